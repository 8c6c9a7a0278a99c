import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { outlineOf } from './outline.ts';
import { instrumentsOf } from './outline-instruments.ts';

test('turns the forms of the outline round, each with the items that it lifts', () => {
  expect(instrumentsOf(outlineOf(lived, (path) => path))).toEqual([
    {
      id: 'seal-ledger',
      effort: 'today',
      lifts: [
        { item: 'scope-02', level: 3, from: 0 },
        { item: 'seals-01', level: 3, from: 2 },
      ],
    },
    { id: 'seal-sheet', effort: 'week', lifts: [{ item: 'seals-01', level: 2, from: 0 }] },
  ]);
});
