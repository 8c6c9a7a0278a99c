/** Small questionnaires and generators for the tests of this folder. */
import fc from 'fast-check';
import { LEVELS } from './level.ts';
import type { ScoredItem, ScoredQuestionnaire } from './scored-questionnaire.ts';
import type { RawAnswers } from './sheet.ts';

/** A questionnaire of one area named "duty"; each item is given by what differs from a plain one. */
export function oneArea(...items: readonly Partial<ScoredItem>[]): ScoredQuestionnaire {
  return {
    id: 'demo',
    version: '1.0.0',
    areas: [{ id: 'duty', weight: 1 }],
    items: items.map((item, index) => ({
      id: `duty-${index + 1}`,
      area: 'duty',
      weight: 1,
      critical: false,
      naAllowed: true,
      target: 3,
      procedures: [`P-${index + 1}`],
      ...item,
    })),
  };
}

export const answered = (level: number) => ({ state: 'answered', level });
export const unknown = { state: 'unknown' };
export const na = { state: 'na', reason: '本单位无此业务' };

/** Answers duty-1, duty-2 … in order; undefined leaves an item blank. */
export const answersOf = (...given: readonly unknown[]): RawAnswers =>
  Object.fromEntries(given.map((answer, index) => [`duty-${index + 1}`, answer]));

const anyItem = (id: string, area: string) =>
  fc.record({
    id: fc.constant(id),
    area: fc.constant(area),
    weight: fc.integer({ min: 1, max: 3 }),
    critical: fc.boolean(),
    naAllowed: fc.boolean(),
    target: fc.integer({ min: 1, max: 4 }),
    procedures: fc.subarray(['P-a', 'P-b', 'P-c']),
  });

/** Questionnaires of one to four areas with one to six items each. */
export const anyQuestionnaire: fc.Arbitrary<ScoredQuestionnaire> = fc
  .array(
    fc.record({ weight: fc.integer({ min: 1, max: 3 }), items: fc.integer({ min: 1, max: 6 }) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .chain((areas) =>
    fc
      .tuple(
        ...areas.flatMap(({ items }, area) =>
          Array.from({ length: items }, (_, index) => anyItem(`a${area}-${index}`, `a${area}`)),
        ),
      )
      .map((items) => ({
        id: 'any',
        version: '1.0.0',
        areas: areas.map(({ weight }, area) => ({ id: `a${area}`, weight })),
        items,
      })),
  );

export const anyLevel = fc.constantFrom(...LEVELS);

/** An answer as the pages store it, or none. */
export const anyAnswer = fc.oneof(
  { weight: 5, arbitrary: anyLevel.map(answered) },
  fc.constant(unknown),
  fc.constant(na),
  fc.constant(undefined),
);

const answersTo = (questionnaire: ScoredQuestionnaire): fc.Arbitrary<RawAnswers> =>
  fc
    .tuple(...questionnaire.items.map(() => anyAnswer))
    .map((given) =>
      Object.fromEntries(questionnaire.items.map((item, index) => [item.id, given[index]])),
    );

/** A questionnaire, answers to it, and one of its items. */
export const anySheet = anyQuestionnaire.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    answers: answersTo(questionnaire),
    item: fc.constantFrom(...questionnaire.items),
  }),
);

/** A questionnaire and several sheets of answers to it. */
export const anySheets = anyQuestionnaire.chain((questionnaire) =>
  fc.record({
    questionnaire: fc.constant(questionnaire),
    sheets: fc.array(answersTo(questionnaire), { minLength: 2, maxLength: 8 }),
  }),
);
