/** The order of 做三件东西 against the formula of the method, worked out anew; and that nothing is lowered. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoreReactions } from './assess.ts';
import { compare, fraction } from './fraction.ts';
import { EFFORT, proposeInstruments, type Instrument } from './instruments.ts';
import type { ScoredQuestionnaire } from './scored-questionnaire.ts';
import { readSheet, reactionTo, type Reactions } from './sheet.ts';
import { anyLevel, anySheet } from './testing.ts';

const anyDrawn = fc.array(
  fc.record({
    effort: fc.constantFrom(...(Object.keys(EFFORT) as Instrument['effort'][])),
    levels: fc.array(fc.option(anyLevel), { minLength: 24, maxLength: 24 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** Σ(weight × levels gained up to the target × 2 if critical) ÷ effort, as the method writes it. */
function gainOf({ items }: ScoredQuestionnaire, sheet: Reactions, { effort, lifts }: Instrument) {
  let sum = 0;
  for (const item of items) {
    const reaction = reactionTo(sheet, item.id);
    if (reaction.state !== 'answered') continue;
    const carried = lifts.find((lift) => lift.item === item.id)?.level ?? 0;
    const gained = Math.max(0, Math.min(carried, item.target) - reaction.level);
    sum += item.weight * gained * (item.critical ? 2 : 1);
  }
  return fraction(sum, EFFORT[effort]);
}

test('each is the one that gains most of those that are left, once those before it are done', () => {
  fc.assert(
    fc.property(anySheet, anyDrawn, ({ questionnaire, answers }, drawn) => {
      const instruments: Instrument[] = drawn.map(({ effort, levels }, index) => ({
        id: `i${index}`,
        effort,
        lifts: questionnaire.items.flatMap(({ id }, at) => {
          const level = levels[at] ?? null;
          return level === null ? [] : [{ item: id, level }];
        }),
      }));
      const sheet = new Map(readSheet(questionnaire, answers).reactions);
      let before = scoreReactions(questionnaire, sheet);
      let left = instruments;
      for (const proposal of proposeInstruments(questionnaire, sheet, instruments, 9)) {
        const gains = left.map((instrument) => gainOf(questionnaire, sheet, instrument));
        expect(gains.every((gain) => compare(gain, proposal.gain) <= 0)).toBe(true);
        left = left.filter(({ id }) => id !== proposal.instrument);
        for (const { item, to } of proposal.lifts) {
          sheet.set(item, { state: 'answered', level: to, evidence: '' });
        }
        const parts = [...proposal.after.areas, proposal.after.overall];
        [...before.areas, before.overall].forEach((was, index) => {
          const is = parts[index];
          expect(is?.levelLow ?? 0).toBeGreaterThanOrEqual(was.levelLow ?? 0);
          expect(is?.levelHigh ?? 0).toBeGreaterThanOrEqual(was.levelHigh ?? 0);
          if (was.low && is?.low) expect(compare(was.low, is.low)).toBeLessThanOrEqual(0);
        });
        before = proposal.after;
      }
      const rest = left.map((instrument) => gainOf(questionnaire, sheet, instrument));
      expect(rest.every(({ n }) => n === 0)).toBe(true);
    }),
  );
});
