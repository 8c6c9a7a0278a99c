import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { regulationGroups } from './regulation-groups.ts';

const make = (id: string, ...topics: string[]) =>
  lived.regulations.slice(0, 1).map((regulation) => ({ ...regulation, id, topics }));

test('regulations stand once, under their first topic, the most used first', () => {
  const regulations = [make('a', '保密'), make('b', '公文', '保密'), make('c', '公文')].flat();
  const pages = (count: number) => Array.from({ length: count });
  const usage = new Map([
    ['a', pages(3)],
    ['b', pages(1)],
    ['c', pages(4)],
  ]);
  expect(
    regulationGroups(regulations, usage).map(({ topic, items }) => [
      topic,
      items.map(({ id }) => id),
    ]),
  ).toEqual([
    ['公文', ['c', 'b']],
    ['保密', ['a']],
  ]);
});

test('one that no page relies on stands last', () => {
  const groups = regulationGroups(
    [...make('a', '公文'), ...make('b', '公文')],
    new Map([['b', [1]]]),
  );
  expect(groups[0]?.items.map(({ id }) => id)).toEqual(['b', 'a']);
});
