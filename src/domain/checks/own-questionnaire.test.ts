import { expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { checkEdition } from './check-edition.ts';

const OURS = readSources('tests/fixture');

/** Where the office is told to name its questionnaire, for the files that it lays over ours. */
function told(files: Readonly<Record<string, string>>): string[] {
  const own = Object.entries(files).map(([path, text]) => ({
    file: `office/assessment/${path}.yaml`,
    bytes: new TextEncoder().encode(text),
  }));
  return checkEdition([...OURS, ...own])
    .filter(({ message }) => message.includes('问卷还叫'))
    .map(({ file, line, field }) => `${file} ${line} ${field}`);
}

const item = (changes: string) => `items:\n  - { id: scope-02, ${changes} }\n`;

test.each([
  ['a question', item('question: 任务登在哪里？'), '2 题目 scope-02 › question'],
  ['a weight', item('weight: 1'), '2 题目 scope-02 › weight'],
  ['a target', item('ask: 丙, target: 3'), '2 题目 scope-02 › target'],
  ['a question left out', item('hidden: true'), '2 题目 scope-02 › hidden'],
  ['the weight of an area', 'weight: 3\n', '1 weight'],
])('%s is a change of what is asked', (_, text, place) => {
  expect(told({ 'area-scope': text })).toEqual([`office/assessment/area-scope.yaml ${place}`]);
});

test('whom to ask, and what to do first, is not', () => {
  expect(told({ 'area-scope': item('ask: 文书岗丙') })).toEqual([]);
});

test('an id or a version of its own is enough', () => {
  const area = { 'area-scope': item('weight: 1') };
  expect(told({ ...area, questionnaire: 'title: 本单位自评\n' })).toHaveLength(1);
  expect(told({ ...area, questionnaire: 'id: own-self-assessment\n' })).toEqual([]);
  expect(told({ ...area, questionnaire: 'version: "2.1.0"\n' })).toEqual([]);
});
