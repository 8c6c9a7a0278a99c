import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blankRecord } from './edits.ts';
import { differences } from './differences.ts';
import { SHEET_SCHEMA } from './format.ts';
import { newRound } from './new-round.ts';
import { readFile } from './read-file.ts';
import { readRecord } from './read-record.ts';
import { sheetFile, sheetFileName } from './sheet-file.ts';
import type { SheetRecord } from './sheet-record.ts';
import { sheetSchema } from './sheet-schema.ts';
import { anyRecord } from './testing.ts';

const own = {
  id: 'demo',
  version: '2.3.0',
  items: [
    { id: 'a-1', naAllowed: true },
    { id: 'a-2', naAllowed: false },
  ],
};
const blank = blankRecord(own, 'a');
const noWay = () => undefined;
const read = (text: string, carry: Parameters<typeof readFile>[3] = noWay) =>
  readFile(text, own, 'new', carry);
const problemsOf = (value: object) => {
  const reading = read(JSON.stringify({ ...blank, ...value }));
  return (reading.record ? reading.problems : []).map(
    ({ place, expected }) => `${place} ${expected}`,
  );
};

describe('more than a page can show is left out, and told', () => {
  const row = { ...{ item: '', problem: '', cause: '', measure: '', sign: '', leader: '' } };
  const rest = { ...{ person: '', due: '', state: 'open', progress: '', closedOn: '' } };
  const full = { ...row, ...rest, verifier: '', reason: '', forms: [] };
  const rows = (count: number) =>
    Array.from({ length: count }, (_, index) => ({ ...full, id: `r-${index}` }));

  test.each([
    [{ plan: rows(301) }, 'plan few-rows'],
    [
      { plan: [{ ...full, id: 'r', forms: rows(21).map(({ id }) => id) }] },
      'plan[0].forms few-forms',
    ],
    [{ plan: [{ ...full, id: 'r', cause: '长'.repeat(2001) }] }, 'plan[0].cause short-text'],
    [{ notes: { 'a-1': { evidence: '长'.repeat(2001) } } }, 'notes.a-1.evidence short-text'],
    [{ about: { ...blank.about, unit: '长'.repeat(201) } }, 'about.unit short-name'],
    [{ revision: 1_000_001 }, 'revision few-writes'],
    [{ finishedOn: '2026-02-30' }, 'finishedOn day'],
    [{ finishedOn: '9999-12-31' }, 'finishedOn past-day'],
  ])('%#', (value, told) => expect(problemsOf(value)).toEqual([told]));

  test('and what stands on the line is taken', () => {
    const notes = { 'a-1': { evidence: '长'.repeat(2000) } };
    expect(problemsOf({ plan: rows(300), notes })).toEqual([]);
  });

  test('but nothing of what this browser has stored', () => {
    const plan = rows(301);
    expect(readRecord({ ...blank, plan }, 'a')).toMatchObject({ record: { plan }, problems: [] });
  });

  test('and no character is cut in two', () => {
    const evidence = `${'长'.repeat(1999)}𠀀`;
    const reading = read(JSON.stringify({ ...blank, notes: { 'a-1': { evidence } } }));
    expect(reading.record?.notes['a-1']?.evidence).toBe('长'.repeat(1999));
  });
});

describe('export and import', () => {
  test('are the identity, but for the name of the sheet in this browser', () => {
    fc.assert(
      fc.property(anyRecord(), (record) => {
        const ids = [...Object.keys(record.answers), ...Object.keys(record.notes)];
        const items = ids.map((id) => ({ id, naAllowed: true }));
        const reading = readFile(
          sheetFile(record),
          { ...record.questionnaire, items },
          record.id,
          noWay,
        );
        expect(reading).toEqual({ record, problems: [], carried: undefined });
      }),
    );
  });

  test('a file names its schema, and is laid out for people', () => {
    expect(sheetFile(blank)).toMatch(
      new RegExp(`^\\{\\n {2}"\\$schema": "${SHEET_SCHEMA}",\\n {2}"format": 3,`),
    );
  });

  test.each([
    [{}, '自评.json'],
    [{ unit: '样例街道', date: '2026-11-28' }, '自评-样例街道-2026-11-28.json'],
    [{ unit: '../a/b:c', name: '第 1 轮?' }, '自评-a b c-第 1 轮.json'],
    [{ unit: '长'.repeat(200) }, `自评-${'长'.repeat(77)}.json`],
  ])('%o is called %s', (about, name) => {
    expect(sheetFileName({ ...blank, about: { ...blank.about, ...about } })).toBe(name);
  });
});

