/**
 * The questionnaire as the pages hand it to the browser: what scoring needs, and what names an item in a list.
 * The schema checks it there, since it arrives as text.
 */
import * as z from 'zod/mini';
import type { Questionnaire as Content } from '#domain/content/content.ts';
import { addressOf } from '#domain/site/addresses.ts';

const area = z.object({
  id: z.string(),
  weight: z.number(),
  title: z.string(),
  /** The address of its page, ready to use. */
  href: z.string(),
});

const item = z.object({
  id: z.string(),
  area: z.string(),
  weight: z.number(),
  critical: z.boolean(),
  naAllowed: z.boolean(),
  target: z.number(),
  procedures: z.array(z.string()),
  /** Its place in its area, from 1. */
  number: z.number(),
  question: z.string(),
  /** Where it is answered, ready to use. */
  href: z.string(),
});

export const outlineSchema = z.object({
  id: z.string(),
  version: z.string(),
  areas: z.array(area),
  items: z.array(item),
});

export type Outline = z.output<typeof outlineSchema>;
export type OutlineItem = Outline['items'][number];

/** Makes an address of the site ready to use. */
export type Link = (path: string) => string;

/** Takes the outline out of the content. */
export function outlineOf({ head, areas }: Content, link: Link): Outline {
  return {
    id: head.id,
    version: head.version,
    areas: areas.map(({ id, weight, title }) => ({
      id,
      weight,
      title,
      href: link(addressOf('area', id)),
    })),
    items: areas.flatMap(({ id: areaId, items }) =>
      items.map(({ id, weight, critical, naAllowed, target, procedures, question }, index) => ({
        id,
        area: areaId,
        weight,
        critical,
        naAllowed,
        target,
        procedures,
        number: index + 1,
        question,
        href: link(`${addressOf('area', areaId)}#${id}`),
      })),
    ),
  };
}
