import { expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { checkEdition } from './check-edition.ts';

const OURS = readSources('tests/fixture');
const AREA = readSources('tests/fixture').find(({ file }) => file.endsWith('/area-seals.yaml'));

/** What is said of everyday words for some targets, in an office that has some files beside ours. */
function told(targets: readonly string[], files: Readonly<Record<string, string>> = {}) {
  const words = targets.map(
    (target, index) => `  - { for: ${target}, say: [说法${'一二三四'[index]}] }`,
  );
  const all = { 'everyday-words/own': `words:\n${words.join('\n')}\n`, ...files };
  const own = Object.entries(all).map(([path, text]) => ({
    file: `office/${path}.yaml`,
    bytes: new TextEncoder().encode(text),
  }));
  return checkEdition([...OURS, ...own])
    .filter(({ file }) => file.includes('/everyday-words/'))
    .map(({ message, hint }) => `${message}。${hint}`);
}

/** The questionnaire of the fixture with other areas, and what an area of its own is made from. */
const questionnaire = (areas: string) => `id: own-self-assessment\nareas: ${areas}\n`;
const ownArea = () =>
  new TextDecoder().decode(AREA?.bytes).replaceAll(/\bseals\b(?=-\d|$)/gm, 'archives');

test('every page that is found can be said in everyday words', () => {
  expect(told(['calendar', 'office', 'assessment/rollup', 'forms/fonts-and-printing'])).toEqual([]);
});

test('the areas of the questionnaire are those of its content', () => {
  expect(told(['assessment/scope', 'assessment/seals'])).toEqual([]);
  expect(told(['assessment/workflow'])).toEqual([
    expect.stringContaining('没有这个页面：assessment/workflow。'),
  ]);
});

test('an office has everyday words for areas of its own, and ours stay where it leaves an area out', () => {
  const files = {
    'assessment/questionnaire': questionnaire('[scope, archives]'),
    'assessment/area-archives': ownArea(),
  };
  expect(told(['assessment/archives', 'assessment/seals'], files)).toEqual([]);
});

test('a page that is nowhere, or that nobody looks for, is told with what is near', () => {
  expect(told(['calender', 'print'])).toEqual([
    '没有这个页面：calender。是不是想写 calendar',
    expect.stringContaining('没有这个页面：print。'),
  ]);
});
