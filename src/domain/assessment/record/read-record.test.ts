import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankRecord } from './edits.ts';
import { readRecord } from './read-record.ts';
import { sheetRecord } from './sheet-record.ts';
import { anyRecord } from './testing.ts';
import { wholeRecord } from './whole.ts';

const blank = blankRecord({ id: 'demo', version: '2.0.0' }, 'a');
const SAID = { levels: [0, 1, 0, 2, 0], unknown: 0, na: 0, agreed: false };
const HELD = { people: [], excluded: 0, items: { 'a-1': SAID } };
const problemsOf = (value: object) => {
  const read = readRecord({ ...blank, ...value }, 'b');
  return (read.record ? read.problems : []).map(
    ({ place, expected, found }) => `${place} ${expected} ${found}`,
  );
};

describe('reader, quick look and published schema agree', () => {
  test('on every record', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        expect(readRecord(record, 'other')).toEqual({ record, problems: [] });
        expect(wholeRecord(record)).toBe(record);
        expect(sheetRecord.safeParse(record).error).toBeUndefined();
      }),
    );
  });

  test('on every record of which a part was exchanged', () => {
    const parts = [
      ...['answers', 'notes', 'plan', 'about', 'revision', 'questionnaire', 'earlier', 'held'],
    ];
    fc.assert(
      fc.property(anyRecord(), fc.constantFrom(...parts), fc.jsonValue(), (record, part, value) => {
        // Texts that are missing read as empty, of which the schema knows nothing.
        fc.pre(part !== 'about' || JSON.stringify(value) !== '{}');
        const odd = { ...record, [part]: value };
        const isValid = sheetRecord.safeParse(odd).success;
        const read = readRecord(odd, 'other');
        expect(read.record !== undefined && read.problems.length === 0).toBe(isValid);
        // Whatever was taken can be written, and is read again without loss.
        if (read.record) {
          expect(sheetRecord.safeParse(read.record).error).toBeUndefined();
          expect(readRecord(read.record, 'other')).toEqual({ record: read.record, problems: [] });
        }
      }),
    );
  });

  test('on any value at all, without an exception', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readRecord(value, 'a')).toBeDefined();
        expect(wholeRecord(value)).toBeUndefined();
      }),
    );
  });
});

test('a stored meeting that is not whole goes through the reader that mends', () => {
  const odd = [
    { ...HELD, people: [{ person: 1 }] },
    { ...HELD, excluded: '1' },
    { ...HELD, items: { 'a-1': { ...SAID, levels: [1] } } },
    { ...HELD, items: { 'a-1': { ...SAID, levels: [1, 0, 0, 0, -1] } } },
    { ...HELD, items: { 'a-1': { ...SAID, agreed: 'yes' } } },
  ];
  expect(odd.map((held) => wholeRecord({ ...blank, held }))).toEqual(odd.map(() => undefined));
  expect(wholeRecord({ ...blank, held: HELD })).toBeDefined();
});

