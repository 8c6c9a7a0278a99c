/** What must hold for every questionnaire and every sheet, tried on random ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess, type Assessment } from './assess.ts';
import { compare, type Fraction } from './fraction.ts';
import { isLevel, type Level } from './level.ts';
import { scoreRaters } from './raters/testing.ts';
import { compareRounds } from './rounds.ts';
import { isValidSheet, readSheet, type RawAnswers } from './sheet.ts';
import { answered, anyLevel, anySheet, anySheets, na, unknown } from './testing.ts';

/** Whether a is at most b; what does not exist is not in the way. */
const atMost = (a: Fraction | null, b: Fraction | null) => !a || !b || compare(a, b) <= 0;
const levelAtMost = (a: Level | null, b: Level | null) => a === null || b === null || a <= b;

function levelOf(answers: RawAnswers, item: string): Level | undefined {
  const answer = answers[item];
  const level =
    typeof answer === 'object' && answer && 'level' in answer ? answer.level : undefined;
  return isLevel(level) ? level : undefined;
}

/** Every area of two results side by side, and the overall results. */
const pairs = (a: Assessment, b: Assessment) => [
  ...a.areas.map((area, index) => [area, b.areas[index] ?? area] as const),
  [a.overall, b.overall] as const,
];

test('score and level lie within their ranges', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers }) => {
      const { areas, overall } = assess(questionnaire, answers);
      for (const part of [...areas, overall]) {
        expect(atMost(part.low, part.score) && atMost(part.score, part.high)).toBe(true);
        expect(levelAtMost(part.levelLow, part.level)).toBe(true);
        expect(levelAtMost(part.level, part.levelHigh)).toBe(true);
      }
    }),
  );
});

test('不清楚 in place of any answer raises neither the low end nor the lowest level', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers, item }) => {
      fc.pre(levelOf(answers, item.id) !== undefined);
      const before = assess(questionnaire, answers);
      const after = assess(questionnaire, { ...answers, [item.id]: unknown });
      for (const [known, unsure] of pairs(before, after)) {
        expect(atMost(unsure.low, known.low)).toBe(true);
        expect(levelAtMost(unsure.levelLow, known.levelLow)).toBe(true);
        expect(atMost(known.high, unsure.high)).toBe(true);
        expect(levelAtMost(known.levelHigh, unsure.levelHigh)).toBe(true);
      }
    }),
  );
});

test('不清楚 and blank score the same', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers, item }) => {
      const unsure = assess(questionnaire, { ...answers, [item.id]: unknown });
      const blank = assess(questionnaire, { ...answers, [item.id]: undefined });
      expect(unsure.overall).toEqual(blank.overall);
      expect(unsure.priorities).toEqual(blank.priorities);
    }),
  );
});

test('a higher answer lowers nothing', () => {
  fc.assert(
    fc.property(anySheet, anyLevel, ({ questionnaire, answers, item }, level) => {
      const current = levelOf(answers, item.id);
      fc.pre(current !== undefined && level > current);
      const before = assess(questionnaire, answers);
      const after = assess(questionnaire, { ...answers, [item.id]: answered(level) });
      for (const [lower, higher] of pairs(before, after)) {
        expect(atMost(lower.score, higher.score) && atMost(lower.low, higher.low)).toBe(true);
        expect(levelAtMost(lower.level, higher.level)).toBe(true);
        expect(levelAtMost(lower.levelLow, higher.levelLow)).toBe(true);
        expect(levelAtMost(lower.levelHigh, higher.levelHigh)).toBe(true);
      }
    }),
  );
});

test('whatever the open items turn out to be, the result lies within the range', () => {
  fc.assert(
    fc.property(anySheet, fc.array(anyLevel, { minLength: 24, maxLength: 24 }), (sheet, truth) => {
      const { questionnaire, answers } = sheet;
      const before = assess(questionnaire, answers);
      const open = new Set(before.areas.flatMap((area) => [...area.unknown, ...area.blank]));
      const filled = questionnaire.items.map((item, index) =>
        open.has(item.id) ? [item.id, answered(truth[index] ?? 0)] : [item.id, answers[item.id]],
      );
      const after = assess(questionnaire, Object.fromEntries(filled));
      for (const [range, real] of pairs(before, after)) {
        expect(atMost(range.low, real.score) && atMost(real.score, range.high)).toBe(true);
        expect(levelAtMost(range.levelLow, real.level)).toBe(true);
        expect(levelAtMost(real.level, range.levelHigh)).toBe(true);
      }
    }),
  );
});

test('不适用 scores as if the item were not there', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers, item }) => {
      fc.pre(item.naAllowed);
      const { [item.id]: _, ...others } = answers;
      const without = { ...questionnaire, items: questionnaire.items.filter((i) => i !== item) };
      const left = assess(questionnaire, { ...answers, [item.id]: na });
      const gone = assess(without, others);
      for (const [a, b] of pairs(left, gone)) {
        expect({ ...a, na: [], comparable: null }).toEqual({ ...b, na: [], comparable: null });
      }
    }),
  );
});

test('one step on all items that bind is one level', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers }) => {
      for (const area of assess(questionnaire, answers).areas) {
        if (area.unlock) expect(area.unlock.levelAfter).toBe((area.level ?? 0) + 1);
        expect(area.binding.length > 0).toBe(area.unlock !== null);
      }
    }),
  );
});

test('the order in which raters are read changes nothing', () => {
  fc.assert(
    fc.property(anySheets, fc.integer(), ({ questionnaire, sheets }, turn) => {
      const raters = sheets.map((answers, index) => ({
        id: `r${index}`,
        group: index % 3 === 0 ? null : `g${index % 3}`,
        answers,
      }));
      const cut = Math.abs(turn) % raters.length;
      const turned = [...raters.slice(cut), ...raters.slice(0, cut)].reverse();
      const { excludedRaters: _, ...joint } = scoreRaters(questionnaire, { raters });
      expect(scoreRaters(questionnaire, { raters: turned })).toMatchObject(joint);
    }),
  );
});

test('raters of one mind get the result of one of them', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers }) => {
      fc.pre(isValidSheet(questionnaire, readSheet(questionnaire, answers).reactions));
      const raters = Array.from({ length: 5 }, (_, index) => ({
        id: `r${index}`,
        group: null,
        answers,
      }));
      const joint = scoreRaters(questionnaire, { raters });
      const alone = assess(questionnaire, answers);
      expect(joint.result?.overall).toEqual(alone.overall);
      expect(joint.resultHighMedian?.overall).toEqual(alone.overall);
    }),
  );
});

test('a score rises between rounds only where an item did', () => {
  fc.assert(
    fc.property(anySheets, ({ questionnaire, sheets: [first = {}, second = {}] }) => {
      const a = { questionnaire, answers: first };
      const b = { questionnaire, answers: second };
      const there = compareRounds(a, b);
      const back = compareRounds(b, a);
      if (there.delta && there.delta.n > 0) expect(there.up.length).toBeGreaterThan(0);
      expect([there.up, there.down]).toEqual([back.down, back.up]);
    }),
  );
});
