/** Everyday words lead to what there is, and no word is given twice to one thing. */
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { asMeant, MEANT_PAGES } from '#domain/site/meant-pages.ts';
import { nearest } from '#domain/text/nearest.ts';
import { MEANT } from '#schemas/everyday-words.ts';
import type { Edition } from './edition.ts';

/** @returns a problem for each target that is nowhere, and for each word that its target has already */
export function findEverydayWordProblems({
  library,
  ours,
}: Pick<Edition, 'library' | 'ours'>): Problem[] {
  const titles = titlesOf(library);
  const known = targetsOf({ library, ours }, titles);
  const said = new Map<string, Map<string, string>>();
  const counts = new Map<string, number>();
  return library.everydayWords.flatMap(({ for: target, say, file }): Problem[] => {
    const at = counts.get(file) ?? 0;
    counts.set(file, at + 1);
    if (!known.has(target)) return [{ file, field: `words.${at}.for`, ...unknown(target, known) }];
    const words = said.get(target) ?? new Map<string, string>();
    said.set(target, words);
    return say.flatMap((word, index): Problem[] => {
      const before = word === titles.get(target) ? '它自己的名称' : words.get(word);
      words.set(word, words.get(word) ?? file);
      if (before === undefined) return [];
      const message = `“${word}”已经是 ${target} 的说法了（${before}）`;
      return [{ file, field: `words.${at}.say.${index}`, message, hint: '删去这一处' }];
    });
  });
}

/** @returns a problem for each target of a hint that is nowhere */
export function findHintProblems(edition: Pick<Edition, 'library' | 'ours'>): Problem[] {
  const known = targetsOf(edition, titlesOf(edition.library));
  const counts = new Map<string, number>();
  return edition.library.hints.flatMap(({ for: targets, file }) => {
    const at = counts.get(file) ?? 0;
    counts.set(file, at + 1);
    return targets.flatMap((target, index): Problem[] =>
      known.has(target)
        ? []
        : [{ file, field: `hints.${at}.for.${index}`, ...unknown(target, known) }],
    );
  });
}

/** What an office has hidden takes its words along. */
function targetsOf(
  { library, ours }: Pick<Edition, 'library' | 'ours'>,
  titles: ReadonlyMap<string, string>,
): ReadonlySet<string> {
  const areas = library.questionnaire.areas.map(({ id }) => meantArea(id));
  return new Set([
    ...MEANT_PAGES,
    ...areas,
    ...titles.keys(),
    ...listed(library),
    ...hideable(ours),
  ]);
}

/** An area of the questionnaire has a page. */
function meantArea(id: string): string {
  return asMeant(addressOf('area', id));
}

function unknown(target: string, known: ReadonlySet<string>): Omit<Problem, 'file' | 'field'> {
  const [kind = ''] = target.split('/');
  const word = Object.entries(MEANT).find(([key]) => key === kind)?.[1] ?? '页面';
  const isLike = target.includes('/')
    ? (other: string) => other.startsWith(`${kind}/`)
    : (other: string) => !other.includes('/');
  const match = nearest(target, [...known].filter(isLike));
  const hint = match === undefined ? '换成有的，或删去这一项' : `是不是想写 ${match}`;
  return { message: `没有这个${word}：${target}`, hint };
}

function titlesOf(library: WrittenContent): Map<string, string> {
  return new Map([
    ...library.procedures.map(({ slug, title }) => [`procedures/${slug}`, title] as const),
    ...library.chapters.map(({ slug, title }) => [`handbook/${slug}`, title] as const),
    ...dutiesOf(library).map(({ id, title }) => [`duties/${id}`, title] as const),
    ...library.forms.map(({ id, title }) => [`forms/${id}`, title] as const),
    ...library.terms.map(({ id, term }) => [`glossary/${id}`, term] as const),
    ...library.regulations.map(({ id, title }) => [`regulations/${id}`, title] as const),
  ]);
}

/** Pages of the catalogue count even while they have no file. */
function listed({ catalogue }: WrittenContent): string[] {
  return [
    ...catalogue.parts.flatMap(({ chapters }) => chapters.map((slug) => `handbook/${slug}`)),
    ...catalogue.categories.flatMap(({ procedures }) =>
      procedures.map((slug) => `procedures/${slug}`),
    ),
  ];
}

/** Duties and terms are entries of lists, which an office may hide one by one; areas it may leave out of its questionnaire. */
function hideable(ours: Edition['ours']): string[] {
  return ours.flatMap(({ kind, data }) => {
    if (kind === 'areas') return [meantArea(String(Object(data).id))];
    if (kind === 'duties') return idsIn(data, 'duties').map((id) => `duties/${id}`);
    return kind === 'glossary' ? idsIn(data, 'terms').map((id) => `glossary/${id}`) : [];
  });
}

function idsIn(data: unknown, list: string): string[] {
  const entries: unknown = Object(data)[list];
  return Array.isArray(entries) ? entries.map((entry) => String(Object(entry).id)) : [];
}
