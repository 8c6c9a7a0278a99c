/**
 * Every kind of content, and where its files lie below content/ and below office/. What each must meet is said in
 * by-kind.ts.
 */
export const KINDS = {
  site: { folder: '', pattern: 'site.yaml' },
  /** The only kind that lies in office/ alone. */
  office: { folder: '', pattern: 'office.yaml' },
  locals: { folder: '', pattern: 'locals.yaml' },
  catalogue: { folder: '', pattern: 'catalogue.yaml' },
  posts: { folder: '', pattern: 'posts.yaml' },
  glossary: { folder: '', pattern: 'glossary.yaml' },
  synonyms: { folder: '', pattern: 'synonyms.yaml' },
  offTopic: { folder: '', pattern: 'off-topic.yaml' },
  scenarios: { folder: '', pattern: 'scenarios.yaml' },
  paper: { folder: '', pattern: 'paper.yaml' },
  redirects: { folder: '', pattern: 'redirects.yaml' },
  deadlines: { folder: '', pattern: 'deadlines.yaml' },
  wording: { folder: '', pattern: 'wording.yaml' },
  questionnaire: { folder: 'assessment', pattern: 'questionnaire.yaml' },
  areas: { folder: 'assessment', pattern: 'area-*.yaml' },
  migrations: { folder: 'assessment', pattern: 'migration-*.yaml' },
  questions: { folder: 'questions', pattern: '*/*.yaml' },
  festivals: { folder: '', pattern: 'festivals.yaml' },
  holidays: { folder: 'holidays', pattern: '*.yaml' },
  hints: { folder: 'hints', pattern: '*.yaml' },
  asked: { folder: 'asked', pattern: '*.yaml' },
  everydayWords: { folder: 'everyday-words', pattern: '*.yaml' },
  duties: { folder: 'duties', pattern: '*.yaml' },
  regulations: { folder: 'regulations', pattern: '*.yaml' },
  forms: { folder: 'forms', pattern: '*.yaml' },
  handbook: { folder: 'handbook', pattern: '*/*.mdx' },
  procedures: { folder: 'procedures', pattern: '*/*.mdx' },
} as const;

export type Kind = keyof typeof KINDS;
