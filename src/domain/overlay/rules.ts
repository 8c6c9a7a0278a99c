/** How each kind of content is laid over: whole files, or lists entry by entry. */
import type { Kind } from '#schemas/kinds.ts';

/** A list whose entries are told apart by a key. */
export interface EntryList {
  /** The field that names an entry; of a list of texts the first one. */
  readonly key: string;
  /** Fields that are lists of texts: what the office writes is added to what is there instead of replacing it. */
  readonly adds?: readonly string[];
  /** True where an office may hide an entry; elsewhere too much else stands on it. */
  readonly hides: boolean;
  /** What to do instead of hiding an entry. */
  readonly instead?: string;
  /** A field of which the last entry with a value cannot be hidden. */
  readonly keepsOne?: string;
  /** A field whose new value leaves another list of ours, in which it would stand twice. */
  readonly leaves?: { readonly field: string; readonly list: string };
  /** A list in which entries name others, and the field that does: what is hidden is named no more. */
  readonly names?: { readonly list: string; readonly by: string };
}

/** What an office lays over a file of a kind that is not taken whole. */
export interface ListRule {
  readonly lists: Readonly<Record<string, EntryList>>;
  /** Fields that are lists of plain texts, to which the office adds. */
  readonly texts?: readonly string[];
  /** Fields that an office may not change, and why. */
  readonly fixed?: Readonly<Record<string, string>>;
}

const HIDE_PAGES = '不用的页，在 office/office.yaml 的 hidden 里列出';
const byId = { key: 'id', hides: true };

const LISTS: Partial<Record<Kind, ListRule>> = {
  site: { lists: {}, fixed: { edition: '版次由手册的发布者定' } },
  locals: {
    lists: { locals: { key: 'id', hides: false, instead: '不填它的值就行' } },
  },
  catalogue: {
    lists: {
      parts: { key: 'id', adds: ['chapters'], hides: false, instead: HIDE_PAGES },
      categories: { key: 'id', adds: ['procedures'], hides: false, instead: HIDE_PAGES },
      paths: { ...byId, adds: ['pages'] },
    },
  },
  posts: {
    lists: {
      posts: {
        key: 'id',
        hides: false,
        instead: '没有这个岗，在 office/office.yaml 的 posts 里写 mergedInto，并到别的岗位',
      },
    },
  },
  glossary: { lists: { terms: { ...byId, names: { list: 'confused', by: 'term' } } } },
  synonyms: {
    lists: {
      groups: { key: 'official', adds: ['everyday'], hides: true },
      typos: { key: 'wrong', hides: true },
    },
    texts: ['stop', 'formats'],
  },
  offTopic: { lists: { topics: { key: 'subject', adds: ['say'], hides: true } } },
  scenarios: { lists: { scenarios: byId } },
  redirects: { lists: { redirects: { key: 'from', hides: true } } },
  wording: {
    lists: {
      words: byId,
      unchecked: { key: 'in', hides: true },
      common: { key: 'word', hides: true },
    },
  },
  questionnaire: { lists: {}, texts: ['areas'] },
  areas: {
    lists: {
      // Claims of the paper lead to a dimension, so each must be asked about.
      items: {
        ...byId,
        keepsOne: 'dimension',
        instead: '这一维只剩这一道题；用不上的，作答时选“不适用”，或改写成用得上的问法',
      },
    },
  },
  holidays: {
    lists: { local: { key: 'name', hides: true } },
    fixed: Object.fromEntries(
      ['year', 'notice', 'source', 'holidays'].map((field) => [
        field,
        '放假和补班照国务院办公厅的通知',
      ]),
    ),
  },
  deadlines: { lists: { deadlines: byId, counting: byId } },
  questions: { lists: { questions: { key: 'ask', hides: true } } },
  hints: { lists: { hints: { key: 'for', adds: ['words'], hides: true } } },
  asked: { lists: { asked: { key: 'for', adds: ['say'], hides: true } } },
  everydayWords: { lists: { words: { key: 'for', adds: ['say'], hides: true } } },
  // Whom an office makes the owner of a duty does not help himself.
  duties: { lists: { duties: { ...byId, leaves: { field: 'owner', list: 'assist' } } } },
};

/** Kinds of which everybody has the same. */
export const ONLY_OURS: Partial<Record<Kind, string>> = {
  paper: '论文的观点各单位都一样',
  festivals: '节日是哪一天各单位都一样',
  migrations: '旧版答案怎么带过来，由问卷的发布者定',
};

/** @returns the rule of a kind that is laid over list by list; undefined where the office's file takes the place of ours */
export function listRuleOf(kind: Kind): ListRule | undefined {
  return LISTS[kind];
}
