/** What office.js says, as pages of a folder edition take it over: texts and nothing but texts. */
import { officeOf } from './office-script.ts';

export interface OfficeWords {
  readonly unit: string;
  /** What the office is called. */
  readonly title: string;
  readonly contacts: Readonly<Record<'phone' | 'room' | 'hours', string>>;
  readonly documents: Readonly<Record<'mark' | 'code' | 'imprint' | 'copies', string>>;
  /** Who holds a post, by its id. */
  readonly holders: ReadonlyMap<string, string>;
  /** The post that takes over in absence, by the id of the other. */
  readonly covers: ReadonlyMap<string, string>;
  /** Single duties that another post has, by their ids, with what both are called. */
  readonly given: ReadonlyMap<string, GivenDuty>;
  readonly locals: ReadonlyMap<string, { readonly value: string; readonly source: string }>;
  /** True where it merges posts or hides pages, which only a build can do. */
  readonly needsBuild: boolean;
}

export interface GivenDuty {
  readonly title: string;
  /** The post that has it now. */
  readonly post: string;
  readonly postTitle: string;
  readonly control: string;
}

/** Why pages stay as they are. */
export type OfficeFault =
  /** It sets something else than what /office/ writes. */
  | 'damaged'
  /** It was written for a later edition. */
  | 'newer'
  /** It was saved in another encoding, and its texts are lost. */
  | 'encoding';

/** Longer than any value of office.yaml may be. */
const LONGEST = 400;
/** Characters that are no text, and those that turn the direction of what stands behind them. */
const NO_TEXT = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
/** What a decoder puts where it cannot read. */
const UNREADABLE = '\uFFFD';

/**
 * @param value what the script has set
 * @returns what it says, field by field, with nothing where a field is missing or no text; or why it cannot be used
 */
export function readOfficeWords(value: unknown): OfficeWords | OfficeFault {
  const read = officeOf(value);
  if (read === undefined) return 'damaged';
  if (read === 'newer') return read;
  const text = asText([read.office, read.names]);
  if (text === undefined) return 'damaged';
  if (text.includes(UNREADABLE)) return 'encoding';
  const office = fieldsOf(read.office);
  const posts = listOf(office.get('posts')).map(fieldsOf);
  const byPost = (field: string) =>
    new Map(posts.map((post) => [textOf(post.get('post')), textOf(post.get(field))] as const));
  const texts = <Key extends string>(field: string, ...keys: readonly Key[]) => {
    const fields = fieldsOf(office.get(field));
    const found = keys.map((key) => [key, textOf(fields.get(key))] as const);
    return Object.fromEntries(found) as Record<Key, string>;
  };
  return {
    unit: textOf(office.get('unit')),
    title: textOf(office.get('title')),
    contacts: texts('contacts', 'phone', 'room', 'hours'),
    documents: texts('documents', 'mark', 'code', 'imprint', 'copies'),
    holders: byPost('holder'),
    covers: byPost('cover'),
    given: givenDuties(fieldsOf(office.get('duties')), fieldsOf(read.names)),
    locals: new Map(
      [...fieldsOf(office.get('local'))].map(([id, local]) => {
        const fields = fieldsOf(local);
        return [id, { value: textOf(fields.get('value')), source: textOf(fields.get('source')) }];
      }),
    ),
    needsBuild:
      listOf(office.get('hidden')).length > 0 || [...byPost('mergedInto').values()].some(Boolean),
  };
}

/** What has no name cannot be told on the page of another post, and stays where it is. */
function givenDuties(
  duties: ReadonlyMap<string, unknown>,
  names: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, GivenDuty> {
  const [titles, posts] = ['duties', 'posts'].map((list) => fieldsOf(names.get(list)));
  const given = [...duties].map(([id, duty]) => {
    const fields = fieldsOf(duty);
    const post = textOf(fields.get('post'));
    const title = textOf(titles?.get(id));
    const postTitle = textOf(posts?.get(post));
    return [id, { title, post, postTitle, control: textOf(fields.get('control')) }] as const;
  });
  return new Map(given.filter(([, { title, postTitle }]) => title !== '' && postTitle !== ''));
}

/** @returns all texts of a value; undefined where it is no data, such as one that holds itself */
function asText(value: object): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

/** Own fields only, so that no name of a prototype is taken for one. */
function fieldsOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Text as it may stand in a line. */
function textOf(value: unknown): string {
  if (typeof value !== 'string') return '';
  return value.replace(NO_TEXT, ' ').trim().slice(0, LONGEST);
}
