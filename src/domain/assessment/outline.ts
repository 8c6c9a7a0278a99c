/**
 * The questionnaire as the pages hand it to the browser: what scoring needs, and what names an item in a list.
 * The schema checks it there, since it arrives as text.
 */
import * as z from 'zod/mini';
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { instrumentsIn } from './instruments-in.ts';
import { LEVELS, toLevel } from './level.ts';
import { migrationMap, migrationMapsOf } from './migration/migration-map.ts';

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
  /** The forms that raise it, and the level to which each can carry it. */
  forms: z.array(
    z.object({
      id: z.string(),
      level: z.literal([...LEVELS]),
      /** The level from which it does; below that something else has to come first. */
      from: z.literal([...LEVELS]),
    }),
  ),
  /** Its place in its area, from 1. */
  number: z.number(),
  question: z.string(),
  /** Where it is answered, ready to use. */
  href: z.string(),
});

const page = z.object({ title: z.string(), href: z.string(), code: z.optional(z.string()) });

const instrument = z.object({
  /** The id of the form. */
  id: z.string(),
  title: z.string(),
  href: z.string(),
  effort: z.enum(['today', 'week', 'quarter']),
  /** The procedure in which it is filled in, or the chapter that says how it is kept. */
  page: z.optional(page),
});

export const outlineSchema = z.object({
  id: z.string(),
  version: z.string(),
  areas: z.array(area),
  items: z.array(item),
  /** The forms that items name, in the order of the first that names it. */
  instruments: z.array(instrument),
  /** Which answers to older versions still hold: see carry-record.ts. */
  migrations: z.array(migrationMap),
});

export type Outline = z.output<typeof outlineSchema>;
export type OutlineItem = Outline['items'][number];

/** Makes an address of the site ready to use. */
export type Link = (path: string) => string;

/** Takes the outline out of the content. */
export function outlineOf(library: Library, link: Link): Outline {
  const { head, areas } = library.questionnaire;
  const instruments = instrumentsIn(library);
  const published = new Set(instruments.map(({ id }) => id));
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
      items.map((asked, index) => ({
        id: asked.id,
        area: areaId,
        weight: asked.weight,
        critical: asked.critical,
        naAllowed: asked.naAllowed,
        target: asked.target,
        procedures: asked.procedures,
        forms: asked.forms
          .filter(({ form }) => published.has(form))
          .map(({ form, level, from }) => ({
            id: form,
            level: toLevel(level),
            from: toLevel(from),
          })),
        number: index + 1,
        question: asked.question,
        href: link(`${addressOf('area', areaId)}#${asked.id}`),
      })),
    ),
    instruments: instruments.map(({ page: at, ...named }) => ({
      ...named,
      href: link(named.href),
      ...(at && { page: { ...at, href: link(at.href) } }),
    })),
    migrations: migrationMapsOf(library.questionnaire),
  };
}
