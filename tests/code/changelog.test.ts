import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const sections = readFileSync('CHANGELOG.md', 'utf8').split(/^## /m).slice(1);

test('every entry of the changelog tells offices what they must do', () => {
  expect(sections.length).toBeGreaterThan(0);
  const silent = sections.filter((section) => !/\*\*各单位要做的事\*\*：\S/.test(section));
  expect(silent.map((section) => section.split('\n')[0])).toEqual([]);
});
