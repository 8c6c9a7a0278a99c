/** The duty finder: every duty with its answer in words, ready to print, filter and download. */
import { byId, pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Filed } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import { normaliseText } from '#domain/text/find-in-list.ts';
import { spellings } from '#domain/text/spelling.ts';
import type { Citation } from '#schemas/common.ts';
import { OFFICE_ROLE, type Duty, type OfficeRole } from '#schemas/duty.ts';
import { ELIGIBILITY, type Eligibility } from '#schemas/eligibility.ts';

export interface DutyView {
  readonly id: string;
  readonly title: string;
  readonly role: OfficeRole;
  readonly roleLabel: string;
  readonly answer: string;
  readonly owner: { readonly id: string; readonly title: string };
  readonly assist: readonly string[];
  readonly barred: readonly { readonly title: string; readonly why: string }[];
  readonly eligibility: readonly Eligibility[];
  readonly eligibilityLabels: readonly string[];
  readonly frequency: string;
  readonly basis: readonly Citation[];
  readonly pages: readonly PageLink[];
  /** Ids of all posts that have to do with it. */
  readonly posts: readonly string[];
  /** Normalised text it is found by: title and aliases with their spellings; then everyday words and the answer. */
  readonly names: string;
  readonly keys: string;
}

export interface DutyAreaView {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly DutyView[];
}

/** @returns all areas in order, each duty with the words it may be found by */
export function dutyViews(library: Library): DutyAreaView[] {
  return library.dutyAreas.map(({ id, title, duties }) => ({
    id,
    title,
    duties: duties.map((duty) => dutyView(library, duty)),
  }));
}

function dutyView(library: Library, duty: Filed<Duty>): DutyView {
  const postTitle = (id: string) => byId(library.posts, id).title;
  const slugs = duty.chapter === undefined ? duty.procedures : [...duty.procedures, duty.chapter];
  return {
    id: duty.id,
    title: duty.title,
    role: duty.role,
    roleLabel: OFFICE_ROLE[duty.role],
    answer: duty.answer,
    owner: { id: duty.owner, title: postTitle(duty.owner) },
    assist: duty.assist.map(postTitle),
    barred: duty.barred.map(({ post, why }) => ({ title: postTitle(post), why })),
    eligibility: duty.eligibility,
    eligibilityLabels: duty.eligibility.map((key) => ELIGIBILITY[key]),
    frequency: duty.frequency,
    basis: duty.basis,
    pages: slugs.flatMap((slug) => pageOf(library, slug) ?? []),
    posts: [duty.owner, ...duty.assist],
    names: namesOf(duty),
    keys: keysOf(library, duty),
  };
}

function namesOf({ title, aliases }: Duty): string {
  const names = [title, ...aliases];
  return normaliseText([...new Set([...names, ...names.flatMap(spellings)])].join(' '));
}

/** The answer, and the everyday words that stand for what title and aliases contain. */
function keysOf(library: Library, duty: Duty): string {
  const names = [duty.title, ...duty.aliases];
  const everyday = library.synonyms.groups
    .filter(({ official }) => official.some((word) => names.some((name) => name.includes(word))))
    .flatMap((group) => group.everyday);
  const words = [...everyday, duty.answer];
  return normaliseText([...new Set(words)].join(' '));
}
