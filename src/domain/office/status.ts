/** What has changed in the handbook since an office looked at it last, and what that means for what the office wrote. */
import { nearest } from '#domain/text/nearest.ts';
import { changedFields, comparable, differenceOf, type Change } from './difference.ts';
import { covers, isField, type Item } from './item.ts';
import { unfitChoices, type OfficeChoices, type Unfit } from './unfit-choices.ts';

/** The edition that an office has confirmed, with the names of everything in it. */
export interface Confirmed {
  readonly version: string;
  readonly known: ReadonlySet<string>;
}

export interface Local {
  readonly id: string;
  readonly title: string;
  readonly ask: string;
  readonly first: boolean;
}

/** Everything that the status is made from. */
export interface OfficeState {
  readonly ours: readonly Item[];
  readonly own: readonly Item[];
  /** Ours as they were when the office took them over. */
  readonly base: readonly Item[];
  readonly confirmed: Confirmed | undefined;
  readonly choices: OfficeChoices;
}

/** Something of ours that the office has its own version of, and that has changed since. */
export interface Changed {
  readonly own: Item;
  readonly changes: readonly Change[];
  /** Fields of an entry that both have changed. */
  readonly both: readonly string[];
  /** True where the office's file is still what it was when it was copied. */
  readonly untouched: boolean;
}

export interface OfficeStatus {
  readonly confirmed: string | undefined;
  readonly changed: readonly Changed[];
  /** Ours that came after the office had written the same, and that nobody sees since. */
  readonly shadowed: readonly Item[];
  /** The office's versions of ours of which nobody knows what they were made from. */
  readonly unrecorded: readonly Item[];
  readonly added: readonly Item[];
  /** Names of what is no longer in the handbook and that the office never touched. */
  readonly removed: readonly string[];
  /** The office's versions of what is gone. */
  readonly orphans: readonly { readonly own: Item; readonly near: string | undefined }[];
  readonly unfit: readonly Unfit[];
  /** Limits that wait for an answer: those to fill in first, and the others. */
  readonly open: { readonly first: readonly Local[]; readonly rest: readonly Local[] };
}

/** Kinds that work behind the pages: what comes and goes in them asks nothing of an office. */
const UNSEEN: ReadonlySet<string> = new Set([
  'catalogue',
  'questions',
  'synonyms',
  'offTopic',
  'hints',
  'asked',
  'everydayWords',
  'wording',
  'redirects',
  'holidays',
]);

/** @returns everything an office has to look at */
export function officeStatus(state: OfficeState): OfficeStatus {
  const { confirmed, choices } = state;
  const ours = byName(state.ours);
  const own = state.own.filter(covers).map((item) => titled(item, ours.get(item.name)));
  const base = byName(state.base);
  const mine = byName(state.own);
  const recorded = own.filter(({ name }) => base.has(name));
  const laid = own.filter(({ name }) => ours.has(name) && !base.has(name));
  const isLate = (item: Item) =>
    confirmed !== undefined && !isField(item) && !confirmed.known.has(item.name);
  const open = state.ours.flatMap((item) => openLocal(item, choices));
  return {
    confirmed: confirmed?.version,
    changed: recorded.flatMap((item) => changeOf(item, base.get(item.name), ours.get(item.name))),
    shadowed: laid.filter(isLate),
    unrecorded: laid.filter((item) => !isLate(item)),
    added: state.ours.filter(
      (item) => isLate(item) && !mine.has(item.name) && !UNSEEN.has(item.kind),
    ),
    removed: [...(confirmed?.known ?? [])].filter(
      (name) => !ours.has(name) && !mine.has(name) && !UNSEEN.has(kindOf(name)),
    ),
    orphans: own
      .filter(
        ({ name, fields }) => !ours.has(name) && (base.has(name) || fields?.['hidden'] === true),
      )
      .map((item) => ({ own: item, near: nearest(item.name, ours.keys()) })),
    unfit: unfitChoices(choices, state.ours, state.own),
    open: {
      first: open.filter(({ first }) => first),
      rest: open.filter(({ first }) => !first),
    },
  };
}

function kindOf(name: string): string {
  return name.slice(0, name.indexOf('/'));
}

function byName(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.name, item]));
}

/** An entry of which the office writes only what differs is called as it is called in the handbook. */
function titled(item: Item, ours: Item | undefined): Item {
  return item.title === '' && ours ? { ...item, title: ours.title } : item;
}

function changeOf(own: Item, old: Item | undefined, now: Item | undefined): Changed[] {
  if (!old || !now) return [];
  const [before, after] = [comparable(old), comparable(now)];
  if (before === after) return [];
  const written = new Set(Object.keys(own.fields ?? {}));
  return [
    {
      own,
      changes: differenceOf(before, after),
      both: changedFields(old, now).filter((key) => written.has(key)),
      untouched: own.text !== undefined && own.text === old.text,
    },
  ];
}

function openLocal({ kind, fields }: Item, { local }: OfficeChoices): Local[] {
  if (kind !== 'locals' || !fields) return [];
  const { id, title, ask, first } = fields;
  if (typeof id !== 'string' || local.has(id)) return [];
  return [{ id, title: String(title), ask: String(ask), first: first === true }];
}