describe('a file that is none of ours', () => {
  test.each([
    ['', 'empty', ''],
    ['\uFEFF \n', 'empty', ''],
    ['hello', 'not-json', '"hello"'],
    [
      '{"format":2,"answers":{"a-1":{"st',
      'cut',
      '"{\\"format\\":2,\\"answers\\":{\\"a-1\\":{\\"st"',
    ],
    ['{"format":2,}', 'not-json', '"{\\"format\\":2,}"'],
    ['[]', 'not-a-sheet', '[…]'],
    [JSON.stringify({ ...blank, format: 4 }), 'newer-format', '4'],
    [
      JSON.stringify({ ...blank, questionnaire: { id: 'x', version: '2.0.0' } }),
      'other-questionnaire',
      '"x"',
    ],
    [
      JSON.stringify({ ...blank, questionnaire: { id: 'demo', version: '3.0.0' } }),
      'newer-questionnaire',
      '3.0.0',
    ],
    [
      JSON.stringify({ ...blank, questionnaire: { id: 'demo', version: '1.0.0' } }),
      'older-questionnaire',
      '1.0.0',
    ],
  ])('%s is refused as %s', (text, refusal, found) => {
    expect(read(text)).toEqual({ refusal, found });
  });

  test('may be nested as deep as it likes', () => {
    const deep = `{"format":2,"answers":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(read(deep).refusal ?? 'taken').toMatch(/not-json|no-questionnaire/);
  });
});

test('answers that this questionnaire does not ask for are left out and told', () => {
  const answers = { 'a-1': { state: 'na' }, 'a-2': { state: 'na' }, 'a-3': { state: 'unknown' } };
  expect(problemsOf({ answers, notes: { 'a-9': { evidence: '台账' } } })).toEqual([
    'answers.a-2 applicable',
    'answers.a-3 item',
    'notes.a-9 item',
  ]);
});

test('answers of a later version of the same meaning stay', () => {
  const questionnaire = { id: 'demo', version: '2.4.0' };
  expect(problemsOf({ questionnaire, answers: { 'a-3': { state: 'unknown' } } })).toEqual([]);
});

test('an older sheet is carried over, and says what became of its answers', () => {
  const carried = { from: '1.0.0', kept: ['a-1'], again: [] };
  const old = { ...blank, questionnaire: { id: 'demo', version: '1.0.0' } };
  const reading = read(JSON.stringify(old), () => ({ record: blank, carried }));
  expect(reading).toEqual({ record: { ...blank, id: 'new' }, problems: [], carried });
});

test('two sheets are compared item by item', () => {
  const answered = (level: 1 | 2) => ({ state: 'answered', level }) as const;
  const mine: SheetRecord = {
    ...blank,
    answers: { 'a-1': answered(1), 'a-2': answered(2), 'a-3': { state: 'na' } },
    notes: { 'a-2': { evidence: '台账' } },
  };
  const other: SheetRecord = {
    ...blank,
    answers: { 'a-1': answered(2), 'a-2': answered(2), 'a-4': { state: 'unknown' } },
  };
  const told = differences(mine, other, ['a-1', 'a-2', 'a-3', 'a-4', 'a-5']);
  expect(told.map(({ item, onlyNotes }) => [item, onlyNotes])).toEqual([
    ['a-1', false],
    ['a-2', true],
    ['a-3', false],
    ['a-4', false],
  ]);
  expect(differences(mine, mine, ['a-1', 'a-2'])).toEqual([]);
});

test('a new round knows the last one, answers nothing, and carries what is not done', () => {
  const row = (id: string, state: 'open' | 'done' | 'deferred') =>
    ({ id, state }) as unknown as SheetRecord['plan'][number];
  const last: SheetRecord = {
    ...blank,
    about: { name: '上半年', unit: '某单位', date: '2026-06-01', person: '甲', role: 'head' },
    answers: { 'a-1': { state: 'unknown' } },
    notes: { 'a-1': { evidence: '台账' } },
    plan: [row('1', 'open'), row('2', 'done'), row('3', 'deferred')],
    earlier: { id: 'x', name: '', date: '', questionnaire: own, answers: {}, notes: {} },
    finishedOn: '2026-06-02',
  };
  const round = { ...blank, ...newRound(last, '2026-11-28') };
  expect(round).toMatchObject({
    about: { name: '', unit: '某单位', date: '2026-11-28', person: '甲', role: 'head' },
    answers: {},
    notes: {},
    finishedOn: '',
    earlier: { id: 'a', name: '上半年', date: '2026-06-01', answers: last.answers },
  });
  expect(round.plan.map(({ id }) => id)).toEqual(['1', '3']);
});

test('the published schema changes only with the format', async () => {
  const text = `${JSON.stringify(sheetSchema(), null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('./sheet-schema.snapshot');
});
