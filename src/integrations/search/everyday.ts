/** Everyday words by the address of what they are said for. */
import { ADDRESS, addressOf } from '#domain/site/addresses.ts';
import type { EverydayWords, Hints } from '#schemas/everyday-words.ts';

/** What people call a page, duty or term, by its address. */
export function everydayOf(
  everydayWords: Neighbours['everydayWords'],
): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, string[]>();
  for (const { for: target, say } of everydayWords) add(said, addressOfMeant(target), say);
  return said;
}

/** What is spoken of around a page, duty or term, by its address. */
export function hintsOf(
  hints: readonly Pick<Hints, 'for' | 'words'>[],
): ReadonlyMap<string, readonly string[]> {
  const hinted = new Map<string, string[]>();
  for (const { for: targets, words } of hints) {
    for (const target of targets) add(hinted, addressOfMeant(target), words);
  }
  return hinted;
}

/** What stands beside a form or duty: the procedures that use it. */
export interface Neighbours {
  readonly everydayWords: readonly Pick<EverydayWords, 'for' | 'say'>[];
  readonly procedures: readonly {
    readonly slug: string;
    readonly steps: readonly { readonly form?: string | undefined }[];
  }[];
  readonly dutyAreas: readonly {
    readonly duties: readonly { readonly id: string; readonly procedures: readonly string[] }[];
  }[];
}

/** Whoever calls a form or duty by an everyday word may also want the procedure that it belongs to. */
export function everydayNearby({
  everydayWords,
  procedures,
  dutyAreas,
}: Neighbours): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, string[]>();
  const duties = new Map(
    dutyAreas.flatMap((area) => area.duties.map((duty) => [duty.id, duty.procedures] as const)),
  );
  const users = (form: string) =>
    procedures.filter(({ steps }) => steps.some((step) => step.form === form));
  for (const { for: target, say } of everydayWords) {
    const [kind = '', id = ''] = target.split('/');
    const slugs =
      kind === 'forms'
        ? users(id).map(({ slug }) => slug)
        : (duties.get(kind === 'duties' ? id : '') ?? []);
    // A form that half of the procedures use belongs to none of them.
    if (slugs.length > MOST_USERS) continue;
    for (const slug of slugs) add(near, addressOf('procedure', slug), say);
  }
  return near;
}

const MOST_USERS = 3;

function add(words: Map<string, string[]>, url: string, more: readonly string[]): void {
  words.set(url, [...new Set([...(words.get(url) ?? []), ...more])]);
}

/** duties/seal-custody stands at /duties/#seal-custody, and so do terms; everything else has a page. */
export function addressOfMeant(target: string): string {
  const page = `/${target}/`;
  const [, kind, id = ''] = /^(duties|glossary)\/(.+)$/.exec(target) ?? [];
  if (kind === undefined || PAGES.has(page)) return page;
  return addressOf(kind === 'duties' ? 'duty' : 'term', id);
}

const PAGES: ReadonlySet<string> = new Set(Object.values(ADDRESS));
