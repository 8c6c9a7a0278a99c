import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readUnitSheet, type UnitSheet } from './unit-sheet.ts';
import type { LeftOut } from './left-out.ts';
import { selectionOf } from './selection.ts';
import { allAt, CONTENT, recordOf } from './testing.ts';

const file = (name: string, record: object) => readUnitSheet(CONTENT, name, JSON.stringify(record));
const about = (unit: string, date: string) => ({
  about: { name: '', unit, date, person: '', role: '' },
});
const asked = (version: string, id = CONTENT.id) => ({ questionnaire: { id, version } });

/** The names of what is counted, and what is left out in words. */
function told(...files: (UnitSheet | LeftOut)[]) {
  const { counted, left } = selectionOf(CONTENT, files);
  return [
    counted.map((sheet) => sheet.file),
    left.map(({ file: name, reason, found }) => [name, reason, found].filter(Boolean).join(' ')),
  ];
}

const a = file('a', recordOf('甲', allAt(1)));
const b = file('b', recordOf('乙', allAt(2)));

test('files are in the order of their names', () => {
  expect(told(b, { file: 'aa', reason: 'not-json' }, a)).toEqual([['a', 'b'], ['aa not-json']]);
});

describe('the same sheet twice', () => {
  test('the higher revision is counted, whatever its name', () => {
    const newer = file('z', recordOf('甲', allAt(3), { revision: 4 }));
    expect(told(a, newer, b)).toEqual([['b', 'z'], ['a same-sheet z']]);
  });

  test('one of two equal copies is counted', () => {
    const copy = file('c', recordOf('甲', allAt(1)));
    expect(told(copy, a)).toEqual([['a'], ['c same-sheet a']]);
  });

  test('two that differ and have one revision are both left out', () => {
    const other = file('c', recordOf('甲', allAt(2)));
    expect(told(a, other)).toEqual([[], ['a two-contents c', 'c two-contents a']]);
  });

  test('the newest speaks even where it is left out itself', () => {
    const cleared = file('c', recordOf('甲', {}, { revision: 9 }));
    expect(told(a, cleared)).toEqual([[], ['a same-sheet c', 'c incomplete']]);
  });
});

describe('another questionnaire', () => {
  test.each([
    [asked('2.1.3', 'other'), 'other-questionnaire other'],
    [asked('2.1.3', 'o\u0000\u202e\n'), 'other-questionnaire o'],
    [asked('1.0.0'), 'other-version 1.0.0'],
    [asked('2.0.0'), 'other-version 2.0.0'],
    [asked('2.11.3'), 'other-version 2.11.3'],
    [asked('3.0.0'), 'other-version 3.0.0'],
  ])('%o is left out', (more, words) => {
    expect(told(file('a', recordOf('甲', allAt(1), more)))).toEqual([[], [`a ${words}`]]);
  });

  test('other wording is the same questionnaire', () => {
    expect(told(file('a', recordOf('甲', allAt(1), asked('2.1.0'))))).toEqual([['a'], []]);
  });
});

describe('two sheets of one unit', () => {
  const sheet = (name: string, unit: string, date: string) =>
    file(name, recordOf(unit, allAt(1), { id: name, ...about(unit, date) }));

  test('the later day is counted', () => {
    expect(
      told(sheet('a', '甲（本部）', '2026-11-02'), sheet('b', ' 甲(本 部)', '2026-11-03')),
    ).toEqual([['b'], ['a unit-again b']]);
  });

  test('of one day none is, since nobody can tell which speaks', () => {
    expect(told(sheet('a', '甲', '2026-11-02'), sheet('b', '甲', '2026-11-02'))).toEqual([
      [],
      ['a unit-unclear b', 'b unit-unclear a'],
    ]);
  });

  test('sheets without a unit are of nobody knows how many', () => {
    expect(told(sheet('a', '', ''), sheet('b', '', ''))).toEqual([['a', 'b'], []]);
  });
});

test('the order of the files changes nothing', () => {
  const anyFile = fc
    .record({
      name: fc.constantFrom('a', 'b', 'c'),
      unit: fc.constantFrom('甲', '乙', ''),
      id: fc.constantFrom('1', '2', '3', ''),
      revision: fc.integer({ min: 0, max: 2 }),
      level: fc.integer({ min: 0, max: 5 }),
      date: fc.constantFrom('2026-11-01', '2026-11-02', ''),
      version: fc.constantFrom('2.1.3', '2.1.4', '1.0.0'),
    })
    .map(({ name, unit, id, revision, level, date, version }) =>
      file(
        name,
        recordOf(unit, allAt(level), { id, revision, ...about(unit, date), ...asked(version) }),
      ),
    );
  const files = fc
    .array(anyFile, { maxLength: 12 })
    .chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
  fc.assert(
    fc.property(files, ([one, other]) => {
      const bare = ({ counted, left }: ReturnType<typeof selectionOf>) => [
        counted.map(({ file: name, contents, key, revision }) => [name, contents, key, revision]),
        left,
      ];
      expect(bare(selectionOf(CONTENT, other))).toEqual(bare(selectionOf(CONTENT, one)));
      // Each file is told of once.
      const { counted, left } = selectionOf(CONTENT, one);
      expect(counted.length + left.length).toBe(one.length);
    }),
  );
});
