import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEVELS } from '../level.ts';
import type { SheetAnswer as Answer, SheetNote as Note } from '../record/sheet-record.ts';
import { anyLevel } from '../testing.ts';
import { carryOver } from './carry-over.ts';

const level = (value: (typeof LEVELS)[number]): Answer => ({ state: 'answered', level: value });
const unknown: Answer = { state: 'unknown' };
const na: Answer = { state: 'na' };

const map = { keeps: { 'a-1': LEVELS.slice(0, 3), 'a-2': [...LEVELS], 'a-3': [] } };

test('keeps what the map keeps, asks the rest again, and keeps every note', () => {
  const notes = { 'a-1': { evidence: '登记表第 3 页' }, 'b-9': { reason: '没有这件事' } };
  expect(carryOver({ 'a-2': level(4), 'a-1': level(3), 'a-3': level(0) }, notes, map)).toEqual({
    answers: { 'a-2': level(4) },
    notes,
    kept: ['a-2'],
    again: [
      { item: 'a-1', level: 3 },
      { item: 'a-3', level: 0 },
    ],
  });
});

test('不清楚 and 不适用 hold as long as the item is asked', () => {
  const carried = carryOver({ 'a-3': unknown, 'a-1': na, 'b-9': unknown }, {}, map);
  expect(carried.answers).toEqual({ 'a-3': unknown, 'a-1': na });
  expect(carried).toMatchObject({ kept: ['a-3', 'a-1'], again: [] });
});

test('an item that the map does not know is left blank, whatever it is called', () => {
  const carried = carryOver({ constructor: level(2), 'b-9': level(1) }, {}, map);
  expect(carried.answers).toEqual({});
  expect(carried.again.map(({ item }) => item)).toEqual(['constructor', 'b-9']);
});

describe('for any sheet and any map', () => {
  const id = fc.constantFrom('a-1', 'a-2', 'a-3', 'b-1', 'b-2', 'constructor', 'to-string');
  const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
    anyLevel.map(level),
    fc.constantFrom(unknown, na),
  );
  const anyNote: fc.Arbitrary<Note> = fc.record(
    { evidence: fc.string(), reason: fc.string() },
    { requiredKeys: [] },
  );
  const any = {
    answers: fc.dictionary(id, anyAnswer),
    notes: fc.dictionary(id, anyNote),
    keeps: fc.dictionary(id, fc.subarray([...LEVELS])),
  };
  const forAny = (
    holds: (
      given: { answers: Record<string, Answer>; notes: Record<string, Note> },
      keeps: Record<string, (typeof LEVELS)[number][]>,
      carried: ReturnType<typeof carryOver>,
    ) => void,
  ) => {
    fc.assert(
      fc.property(any.answers, any.notes, any.keeps, (answers, notes, keeps) => {
        holds({ answers, notes }, keeps, carryOver(answers, notes, { keeps }));
      }),
    );
  };

  test('notes come through as they are', () => {
    forAny(({ notes }, _, carried) => {
      expect(carried.notes).toEqual(notes);
    });
  });

  test('nothing is answered that was not answered so before and that the map does not keep', () => {
    forAny(({ answers }, keeps, carried) => {
      for (const [item, answer] of Object.entries(carried.answers)) {
        expect(answer).toEqual(answers[item]);
        expect(Object.hasOwn(keeps, item)).toBe(true);
        if (answer.state === 'answered') expect(keeps[item]).toContain(answer.level);
      }
    });
  });

  test('every level given is either kept or asked again, never both', () => {
    forAny(({ answers }, _, carried) => {
      const given = Object.entries(answers).filter(([, { state }]) => state === 'answered');
      const again = carried.again.map(({ item }) => item);
      expect(carried.kept.filter((item) => again.includes(item))).toEqual([]);
      expect([...carried.kept, ...again]).toEqual(
        expect.arrayContaining(given.map(([item]) => item)),
      );
      expect(Object.keys(carried.answers)).toEqual(carried.kept);
    });
  });

  test('carrying over what was carried over changes nothing more', () => {
    forAny((_, keeps, carried) => {
      const twice = carryOver(carried.answers, carried.notes, { keeps });
      expect(twice).toEqual({ ...carried, again: [] });
    });
  });
});
