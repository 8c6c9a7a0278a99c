/**
 * Which scripts come together: what is used together is one file, and whoever only reads has none of what one works with.
 * By itself the bundler makes a file of each module that two pages share: sixteen small ones cost a fifth more bytes,
 * and on an intranet without HTTP/2 a round trip each.
 */

interface Chunk {
  readonly name: string;
  /** Files and folders of src/, files without their ending, folders with a slash. */
  readonly of: readonly string[];
  /** How the names begin that are left out of these folders. */
  readonly but?: readonly string[];
  /** What is no file of src/. */
  readonly also?: string;
  /** A module that several chunks name goes to the first in this order, the highest first. */
  readonly priority?: number;
}

export const CHUNKS: readonly Chunk[] = [
  // One file for what is read: in two, what most pages have cost a request and 100 bytes more.
  {
    name: 'site',
    of: [
      'elements/page/theme-switch',
      'elements/page/newer-build',
      'elements/page/prefetch',
      'elements/page/page-contents',
      'elements/page/print-button',
      'elements/page/term-reach',
      'elements/search/bootstrap',
      'elements/search/start-worker',
    ],
    also: 'preload-helper',
    priority: 2,
  },
  // What one works with on a procedure; whoever reads a chapter has none of it.
  {
    name: 'working',
    of: ['elements/procedure/fold-list', 'elements/procedure/when-wanted', 'stores/keys'],
    priority: 2,
  },
  // And what comes when one ticks a box or says which post one holds.
  {
    name: 'keeping',
    of: [
      'elements/procedure/keeping',
      'elements/procedure/check-list',
      'elements/procedure/my-post',
      'domain/procedures/checklist',
      'stores/ticks',
      'stores/my-post',
      'strings/keeping',
    ],
    priority: 2,
  },
  // What the dialog, the page and the marks of the search share; whoever only reads has none of it.
  {
    name: 'searching',
    of: ['elements/search/', 'domain/search/', 'strings/search'],
    but: ['bootstrap', 'start-worker', 'arrival', 'worker', 'search-page.'],
    priority: 1,
  },
  // What keeps texts in the browser, and what hands one out as a file; whoever only reads has none of it.
  { name: 'texts', of: ['stores/kept-texts', 'elements/hand-out'], priority: 3 },
  {
    name: 'kept',
    of: ['stores/kept/', 'stores/lazily', 'elements/clock', 'domain/text/day-of'],
    priority: 2,
  },
  // What a form and the lists of drafts share; a list has none of what one fills in with.
  {
    name: 'drafts',
    of: ['stores/drafts/draft-books', 'stores/drafts/draft-hint', 'domain/forms/draft/'],
    priority: 2,
  },
  // Else whoever fills in a form loads the search, and whoever takes it away the self-assessment.
  {
    name: 'typing',
    of: ['elements/typing', 'elements/entered-field', 'domain/text/address-part'],
    priority: 2,
  },
  {
    name: 'filling',
    of: [
      'elements/forms/form-sheet',
      'elements/forms/form-status',
      'elements/forms/draft-sums',
      'elements/forms/form-fields',
      'elements/forms/field',
      'elements/forms/rows',
      'elements/forms/plain-text',
      'elements/forms/scroll-notes',
      'domain/forms/entries',
    ],
    priority: 1,
  },
  {
    name: 'answering',
    of: [
      'elements/assessment/context',
      'elements/assessment/ready',
      'elements/assessment/fill',
      'elements/assessment/assessment-progress',
      'elements/assessment/assessment-status',
      'elements/assessment/assessment-result-link',
      'strings/assessment-answering',
      'strings/assessment-live',
      'strings/assessment-saving',
    ],
    // Nothing else on the site uses it.
    also: '[\\\\/]nanostores[\\\\/]',
    priority: 1,
  },
  {
    name: 'questions',
    of: [
      'elements/assessment/assessment-area',
      'elements/assessment/assessment-open-plan',
      'elements/assessment/assessment-return',
    ],
  },
];

/** @returns the groups as the bundler wants them, each with an expression that the paths of its modules match */
export function chunkGroups() {
  return CHUNKS.map(({ name, priority, ...chunk }) => ({
    name,
    test: expressionOf(chunk),
    ...(priority !== undefined && { priority }),
  }));
}

function expressionOf({ of, but = [], also }: Pick<Chunk, 'of' | 'but' | 'also'>): RegExp {
  const without = but.length > 0 ? `(?!${but.join('|').replaceAll('.', '\\.')})` : '';
  const paths = of.map((path) =>
    (path.endsWith('/') ? `${path}${without}` : `${path}\\.`).replaceAll('/', '[\\\\/]'),
  );
  const inside = paths.length > 0 ? [`[\\\\/](?:${paths.join('|')})`] : [];
  return new RegExp([...inside, ...(also === undefined ? [] : [also])].join('|'));
}
