import { evaluate } from 'satteri';
import { expect, test } from 'vitest';
import { markTerms } from './mark-terms.ts';

const mark = markTerms([
  { id: 'tolerance', term: '容错' },
  { id: 'kind', term: '文种' },
  { id: 'journal', term: '文种表' },
]);

/** @returns the text of a page, each marked term in brackets with its id */
async function marked(text: string): Promise<string> {
  const { default: made } = await evaluate(text, {
    hastPlugins: [mark],
    Fragment: '',
    jsx: write,
    jsxs: write,
  });
  return typeof made === 'function' ? String(made({ components: { Term: 'Term' } })) : '';
}

function write(type: unknown, props: unknown): string {
  const [id, children]: unknown[] = ['id', 'children'].map((name) =>
    Reflect.get(Object(props), name),
  );
  const text = [children].flat().join('');
  return type === 'Term' ? `[${String(id)} ${text}]` : text;
}

test.each([
  ['够得上容错的，照容错办', '够得上[tolerance 容错]的，照容错办'],
  ['先看文种表，再看文种', '先看[journal 文种表]，再看[kind 文种]'],
  ['[容错](/x/)见下，`容错`不标，容错标', '容错见下，容错不标，[tolerance 容错]标'],
])('of %s the first mention is marked, outside links and code', async (text, result) => {
  expect(await marked(text)).toBe(result);
});

test('a mention within other words is none, and leaves the mark to the next', async () => {
  expect(await marked('内容错了的另写，走容错清单')).toBe('内容错了的另写，走[tolerance 容错]清单');
});
