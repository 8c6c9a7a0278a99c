import { globSync, readFileSync } from 'node:fs';
import stylelint from 'stylelint';
import { describe, expect, it } from 'vitest';
import { allDeclarations, declarationsOf } from './styles.ts';

/** @returns the rules that refuse a style sheet, as if it stood in a file of the project */
async function refusedBy(codeFilename: string, code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

const SCALE = 'declaration-property-value-allowed-list';

describe('the scale', () => {
  it.each([
    ['a distance of its own', 'margin-block-end: 0.9rem'],
    ['one of several', 'padding: var(--space-2) 13px'],
    ['a gap', 'gap: 0 1.2rem'],
    ['a size of its own', 'font-size: 0.92rem'],
    ['a size in short', 'font: 600 1.1rem/1.5 var(--serif)'],
    ['a size in relation', 'font-size: 0.95em'],
    ['a token that is none', 'margin: var(--text-small)'],
  ])('refuses %s', async (_, text) => {
    expect(await refusedBy('src/styles/fault.css', `p {\n  ${text};\n}\n`)).toEqual([SCALE]);
    const component = `<p>x</p>\n\n<style>\n  p {\n    ${text};\n  }\n</style>\n`;
    expect(await refusedBy('src/components/fault.astro', component)).toEqual([SCALE]);
  });

  it.each([
    'margin: 0 auto var(--space-4)',
    'padding: var(--space-4) var(--gutter) 0',
    'gap: 0 var(--space-2)',
    'font-size: var(--text-heading)',
    'font: 700 var(--text-large)/1.4 var(--serif)',
  ])('passes %s', async (text) => {
    expect(await refusedBy('src/components/fine.css', `p {\n  ${text};\n}\n`)).toEqual([]);
  });

  it('lets forms count in millimetres and points, and nothing else', async () => {
    const form = (text: string) => refusedBy('src/components/forms/x.css', `p {\n  ${text};\n}\n`);
    expect(await form('padding: 0.3mm 1mm')).toEqual([]);
    expect(await form('font-size: 9.5pt')).toEqual([]);
    expect(await form('padding: 0.3rem')).toEqual([SCALE]);
  });

  it('has six distances and six sizes', () => {
    const names = new Set(declarationsOf('src/styles/tokens.css').map(({ name }) => name));
    expect([...names].filter((name) => name.startsWith('--space-'))).toHaveLength(6);
    expect([...names].filter((name) => name.startsWith('--text-'))).toHaveLength(6);
  });
});

describe('colours and widths', () => {
  it('refuses a colour that has no role', async () => {
    expect(await refusedBy('src/styles/fault.css', 'p {\n  color: #b3261e;\n}\n')).toEqual([
      'color-no-hex',
    ]);
  });

  it('refuses a width of windows that nothing else knows', async () => {
    const css = '@media (min-width: 44rem) {\n  p {\n    color: inherit;\n  }\n}\n';
    expect(await refusedBy('src/styles/fault.css', css)).toEqual([
      'media-feature-name-value-allowed-list',
    ]);
  });
});

it('is equally dark by the system and by choice', () => {
  const tokens = declarationsOf('src/styles/tokens.css');
  const dark = (within: string, selector: string) =>
    tokens
      .filter((each) => each.within.join() === within && each.selector === selector)
      .map(({ name, value }) => `${name}: ${value}`);
  const bySystem = dark('@media (prefers-color-scheme: dark)', ":root:not([data-theme='light'])");
  expect(bySystem.length).toBeGreaterThan(10);
  expect(dark('', ":root[data-theme='dark']")).toEqual(bySystem);
});

it('gives every colour of the light theme a dark one', () => {
  const tokens = declarationsOf('src/styles/tokens.css');
  const colours = (selector: string) =>
    tokens
      .filter((each) => each.selector === selector && /^#/.test(each.value))
      .map(({ name }) => name);
  expect(colours(":root[data-theme='dark']")).toEqual(
    colours(':root').filter((name) => name !== ''),
  );
});

it('defines every custom property that it uses, and uses every one that it defines', () => {
  const declarations = allDeclarations();
  const defined = new Set(
    declarations.map(({ name }) => name).filter((name) => name.startsWith('--')),
  );
  // What depends on what is written is set by the script that reads it.
  const set = new Set(
    globSync('src/elements/**/*.ts').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/setProperty\(\s*'(--[\w-]+)'/g)].map(
        ([, name]) => name,
      ),
    ),
  );
  const used = new Set(
    declarations.flatMap(({ value }) =>
      [...value.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
    ),
  );
  expect([...used].filter((name) => name && !defined.has(name) && !set.has(name))).toEqual([]);
  expect([...defined].filter((name) => !used.has(name))).toEqual([]);
});