describe('one bad field costs that field alone', () => {
  test('28 items with one bad answer give 27', () => {
    const answers = Object.fromEntries(
      Array.from({ length: 28 }, (_, index) => [`a-${index}`, { state: 'answered', level: 3 }]),
    );
    const odd = { ...blank, answers: { ...answers, 'a-7': { state: 'answered', level: '3' } } };
    const read = readRecord(odd, 'b');
    expect(Object.keys(read.record?.answers ?? {})).toHaveLength(27);
    expect(read).toMatchObject({
      problems: [{ place: 'answers.a-7.level', expected: 'level', found: '"3"' }],
    });
  });

  test.each([
    [{ answers: { 'a-1': { state: 'answered', level: 5 } } }, 'answers.a-1.level level 5'],
    [{ answers: { 'a-1': { state: 'answered', level: 2.5 } } }, 'answers.a-1.level level 2.5'],
    [{ answers: { 'a-1': { state: 'best' } } }, 'answers.a-1 answer "best"'],
    [{ answers: { 'a-1': 3 } }, 'answers.a-1 answer 3'],
    [{ answers: { 'a-1': { state: 'na', level: 4 } } }, 'answers.a-1.level nothing 4'],
    [{ answers: { 'A 1': { state: 'na' } } }, 'answers.A 1 item "A 1"'],
    [{ answers: [] }, 'answers object […]'],
    [{ notes: { 'a-1': '台账' } }, 'notes.a-1 note "台账"'],
    [{ notes: { 'a-1': { evidence: 1 } } }, 'notes.a-1.evidence text 1'],
    [{ notes: { 'a-1': { evidence: 'a\uD800' } } }, 'notes.a-1.evidence whole-text "a\\ud800"'],
    [{ plan: [1] }, 'plan[0] row 1'],
    [{ plan: [{ ...{ id: 'r' }, state: 'late' }] }, 'plan[0].state state "late"'],
    [{ plan: [{ ...{ id: 'r' }, due: '明天' }] }, 'plan[0].due day "明天"'],
    [{ plan: [{ ...{ id: 'r' }, forms: [1] }] }, 'plan[0].forms[0] form 1'],
    [{ about: { role: 'king' } }, 'about.role role "king"'],
    [{ about: { date: '2026-1-1' } }, 'about.date day "2026-1-1"'],
    [{ about: { phone: '0' } }, 'about.phone nothing "0"'],
    [{ revision: -1 }, 'revision number -1'],
    [{ earlier: {} }, 'earlier.questionnaire object '],
    [{ held: {} }, 'held.people list '],
    [{ held: { people: [] } }, 'held.items object '],
    [{ held: { ...HELD, people: [1] } }, 'held.people[0] object 1'],
    [{ held: { ...HELD, people: [{ role: 'king' }] } }, 'held.people[0].role role "king"'],
    [{ held: { ...HELD, excluded: -1 } }, 'held.excluded number -1'],
    [
      { held: { ...HELD, items: { 'a-1': { levels: [1, 2] } } } },
      'held.items.a-1.levels counts […]',
    ],
    [
      { held: { ...HELD, items: { 'a-1': { ...SAID, levels: [0, 0, 0, 0, 'x'] } } } },
      'held.items.a-1.levels[4] number "x"',
    ],
    [
      { held: { ...HELD, items: { 'a-1': { ...SAID, agreed: 1 } } } },
      'held.items.a-1.agreed yes-or-no 1',
    ],
    [{ color: 'red' }, 'color nothing "red"'],
  ])('%o is told as %s', (value, told) => {
    expect(problemsOf(value)).toEqual([told]);
  });

  test('a long value is told shortly', () => {
    expect(problemsOf({ about: { role: 'x'.repeat(500) } })[0]?.length).toBeLessThan(90);
  });

  test('a file cannot claim more people than a meeting may have, which pages would count out one by one', () => {
    const crowd = { ...SAID, levels: [0, 0, 1_000_000, 0, 0] };
    const read = readRecord({ ...blank, held: { ...HELD, items: { 'a-1': crowd } } }, 'b', true);
    expect(read).toMatchObject({
      record: { held: { items: { 'a-1': { levels: [0, 0, 0, 0, 0] } } } },
      problems: [{ place: 'held.items.a-1.levels[2]', expected: 'few-people', found: '1000000' }],
    });
  });

  test('rows of one name are told apart', () => {
    const read = readRecord({ ...blank, plan: [{ id: 'r' }, { id: 'r' }, {}] }, 'b');
    expect(read.record?.plan.map(({ id }) => id)).toEqual(['r', 'rplan[1]', 'plan[2]']);
  });

  test('what would change how objects work is no item', () => {
    const odd: unknown = JSON.parse(
      '{"answers":{"__proto__":{"state":"na"}},"__proto__":{"format":2}}',
    );
    const read = readRecord({ ...blank, ...(odd as object) }, 'b');
    expect(read).toMatchObject({
      problems: [{ place: '__proto__' }, { place: 'answers.__proto__', expected: 'item' }],
    });
    expect(Object.getPrototypeOf(read.record?.answers)).toBe(Object.prototype);
    expect(({} as { state?: string }).state).toBeUndefined();
  });
});

describe('what is refused whole', () => {
  test.each([
    [null, 'not-a-sheet', 'null'],
    [[1, 2], 'not-a-sheet', '[…]'],
    ['text', 'not-a-sheet', '"text"'],
    [{}, 'not-a-sheet', ''],
    [{ format: '2' }, 'not-a-sheet', '"2"'],
    [{ format: 4 }, 'newer-format', '4'],
    [{ format: 2 }, 'no-questionnaire', ''],
    [{ format: 2, questionnaire: { id: 'demo', version: '2' } }, 'no-questionnaire', '{…}'],
    [{ format: 2, questionnaire: { id: 1, version: '2.0.0' } }, 'no-questionnaire', '{…}'],
  ])('%o', (value, refusal, found) => {
    expect(readRecord(value, 'a')).toEqual({ refusal, found });
  });
});

test('format 1 becomes a record of this format with a name of its own', () => {
  const old = {
    format: 1,
    questionnaire: { id: 'demo', version: '1.0.0' },
    answers: { 'a-1': { state: 'na' } },
    notes: { 'a-1': { reason: '没有' } },
    savedAt: '2026-11-22T06:00:00.000Z',
  };
  expect(readRecord(old, 'b')).toEqual({
    problems: [],
    record: { ...blank, ...old, format: 3, id: 'b' },
  });
});

test('format 2, which did not know of meetings, is read whole', () => {
  const { format, ...rest } = blank;
  expect(readRecord({ ...rest, format: 2 }, 'b')).toEqual({ problems: [], record: blank });
  expect(format).toBe(3);
});
