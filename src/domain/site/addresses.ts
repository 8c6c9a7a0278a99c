/**
 * Where everything on the site stands, from its root and without the base path.
 * The folders of src/pages follow these addresses; the link check after the build sees that both agree.
 */

/** The editions for print lie below it. By itself, since the script that fetches ahead has no room for the others. */
const PRINT = '/print/';

/** Links that no page is fetched ahead for: the search opens in place, and an edition for print is as heavy as all it repeats. */
export const NEVER_AHEAD = `[href*="${PRINT}"],[data-search-open]`;

/** Pages that exist once. */
export const ADDRESS = {
  home: '/',
  search: '/search/',
  handbook: '/handbook/',
  procedures: '/procedures/',
  byPost: '/procedures/by-post/',
  duties: '/duties/',
  division: '/duties/matrix/',
  forms: '/forms/',
  fonts: '/forms/fonts-and-printing/',
  regulations: '/regulations/',
  glossary: '/glossary/',
  calendar: '/calendar/',
  deadline: '/deadline/',
  assessment: '/assessment/',
  quick: '/assessment/quick/',
  whole: '/assessment/whole/',
  review: '/assessment/review/',
  result: '/assessment/result/',
  plan: '/assessment/plan/',
  meeting: '/assessment/meeting/',
  blank: '/assessment/blank/',
  entry: '/assessment/entry/',
  rollup: '/assessment/rollup/',
  paper: '/about/paper/',
  licences: '/about/licences/',
  changes: '/changes/',
  print: PRINT,
  office: '/office/',
  kept: '/kept/',
} as const;

/** Files that are not pages, and where the search index lies. */
export const FILE_ADDRESS = {
  icon: '/favicon.svg',
  feed: '/changes/feed.xml',
  officeCalendar: '/calendar/office.ics',
  dutiesExcel: '/duties/duties.xlsx',
  dutiesCsv: '/duties/duties.csv',
  divisionExcel: '/duties/division.xlsx',
  divisionWord: '/duties/division.docx',
  formPack: '/forms/forms.zip',
  formTitles: '/forms/titles.json',
  sheetSchema: '/schemas/assessment-sheet.json',
  runningHeads: `${PRINT}heads.css`,
  searchIndex: '/search-index.json',
  searchParts: '/_astro/search-',
  build: '/build.json',
} as const;

/**
 * What has a page, or a place on one, for each of its kind. A slug has two parts, an id has one.
 * Read from the top: the pages of posts come before procedures, whose pattern they fit too.
 */
export const PATTERNS = {
  postProcedures: '/procedures/by-post/{id}/',
  chapter: '/handbook/{slug}/',
  part: '/handbook/#{id}',
  procedure: '/procedures/{slug}/',
  card: '/procedures/{slug}/card/',
  category: '/procedures/#{id}',
  duty: '/duties/#{id}',
  form: '/forms/{id}/',
  regulation: '/regulations/{id}/',
  term: '/glossary/#{id}',
  claim: '/about/paper/#{id}',
  area: '/assessment/{id}/',
  categoryBook: `${PRINT}{id}/`,
  localValue: '/office/#local-{id}',
} as const;

/** A kind of thing that has an address. */
export type Addressed = keyof typeof PATTERNS;

/** Where the slug or id stands in a pattern. */
export const PLACE = /\{(?:slug|id)\}/;

/**
 * @param kind of what is looked for
 * @param id its slug or id
 * @returns where it stands
 */
export function addressOf(kind: Addressed, id: string): string {
  return PATTERNS[kind].replace(PLACE, () => id);
}

/** @returns where the calendar of one post is fetched */
export function postCalendarAddress(post: string): string {
  return `${ADDRESS.calendar}${post}.ics`;
}

/** @returns where a file made from a form is fetched; Latin letters only, for old servers */
export function formFileAddress(id: string, format: string): string {
  return `${ADDRESS.forms}${id}.${format}`;
}
