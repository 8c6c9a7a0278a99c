/** What a plan is written with, beyond the outline: facts, advice, and who answers for what in this office. */
import * as z from 'zod/mini';
import { holidayYears } from '#domain/calendar/holiday-years.ts';
import type { Library } from '#domain/content/library.ts';
import { officialSettings } from '#domain/forms/official-settings.ts';
import type { Outline } from '../outline.ts';

const detail = z.object({
  /** The statements of the levels 0–4. */
  levels: z.array(z.string()),
  /** What to do first, for the levels 0–3. */
  advice: z.array(z.string()),
  /** Levels whose advice names the end of a period. */
  dated: z.array(z.object({ from: z.number(), by: z.enum(['month', 'quarter', 'year']) })),
  /** Who does what the advice says, by the id of the post, and in how many working days. */
  work: z.array(z.object({ owner: z.string(), days: z.number() })),
  /** Items on which it rests. */
  after: z.array(z.string()),
});

/** A post that does something: as one calls it, and who checks what it has done. */
const doer = z.object({ name: z.string(), verifier: z.string() });

const daysOff = z.object({
  name: z.string(),
  from: z.string(),
  to: z.string(),
  work: z.readonly(z.array(z.string())),
});

export const planDataSchema = z.object({
  /** By item. */
  details: z.record(z.string(), detail),
  /** The names of the levels 0–4. */
  levels: z.array(z.string()),
  /** What the questionnaire is called. */
  questionnaire: z.string(),
  /** Whose plan it is; the unit is empty in the general edition. */
  unit: z.string(),
  office: z.string(),
  /** Where the numbers of pages stand: official-settings.ts. */
  folio: z.enum(['outer', 'middle']),
  /** 责任领导. */
  leader: z.string(),
  /** By the id of each post that does something. */
  doers: z.record(z.string(), doer),
  /** The days off of the years that are known: limits are counted in working days. */
  years: z.readonly(z.array(z.object({ year: z.number(), off: z.readonly(z.array(daysOff)) }))),
});

export type PlanDetail = z.output<typeof detail>;
export type PlanData = z.output<typeof planDataSchema>;
export type PlanContent = PlanData & { readonly outline: Outline };

/** Takes out of the library what a plan is written with. */
export function planDataOf(library: Library): PlanData {
  const { head, areas } = library.questionnaire;
  const items = areas.flatMap((area) => area.items);
  return {
    details: Object.fromEntries(
      items.map(({ id, levels, advice, dated, work, after }) => [
        id,
        { levels, advice, dated, work, after },
      ]),
    ),
    levels: head.levels.map(({ name }) => name),
    questionnaire: head.title,
    unit: library.office.unit,
    office: library.office.title,
    folio: officialSettings(library).folio,
    leader: nameOf(library, head.plan.leader),
    doers: Object.fromEntries(
      items.flatMap(({ work }) => work.map(({ owner }) => [owner, doerOf(library, owner)])),
    ),
    years: holidayYears(library),
  };
}

/** What the checker has done himself, under whatever post, the leader checks. */
function doerOf(library: Library, owner: string): PlanData['doers'][string] {
  const { leader, checker } = library.questionnaire.head.plan;
  const holderOf = (id: string) => library.posts.find((post) => post.id === id)?.holder ?? '';
  const isChecker =
    owner === checker || (holderOf(owner) !== '' && holderOf(owner) === holderOf(checker));
  return {
    name: nameOf(library, owner),
    verifier: nameOf(library, isChecker ? leader : checker),
  };
}

/** The post as one calls it, with the name of whoever holds it where the office has said so. */
function nameOf({ posts }: Library, id: string): string {
  const post = posts.find((candidate) => candidate.id === id);
  if (!post) return '';
  return post.holder === '' ? post.short : `${post.holder}（${post.short}）`;
}
