/** What is said of a thing that the browser keeps, where it opens, and what it is as a file. */
import { readMeeting } from '#domain/assessment/record/read-meeting.ts';
import { MEETING_SCHEMA } from '#domain/assessment/record/format.ts';
import { sheetFile, sheetFileName } from '#domain/assessment/record/sheet-file.ts';
import { standingOf } from '#domain/assessment/record/standing.ts';
import { summaryOf, summaryOfNewer } from '#domain/assessment/record/summary.ts';
import { wholeRecord } from '#domain/assessment/record/whole.ts';
import { readDraft, type DraftFields } from '#domain/forms/draft/draft.ts';
import { draftAnchor, listedDraft, NAME_ID } from '#domain/forms/draft/named-draft.ts';
import { ADDRESS, addressOf } from '#domain/site/addresses.ts';
import { asFileName } from '#domain/text/file-name.ts';
import type { KeptThing, ThingKind } from '#stores/inventory/kept-things.ts';
import { ASSESSMENT_SHEETS, KEPT_LIVE as WORDS } from '#strings.ts';
import type { Titles } from './titles.ts';

/** What a build and /office/ read; what writes it would come with its name. */
const OFFICE_FILE = 'office.yaml';

export type Group = keyof typeof WORDS.groups;

/** The groups in the order of the page, with the kinds of each. */
export const GROUPS: readonly (readonly [Group, readonly ThingKind[]])[] = [
  ['draft', ['draft']],
  ['sheet', ['sheet']],
  ['meeting', ['meeting']],
  ['original', ['original', 'earlier']],
  ['edition', ['edition', 'aside']],
  ['ticks', ['ticks']],
  ['choice', ['post', 'theme', 'shortcuts']],
  ['other', ['mark', 'tally', 'other']],
];

export interface Told {
  readonly name: string;
  /** Where it opens, from the root of the site; undefined where nothing shows it. */
  readonly address?: string;
  /** Whether the page opens it only after it was told to. */
  readonly isChosen?: boolean;
  /** What it is as a text file. */
  readonly file?: { readonly name: string; readonly text: string };
  /** A form that can be made into a file. */
  readonly form?: {
    readonly id: string;
    readonly isRegister: boolean;
    readonly fields: DraftFields;
  };
  /** What goes with it; undefined where it is of no use to anybody but the pages and goes with all the others. */
  readonly lost?: string;
}

export function tellThing(thing: KeptThing, titles: Titles): Told {
  const { kind, key, value } = thing;
  const text = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  const plain = (name: string, more: Partial<Told> = {}): Told => ({
    name,
    lost: WORDS.lost.thing(name),
    ...more,
  });
  const asFile = (name: string, says = text) => ({ file: { name, text: says } });
  switch (kind) {
    case 'sheet':
      return tellSheet(thing, titles);
    case 'meeting':
      return tellMeeting(thing, titles);
    case 'draft':
      return tellDraft(thing, titles);
    case 'original': {
      const name = WORDS.names.original(textOf(value, 'name'));
      return plain(name, asFile(fileNameOf(name), textOf(value, 'text')));
    }
    case 'earlier':
      return plain(WORDS.names.earlier, asFile(fileNameOf(WORDS.names.earlier)));
    case 'edition': {
      const lost = WORDS.lost.edition(Object.keys(fieldsOf(value)).length);
      return elsewhere(thing, { name: WORDS.names.edition, address: ADDRESS.office, lost });
    }
    case 'aside':
      return elsewhere(
        thing,
        plain(textOf(value, 'name') || key, asFile(OFFICE_FILE, textOf(value, 'text'))),
      );
    case 'ticks': {
      const [slug = ''] = key.slice(key.lastIndexOf(':') + 1).split('@');
      const title = titles.procedures[slug];
      return plain(title ?? slug, title ? { address: addressOf('procedure', slug) } : {});
    }
    case 'post':
      return plain(WORDS.names.post(titles.posts[text] ?? text));
    case 'mark':
    case 'tally':
      return { name: WORDS.names[kind] };
    case 'other':
      return plain(WORDS.names.other, asFile(fileNameOf(key)));
    default:
      return plain(WORDS.names[kind]);
  }
}

function tellSheet({ key, value }: KeptThing, { questionnaire }: Titles): Told {
  const record = wholeRecord(value);
  const summary = record ? summaryOf(record, questionnaire) : summaryOfNewer(value, key);
  const { name, unit, date, person, standing, answered } = summary;
  const told = [name || ASSESSMENT_SHEETS.unnamed(date), unit, person].filter(Boolean).join('　');
  const rows = record?.plan.length ?? 0;
  return {
    name: rows > 0 ? WORDS.names.rows(told, rows) : told,
    ...(standing === 'same' && { address: ADDRESS.assessment, isChosen: true }),
    file: record
      ? { name: sheetFileName(record), text: sheetFile(record) }
      : { name: fileNameOf(key), text: JSON.stringify(value, null, 2) },
    lost: WORDS.lost.sheet(told, answered, rows),
  };
}

function tellMeeting({ key, value }: KeptThing, { questionnaire }: Titles): Told {
  const { record } = readMeeting(value, key);
  if (!record) {
    const text = JSON.stringify(value, null, 2);
    const name = WORDS.names.other;
    return { name, file: { name: fileNameOf(key), text }, lost: WORDS.lost.thing(name) };
  }
  const { about, sheets } = record;
  const name = WORDS.names.meeting(about.name, about.date);
  const isOurs = standingOf(record.questionnaire, questionnaire) === 'same';
  return {
    name,
    ...(isOurs && { address: ADDRESS.meeting, isChosen: true }),
    file: {
      name: fileNameOf(name),
      text: JSON.stringify({ $schema: MEETING_SCHEMA, ...record }, null, 2),
    },
    lost: WORDS.lost.meeting(name, sheets.length),
  };
}

function tellDraft(thing: KeptThing, { forms }: Titles): Told {
  const { key, value } = thing;
  const { form, id, name } = listedDraft(key, value);
  const [title = form, isRegister = false] = forms[form] ?? [];
  const fields = fieldsOf(value);
  const called = [title, name].filter(Boolean).join('：');
  const count = Object.keys(fields).filter((each) => each !== NAME_ID).length;
  return elsewhere(thing, {
    name: called,
    ...(forms[form] && {
      address: `${addressOf('form', form)}${draftAnchor(id)}`,
      form: { id: form, isRegister, fields },
    }),
    lost: WORDS.lost.draft(called, count),
  });
}

/** What another handbook of the same server keeps is told with where it is, and opened and made into files there. */
function elsewhere({ database }: KeptThing, told: Told): Told {
  const here = document.querySelector<HTMLElement>('kept-things')?.dataset['site'];
  if (!database || database.site === here) return told;
  const { name, lost, file } = told;
  return {
    name: WORDS.names.elsewhere(name, database.site),
    ...(lost !== undefined && { lost }),
    ...(file && { file }),
  };
}

function fieldsOf(value: unknown): DraftFields {
  const draft = readDraft(value);
  return draft && draft !== 'newer' ? draft.fields : {};
}

function textOf(value: unknown, name: string): string {
  const found: unknown =
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  return typeof found === 'string' ? found : '';
}

function fileNameOf(name: string): string {
  return asFileName(name.endsWith('.json') ? name : WORDS.fileName(name));
}
