/** What a plan is written with, beyond the outline: facts, advice, and who answers for what in this office. */
import * as z from 'zod/mini';
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
  /** 责任领导, and 责任人 where nothing else says who. */
  leader: z.string(),
  owner: z.string(),
  /** 责任人 by form: who keeps it. */
  keepers: z.record(z.string(), z.string()),
  /** 责任人 by item: who leads the first published procedure that raises it. */
  leads: z.record(z.string(), z.string()),
});

export type PlanDetail = z.output<typeof detail>;
export type PlanData = z.output<typeof planDataSchema>;
export type PlanContent = PlanData & { readonly outline: Outline };

/** Takes out of the library what a plan is written with. */
export function planDataOf(library: Library): PlanData {
  const { head, areas } = library.questionnaire;
  const items = areas.flatMap((area) => area.items);
  const leadOf = (slugs: readonly string[]) =>
    slugs.flatMap((slug) => library.procedures.find((other) => other.slug === slug)?.lead ?? [])[0];
  return {
    details: Object.fromEntries(
      items.map(({ id, levels, advice, dated }) => [id, { levels, advice, dated }]),
    ),
    levels: head.levels.map(({ name }) => name),
    questionnaire: head.title,
    unit: library.office.unit,
    office: library.office.title,
    folio: officialSettings(library).folio,
    leader: nameOf(library, head.plan.leader),
    owner: nameOf(library, head.plan.owner),
    keepers: Object.fromEntries(
      library.forms
        .filter(({ id }) => items.some(({ forms }) => forms.some(({ form }) => form === id)))
        .map(({ id, keeper }) => [id, nameOf(library, keeper)]),
    ),
    leads: Object.fromEntries(
      items.flatMap(({ id, procedures }) => {
        const lead = leadOf(procedures);
        return lead === undefined ? [] : [[id, nameOf(library, lead)]];
      }),
    ),
  };
}

/** The post as one calls it, with the name of whoever holds it where the office has said so. */
function nameOf({ posts }: Library, id: string): string {
  const post = posts.find((candidate) => candidate.id === id);
  if (!post) return '';
  return post.holder === '' ? post.short : `${post.holder}（${post.short}）`;
}
