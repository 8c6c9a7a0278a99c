/** What pictures are taken of: every page under /dev/, and a page of each kind of the small edition. */
import type { Page } from '@playwright/test';
import { GROUPS } from '#dev/groups.ts';
import { readLibrary } from '#data/content-files.ts';
import { FIXTURE } from '../fixture.ts';
import { putSheet } from '../e2e/sheets.ts';

export interface Subject {
  readonly name: string;
  readonly path: string;
  /** What is done once in the browser before the page is opened, on a page of the site. */
  readonly before?: (page: Page) => Promise<void>;
  /** What is on the page once it is complete. */
  readonly complete?: string;
}

const KINDS: readonly Subject[] = [
  { name: 'home', path: '' },
  { name: 'handbook', path: 'handbook/' },
  { name: 'chapter', path: 'handbook/general/boundaries/' },
  { name: 'post', path: 'handbook/posts/keeper/' },
  { name: 'procedures', path: 'procedures/' },
  { name: 'procedure', path: 'procedures/seals/use/' },
  { name: 'duties', path: 'duties/' },
  { name: 'matrix', path: 'duties/matrix/' },
  { name: 'calendar', path: 'calendar/' },
  { name: 'deadline', path: 'deadline/' },
  { name: 'forms', path: 'forms/' },
  { name: 'form', path: 'forms/seal-sheet/', complete: 'form-sheet[data-state="ready"]' },
  { name: 'ledger', path: 'forms/seal-ledger/', complete: 'form-sheet[data-state="ready"]' },
  { name: 'letter', path: 'forms/opinion-letter/', complete: 'form-sheet[data-state="ready"]' },
  { name: 'glossary', path: 'glossary/' },
  { name: 'regulations', path: 'regulations/' },
  { name: 'regulation', path: 'regulations/seal-rules/' },
  { name: 'paper', path: 'about/paper/' },
  { name: 'changes', path: 'changes/' },
  { name: 'assessment', path: 'assessment/' },
  { name: 'assessment-area', path: 'assessment/seals/', before: answer },
  { name: 'assessment-review', path: 'assessment/review/', before: answer },
  { name: 'assessment-result', path: 'assessment/result/', before: answer },
  { name: 'assessment-plan', path: 'assessment/plan/', before: answer },
  { name: 'assessment-meeting', path: 'assessment/meeting/' },
  { name: 'assessment-rollup', path: 'assessment/rollup/' },
  { name: 'office', path: 'office/', complete: 'office-setup[data-state="ready"]' },
  {
    name: 'search',
    path: `search/?q=${encodeURIComponent('用印')}`,
    complete: 'main [data-results] a, main ol a',
  },
  { name: 'missing', path: '404.html' },
];

const GALLERY = Object.keys(GROUPS).map((group) => ({
  name: `dev-${group}`,
  path: `dev/${group}/`,
}));

export const SUBJECTS: readonly Subject[] = [...KINDS, ...GALLERY];

/** Puts a sheet with answers of every level into the browser. */
async function answer(page: Page): Promise<void> {
  const { areas, head } = readLibrary(FIXTURE).questionnaire;
  const items = areas.flatMap((area) => area.items.map(({ id }) => id));
  await putSheet(page, {
    format: 3,
    id: 'sheet-1',
    revision: 7,
    questionnaire: { id: head.id, version: head.version },
    about: { name: '', unit: '', date: '2026-12-01', person: '', role: '' },
    answers: Object.fromEntries(items.map((id, at) => [id, { state: 'answered', level: at % 4 }])),
    notes: {},
    plan: [],
    finishedOn: '',
    savedAt: '2026-12-01T06:32:00.000Z',
  });
}
