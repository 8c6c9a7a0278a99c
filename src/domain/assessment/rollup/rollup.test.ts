import { expect, test } from 'vitest';
import { instrumentsOf } from '../outline-instruments.ts';
import { unknown } from '../testing.ts';
import { readUnitSheet } from './unit-sheet.ts';
import { isEnough, rollupOf } from './rollup.ts';
import { selectionOf } from './selection.ts';
import { addTallies, NO_SHEETS, tallyOf } from './tally.ts';
import { allAt, CONTENT, recordOf } from './testing.ts';

function rollupOfSheets(...answers: object[]) {
  const files = answers.map((given, place) =>
    readUnitSheet(CONTENT, `${place}.json`, JSON.stringify(recordOf(`单位${place}`, given))),
  );
  const selection = selectionOf(CONTENT, files);
  const instruments = instrumentsOf(CONTENT);
  const tally = selection.counted
    .map(({ reactions }) => tallyOf(CONTENT, instruments, reactions))
    .reduce(addTallies, NO_SHEETS);
  return { enough: isEnough(selection), ...rollupOf(CONTENT, selection, tally) };
}

const rollup = rollupOfSheets(
  allAt(0),
  allAt(3),
  { ...allAt(3), 'seals-01': unknown, 'seals-02': unknown },
  { ...allAt(3), 'scope-02': { state: 'answered', level: 2 } },
  { ...allAt(4), 'scope-02': { state: 'answered', level: 1 } },
);

test('every unit stands somewhere in every area', () => {
  expect(
    rollup.areas.map(({ title, standings }) => [title, standings.map((s) => s.units)]),
  ).toEqual([
    ['职责范围', [1, 0, 0, 4, 0, 0, 0, 0, 0]],
    ['印章', [1, 0, 0, 2, 1, 0, 1, 0, 0]],
  ]);
});

test('coverage is told by weight and in units', () => {
  expect(
    rollup.areas.map(({ applicableWeight, answeredWeight, coverage, whole }) => [
      ...[applicableWeight, answeredWeight, coverage, whole],
    ]),
  ).toEqual([
    [30, 30, 100, 5],
    [15, 12, 80, 4],
  ]);
});

test('the items that most are weak in come first, the critical one before its equals', () => {
  expect(rollup.weak.map(({ item, below, answered }) => [item.id, below, answered])).toEqual([
    ['scope-02', 3, 5],
    ['scope-01', 1, 5],
    ['scope-03', 1, 5],
    ['seals-01', 1, 4],
    ['seals-02', 1, 4],
  ]);
  expect(rollup.items.map(({ item }) => item.id)).toEqual(CONTENT.items.map(({ id }) => id));
  expect(rollup.items[3]).toMatchObject({
    levels: [1, 0, 0, 2, 1],
    unknown: 1,
  });
});

test('the forms that help most units come first', () => {
  expect(rollup.instruments).toEqual([
    { instrument: CONTENT.instruments[1], chosen: 3, first: 3 },
    { instrument: CONTENT.instruments[0], chosen: 1, first: 0 },
  ]);
});

test('five units are enough, four are not', () => {
  expect(rollup.enough).toBe(true);
  expect(rollupOfSheets(allAt(1), allAt(1), allAt(1), allAt(1)).enough).toBe(false);
});

test('nothing at all is a roll-up of nothing', () => {
  const { areas, weak, instruments, counted } = rollupOfSheets();
  expect([weak, instruments, counted]).toEqual([[], [], []]);
  expect(areas.map(({ coverage, standings }) => [coverage, standings.length])).toEqual([
    [null, 9],
    [null, 9],
  ]);
});
