/**
 * office.js, by which a folder edition takes over what an office has of its own without a build: a script, since a page
 * opened from a disk may load a script beside it and nothing else.
 */
import type { Office } from '#schemas/office.ts';
import { FOLDER } from '#strings.ts';

/** The global that the script sets, and the name of its file beside index.html. */
export const OFFICE_GLOBAL = 'handbookOffice';
export const OFFICE_SCRIPT = 'office.js';
/** The format of what stands in it. */
const FORMAT = 1;
/** What a name of a local value or a duty looks like. As a key of a literal, __proto__ would set no key at all. */
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;
/** What posts and duties are called that the page of another post has to name, by their ids. */
export interface OfficeNames {
  readonly posts: Readonly<Record<string, string>>;
  readonly duties: Readonly<Record<string, string>>;
}
/** Where the data begin. */
const BEGINS = new RegExp(`\\b${OFFICE_GLOBAL}\\s*=\\s*(?=\\{)`, 'u');
/** All that may stand in it: a comment, which each edition words for itself, and one assignment. */
const WHOLE = new RegExp(
  String.raw`^\uFEFF?/\*\n(?: \* (?:(?!\*/)[^\n])*\n)+ \*/\nwindow\.${OFFICE_GLOBAL} = (\{[^]*\});\s*$`,
  'u',
);
/** An editor of Windows takes a text without this mark for one of another encoding. */
const BYTE_ORDER_MARK = '\uFEFF';

/** Why a text is no office.js. */
export type OfficeScriptFault =
  /** Nothing is set by the name that pages look for. */
  | 'other'
  /** It was changed, by hand or by somebody who wants a program of his own to run, and is not what this module writes. */
  | 'damaged'
  /** A later edition of the handbook wrote it. */
  | 'newer';

/**
 * @param choices what the office has decided, as office/office.yaml says it after its schema; values of a name that
 *   content cannot have are left out
 * @param open says what in it does not hold yet, and stands on top
 * @param names of what single duties were given to whom
 * @returns the text of office.js, to be written as UTF-8: data alone, in which no text can end the script or a comment
 */
export function officeScript(choices: Office, open?: string, names?: OfficeNames): string {
  const { local, duties, ...own } = choices;
  const given = named(duties);
  const data = {
    format: FORMAT,
    // What an edition before did not know stands there only where something is said of it.
    office: {
      ...own,
      ...(Object.keys(given).length > 0 && { duties: given }),
      local: named(local),
    },
    ...(names && { names }),
  };
  const lines =
    open === undefined ? FOLDER.officeScript : [inComment(open), ...FOLDER.officeScript];
  const head = lines.map((line) => ` * ${line}`).join('\n');
  const text = `/*\n${head}\n */\nwindow.${OFFICE_GLOBAL} = ${asLiteral(data)};\n`;
  return BYTE_ORDER_MARK + text.replaceAll('\n', '\r\n');
}

function named<Value>(values: Readonly<Record<string, Value>>): Record<string, Value> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => NAME.test(name)));
}

/**
 * The file runs as a program in whoever opens the folder, so what would pass for one must be its text to the letter; only the
 * ends of lines and the mark before them may be lost, as they are in what is pasted.
 *
 * @param text a file that somebody says is an office.js
 * @returns what stands in it, in the shape of office/office.yaml and not yet held against its schema; or what is wrong
 */
export function readOfficeScript(text: string): { readonly office: unknown } | OfficeScriptFault {
  if (!BEGINS.test(text)) return 'other';
  const [, literal = ''] = WHOLE.exec(text.replaceAll('\r\n', '\n')) ?? [];
  try {
    const data: unknown = JSON.parse(literal);
    return (asLiteral(data) === literal && officeOf(data)) || 'damaged';
  } catch {
    return 'damaged';
  }
}

/**
 * @param value what the script has set
 * @returns what stands in it, or what is wrong; undefined where it is nothing of ours
 */
export function officeOf(
  value: unknown,
): { readonly office: object; readonly names: unknown } | 'newer' | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, office, names } = value as Readonly<
    Record<'format' | 'office' | 'names', unknown>
  >;
  if (typeof format !== 'number' || typeof office !== 'object' || office === null) return undefined;
  return format > FORMAT ? 'newer' : { office, names };
}

/** It may quote what somebody wrote: that must neither end the comment nor look like the data. */
function inComment(text: string): string {
  const wide = new Map([
    ['*', '＊'],
    ['=', '＝'],
    ['<', '＜'],
  ]);
  return text.replace(/[*=<]/g, (sign) => wide.get(sign) ?? '').replace(/[\s\p{C}]+/gu, ' ');
}

/** Data as a literal that is the same in JavaScript and in JSON, whatever stands in its texts. */
function asLiteral(data: unknown): string {
  return JSON.stringify(data, undefined, 2)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
