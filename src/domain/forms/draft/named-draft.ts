/** Several drafts of one form: under which keys they lie, and what each is called. */
import type { FormView } from '#domain/forms/form-view.ts';
import type { ParagraphRole } from '#domain/forms/paragraph-role.ts';
import type { Segment } from '#domain/forms/running-text.ts';
import { LONGEST_DRAFT_NAME } from '#domain/forms/limits.ts';
import { readDraft, type DraftFields } from './draft.ts';

/** Of one form; so many can still be told apart in a list. */
export const MOST_DRAFTS = 20;

/** The draft that lies where the only one lay before there were several. */
export const FIRST_DRAFT = '1';

/** The id of the name that somebody has given to a draft, which is kept as an entry is. */
export const NAME_ID = 'draft.name';

/** Between a form and which of its drafts is meant: stands in no name of a form. */
const BETWEEN = '/';
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** A draft as a list names it. */
export interface ListedDraft {
  readonly form: string;
  readonly id: string;
  /** Empty where nothing in it is a name. */
  readonly name: string;
  /** As ISO 8601; empty where it is not known. */
  readonly savedAt: string;
}

/** @returns under which key a draft of a form is kept */
export function draftKey(form: string, id: string): string {
  return id === FIRST_DRAFT ? form : form + BETWEEN + id;
}

/** @returns how the keys begin of all drafts of a form but the first */
export function furtherKeys(form: string): string {
  return form + BETWEEN;
}

/** @returns an id that no other draft has, in the order in which they were begun */
export function newDraftId(now: Date, random: number): string {
  return now.getTime().toString(36) + Math.floor(random * 36 ** 3).toString(36);
}

/** In front of it in the address of its form: behind the sign that no server is told of. */
const ANCHOR = '#draft=';

/** @returns what leads to a draft, behind the address of its form */
export function draftAnchor(id: string): string {
  return ANCHOR + id;
}

/** @returns the draft that such an anchor leads to; undefined where it leads to anything else */
export function draftOfAnchor(hash: string): string | undefined {
  const id = hash.slice(ANCHOR.length);
  return hash.startsWith(ANCHOR) && isDraftId(id) ? id : undefined;
}

function isDraftId(id: string): boolean {
  return /^[a-z0-9]{1,16}$/u.test(id);
}

/** @param value of unknown shape: a list names also what it cannot read */
export function listedDraft(key: string, value: unknown): ListedDraft {
  const [form = '', id = FIRST_DRAFT] = key.split(BETWEEN);
  const draft = readDraft(value);
  if (draft === undefined || draft === 'newer') return { form, id, name: '', savedAt: '' };
  const { savedAt, fields, title = titleOf(fields, []) } = draft;
  return { form, id, savedAt, name: givenName(fields) || title };
}

/** @returns the name that somebody has given to a draft; empty where nobody has */
export function givenName(fields: DraftFields): string {
  return shortened(fields[NAME_ID]?.value);
}

/**
 * @param ids the blanks that name a draft, the best first
 * @returns what stands in the first of them, else in the first that holds more than a day or a number
 */
export function titleOf(fields: DraftFields, ids: readonly string[]): string {
  const named = ids.map((id) => shortened(fields[id]?.value)).find((text) => text !== '');
  if (named !== undefined) return named;
  const texts = Object.entries(fields)
    .filter(([id]) => id !== NAME_ID)
    .map(([, { value }]) => shortened(value));
  return texts.find((text) => /\p{L}/u.test(text) && !DAY.test(text)) ?? texts[0] ?? '';
}

function shortened(value: string | readonly string[] = ''): string {
  const text = [value].flat().join('、').replaceAll(/\s+/gu, ' ').trim();
  const signs = [...text];
  return signs.length > LONGEST_DRAFT_NAME
    ? `${signs.slice(0, LONGEST_DRAFT_NAME - 1).join('')}…`
    : text;
}

/** What a cell is called that says what the whole form is about, and one that says whom it is about. */
const ABOUT = [
  /标题|题目|题名|文件名称|主题/u,
  /(?:前往|对方|送往|主送|来访)单位/u,
  /事由|事项/u,
  /名称|内容|用途/u,
  /单位|姓名|申请人/u,
];
const ENOUGH = 6;

/** @returns the blanks of a form that tell one draft from another, the best first */
export function namingBlanks({ blocks }: FormView): string[] {
  const lines = blocks.flatMap((block) => (block.type === 'text' ? block.paragraphs : []));
  const cells = blocks
    .flatMap((block) => (block.type === 'grid' ? block.rows.flat() : []))
    .filter(({ kind }) => kind === 'text' || kind === 'area');
  const ofRole = (wanted: ParagraphRole) =>
    lines.flatMap(({ role, segments }) => (role === wanted ? gapsOf(segments) : []));
  const about = ABOUT.flatMap((words) =>
    cells.flatMap(({ label, name }) => (words.test(label) ? [name] : [])),
  );
  return [...new Set([...ofRole('title'), ...ofRole('addressee'), ...about])].slice(0, ENOUGH);
}

/** In 某单位关于某事的请示 the unit is always the same one. */
function gapsOf(segments: readonly Segment[]): string[] {
  const about = segments.findIndex((part) => part.kind === 'words' && part.words.includes('关于'));
  return segments
    .slice(about + 1)
    .flatMap((part) => (part.kind === 'blank' && !part.from && !part.choices ? [part.id] : []));
}
