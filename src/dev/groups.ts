/** The pages under /dev/: one for each folder of components that belong together. */
export const GROUPS = {
  page: 'Frame of a page, lists',
  content: 'Running text, regulations, terms',
  procedure: 'Procedures',
  duties: 'Duties, posts, calendar',
  deadline: 'Terms',
  forms: 'Forms',
  office: 'Edition of an office',
  assessment: 'Self-assessment',
  result: 'Result of the self-assessment',
  plan: 'Plan after the self-assessment',
  meeting: 'Meeting on the self-assessment',
  rollup: 'Roll-up of many units',
  search: 'Search',
  print: 'Printed editions',
} as const;
