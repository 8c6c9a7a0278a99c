/** Everything that this site keeps in this browser, by the registry: what /kept/ lists. */
import { browserTexts, type KeptTexts } from '#stores/kept-texts.ts';
import { openTabs } from '#stores/kept/tabs.ts';
import { CHANNEL } from '#stores/assessment/books.ts';
import { draftChannel } from '#stores/drafts/draft-books.ts';
import { ASIDE_PREFIX } from '#stores/office/aside.ts';
import { DATABASES, isNamed, TEXTS, type DatabaseKind, type TextKey } from '#stores/registry.ts';
import { databaseNames, lyingIn, type Lying } from './raw-database.ts';

/** What a thing is to people. */
export type ThingKind =
  | (typeof TEXTS)[number]['kind']
  /** Answers with the plan made from them, a 会商, and texts that could not be read whole. */
  | 'sheet'
  | 'meeting'
  | 'original'
  /** Which sheet is open, which were removed: of no use to anybody but the pages. */
  | 'mark'
  /** Of a form, of an office's edition, and a file set aside beside that. */
  | 'draft'
  | 'edition'
  | 'aside'
  /** What a newer edition may have put there. */
  | 'other';

export interface KeptThing {
  /** Tells it from all others. */
  readonly id: string;
  readonly kind: ThingKind;
  /** Where it lies; undefined for a text. */
  readonly database?: { readonly kind: DatabaseKind; readonly name: string; readonly site: string };
  readonly shelf: string;
  readonly key: string;
  /** Of unknown shape: another edition may have written it. */
  readonly value: unknown;
  /** Of its text in UTF-8; the browser may take more room for it. */
  readonly bytes: number;
  /** When it was written, as ISO 8601; empty where that is not kept. */
  readonly savedAt: string;
}

export interface Kept {
  readonly things: readonly KeptThing[];
  /** Whether something could not be looked at: the list may be short. */
  readonly isShort: boolean;
}

/**
 * @param site the path under which the site stands; another handbook of the same server is listed too, as far as the
 *   browser tells of it
 */
export async function keptThings(site: string, texts: KeptTexts = browserTexts): Promise<Kept> {
  const { places, isShort: areUntold } = await databasePlaces(site);
  let isShort = areUntold;
  const things: KeptThing[] = [];
  for (const place of places) {
    try {
      things.push(...(await lyingIn(place.name)).map((lying) => thingIn(place, lying)));
    } catch {
      isShort = true;
    }
  }
  return { things: [...things, ...textsKept(texts)], isShort };
}

/**
 * Calls back when another tab has written, or this page comes back.
 *
 * @param events where the browser tells of texts, and of the page
 */
export function watchThings(
  site: string,
  events: Pick<EventTarget, 'addEventListener'>,
  changed: () => void,
): void {
  for (const name of [CHANNEL, draftChannel(site), draftChannel(site, 'office')]) {
    openTabs(name, changed);
  }
  events.addEventListener('storage', changed);
  events.addEventListener('pageshow', (event) => {
    if ('persisted' in event && event.persisted) changed();
  });
}

type Place = NonNullable<KeptThing['database']>;

/**
 * @returns the databases of the registry: those of this site, and whatever else the browser tells of; short where it tells
 *   nothing
 */
export async function databasePlaces(
  site: string,
): Promise<{ readonly places: readonly Place[]; readonly isShort: boolean }> {
  const own = DATABASES.map(({ name }) => (name.endsWith(':') ? `${name}${site}` : name));
  const told = await databaseNames().catch(() => undefined);
  const places = [...new Set([...own, ...(told ?? [])])].flatMap((found) => {
    const { kind, name } = DATABASES.find((each) => isNamed(found, each.name)) ?? {};
    return kind ? [{ kind, name: found, site: found.slice(name?.length) }] : [];
  });
  return { places, isShort: told === undefined };
}

/** @returns the keys of all texts of the registry that are there */
export function textKeys(texts: KeptTexts): (readonly [TextKey, ThingKind])[] {
  return TEXTS.flatMap(({ kind, key }) =>
    texts
      .keys(key)
      // A key as it stands begins others, which have kinds of their own.
      .filter((found) => isNamed(found, key))
      .map((found) => [found, kind] as const),
  );
}

function textsKept(texts: KeptTexts): KeptThing[] {
  return textKeys(texts).map(([key, kind]) => {
    const value = texts.read(key) ?? '';
    return { id: `text ${key}`, kind, shelf: '', key, value, bytes: bytesOf(value), savedAt: '' };
  });
}

function thingIn(database: Place, { shelf, key, value }: Lying): KeptThing {
  return {
    id: `${database.name} ${shelf} ${key}`,
    kind: kindOf(database.kind, shelf, key),
    database,
    shelf,
    key,
    value,
    bytes: bytesOf(JSON.stringify(value) ?? ''),
    savedAt: momentOf(value),
  };
}

function kindOf(database: DatabaseKind, shelf: string, key: string): ThingKind {
  if (database === 'assessment') {
    const kinds = {
      sheets: 'sheet',
      meetings: 'meeting',
      originals: 'original',
      settings: 'mark',
    } as const;
    return shelf in kinds ? kinds[shelf as keyof typeof kinds] : 'other';
  }
  if (shelf !== 'drafts') return 'other';
  if (database === 'forms') return 'draft';
  return key.startsWith(ASIDE_PREFIX) ? 'aside' : 'edition';
}

/** Sheets, meetings and drafts say when they were saved, files when they were put there. */
function momentOf(value: unknown): string {
  const found: unknown[] = ['savedAt', 'at'].map((name) =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined,
  );
  return found.find((each) => typeof each === 'string') ?? '';
}

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).length;
}
