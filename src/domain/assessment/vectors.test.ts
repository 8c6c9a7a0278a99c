/**
 * Runs the cases of a file in the format of tests/fixtures/assessment-vectors.json:
 * the one named by the environment variable ASSESSMENT_VECTORS, else that copy.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { assess } from './assess.ts';
import { scoreRaters } from './raters/testing.ts';
import { compareRounds } from './rounds.ts';

const file = process.env['ASSESSMENT_VECTORS'] ?? 'tests/fixtures/assessment-vectors.json';

const answers = z.record(z.string(), z.unknown());
const expectedList = z.array(z.looseObject({ item: z.string() }));
const named = { id: z.string(), title: z.string() };

const vectors = z.object({
  questionnaires: z.record(
    z.string(),
    z.object({
      id: z.string(),
      version: z.string(),
      areas: z.array(z.object({ id: z.string(), weight: z.number() })),
      items: z.array(
        z.object({
          id: z.string(),
          area: z.string(),
          weight: z.number(),
          critical: z.boolean(),
          naAllowed: z.boolean(),
          target: z.number(),
          procedures: z.array(z.string()),
        }),
      ),
    }),
  ),
  cases: z
    .array(
      z.discriminatedUnion('kind', [
        z.object({
          ...named,
          kind: z.literal('single'),
          questionnaire: z.string(),
          answers,
          expected: z.looseObject({ warnings: z.array(z.tuple([z.string(), z.string()])) }),
        }),
        z.object({
          ...named,
          kind: z.literal('multi'),
          questionnaire: z.string(),
          mode: z.literal('named'),
          raters: z.array(
            z.object({ id: z.string(), group: z.string().nullable().default(null), answers }),
          ),
          consensus: answers.default({}),
          expected: z.looseObject({
            contested: expectedList,
            groups: z.array(z.looseObject({ group: z.string() })).nullable(),
            itemStats: expectedList.optional(),
          }),
        }),
        z.object({
          ...named,
          kind: z.literal('compare'),
          questionnaireA: z.string(),
          questionnaireB: z.string(),
          answersA: answers,
          answersB: answers,
          expected: z.looseObject({}),
        }),
      ]),
    )
    .min(1),
});

const { questionnaires, cases } = vectors.parse(JSON.parse(readFileSync(file, 'utf8')));

type Case = (typeof cases)[number];
type MultiCase = Extract<Case, { kind: 'multi' }>;

function questionnaireNamed(name: string) {
  const questionnaire = questionnaires[name];
  if (!questionnaire) throw new Error(`${file} has no questionnaire named ${name}`);
  return questionnaire;
}

/** The format says that the order of warnings means nothing, and says nothing of the order of these lists. */
const inAnyOrder = <T>(list: readonly T[]) =>
  [...list].sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b)));

function checkMulti({ expected, questionnaire, raters, consensus }: MultiCase) {
  const actual = scoreRaters(questionnaireNamed(questionnaire), { raters, consensus });
  const { contested, groups, itemStats, ...rest } = expected;
  // `result` shows a part of the fields of a full result; all that it shows must be the same.
  expect(actual).toMatchObject(rest);
  expect(inAnyOrder(actual.contested)).toEqual(inAnyOrder(contested));
  expect(actual.groups && inAnyOrder(actual.groups)).toEqual(groups && inAnyOrder(groups));

  if (actual.suppressed) return expect(itemStats).toBeUndefined();
  const listed = (itemStats ?? []).map(({ item }) => item);
  const found = actual.itemStats.filter(({ item }) => listed.includes(item));
  expect(inAnyOrder(found)).toEqual(inAnyOrder(itemStats ?? []));
  // The format lists the items worth a look only.
  for (const stats of actual.itemStats.filter(({ item }) => !listed.includes(item))) {
    expect(stats).toMatchObject({ agreement: 'agree', knowledgeGap: false, consensus: false });
  }
}

function check(entry: Case): void {
  switch (entry.kind) {
    case 'single': {
      const { warnings, ...rest } = assess(questionnaireNamed(entry.questionnaire), entry.answers);
      const { warnings: expectedWarnings, ...expected } = entry.expected;
      expect(rest).toEqual(expected);
      expect(inAnyOrder(warnings)).toEqual(inAnyOrder(expectedWarnings));
      return;
    }
    case 'multi':
      return checkMulti(entry);
    case 'compare': {
      const before = {
        questionnaire: questionnaireNamed(entry.questionnaireA),
        answers: entry.answersA,
      };
      const after = {
        questionnaire: questionnaireNamed(entry.questionnaireB),
        answers: entry.answersB,
      };
      expect(compareRounds(before, after)).toEqual(entry.expected);
      return;
    }
    default:
      entry satisfies never;
  }
}

describe(file, () => {
  for (const entry of cases) {
    test(`${entry.kind} ${entry.id}: ${entry.title}`, () => check(entry));
  }
});
