/**
 * Which field of content names what. A star stands for every entry of a list, or every key;
 * an @ for the keys themselves.
 */

/** What can be referred to. */
export type Target =
  | 'post'
  | 'duty'
  | 'form'
  | 'regulation'
  | 'article'
  | 'term'
  | 'local'
  | 'category'
  | 'claim'
  | 'dimension'
  | 'area'
  | 'chapter'
  | 'procedure'
  | 'page'
  | 'hideable';

/** What a target is called, and what a message says to do where many miss the same one. */
export const WORD: Readonly<Record<Target, string>> = {
  post: '岗位',
  duty: '事项',
  form: '表单',
  regulation: '法规',
  article: '条文',
  term: '术语',
  local: '本地规定',
  category: '流程类别',
  claim: '论点',
  dimension: '问卷维度',
  area: '问卷部分',
  chapter: '手册章节',
  procedure: '流程',
  page: '页面',
  hideable: '页面',
};

export const TARGETS = Object.keys(WORD) as readonly Target[];

/** Where the fields lie: collections of the library, read in walk.ts. */
export type Source =
  | 'procedures'
  | 'chapters'
  | 'posts'
  | 'duties'
  | 'forms'
  | 'regulations'
  | 'terms'
  | 'paths'
  | 'scenarios'
  | 'claims'
  | 'items'
  | 'office'
  | 'deadlines'
  | 'counting'
  | 'questionnaire';

export type Rule = readonly [source: Source, path: string, target: Target | 'citation'];

export const RULES: readonly Rule[] = [
  ['procedures', 'category', 'category'],
  ['procedures', 'lead', 'post'],
  ['procedures', 'steps.*.post', 'post'],
  ['procedures', 'steps.*.with.*', 'post'],
  ['procedures', 'steps.*.inform.*', 'post'],
  ['procedures', 'steps.*.form', 'form'],
  ['procedures', 'steps.*.limit.local', 'local'],
  ['procedures', 'total.citation', 'citation'],
  ['procedures', 'basis.*', 'citation'],
  ['procedures', 'local.*', 'local'],
  ['procedures', 'related.*', 'page'],
  ['procedures', 'successor', 'page'],
  ['chapters', 'post', 'post'],
  ['chapters', 'procedures.*', 'procedure'],
  ['chapters', 'forms.*', 'form'],
  ['chapters', 'basis.*', 'citation'],
  ['chapters', 'local.*', 'local'],
  ['chapters', 'related.*', 'page'],
  ['chapters', 'successor', 'page'],
  ['posts', 'chapter', 'chapter'],
  ['posts', 'cover', 'post'],
  ['posts', 'incompatible.*.post', 'post'],
  ['posts', 'calendar.*.*.procedure', 'procedure'],
  ['duties', 'owner', 'post'],
  ['duties', 'assist.*', 'post'],
  ['duties', 'barred.*.post', 'post'],
  ['duties', 'basis.*', 'citation'],
  ['duties', 'procedures.*', 'procedure'],
  ['duties', 'chapter', 'chapter'],
  ['forms', 'category', 'category'],
  ['forms', 'keeper', 'post'],
  ['forms', 'blocks.*.overdue.*.basis.*', 'citation'],
  ['forms', 'cautions.*.basis', 'citation'],
  ['regulations', 'replaces.*', 'regulation'],
  ['deadlines', 'basis', 'citation'],
  ['deadlines', 'counting.*', 'citation'],
  ['deadlines', 'page', 'procedure'],
  ['counting', 'basis.*', 'citation'],
  ['terms', 'confused.*.term', 'term'],
  ['terms', 'pages.*', 'page'],
  ['terms', 'basis.*', 'citation'],
  ['paths', 'pages.*', 'page'],
  ['scenarios', 'procedures.*.slug', 'page'],
  ['scenarios', 'fork.options.*.slug', 'page'],
  ['claims', 'handbook.*', 'chapter'],
  ['claims', 'procedures.*', 'procedure'],
  ['claims', 'questions', 'dimension'],
  ['items', 'claims.*', 'claim'],
  ['items', 'chapters.*', 'chapter'],
  ['items', 'procedures.*', 'procedure'],
  ['items', 'forms.*.form', 'form'],
  ['items', 'work.*.owner', 'post'],
  ['office', 'posts.*.post', 'post'],
  ['office', 'posts.*.mergedInto', 'post'],
  ['office', 'posts.*.cover', 'post'],
  ['office', 'duties.@', 'duty'],
  ['office', 'duties.*.post', 'post'],
  ['office', 'hidden.*', 'hideable'],
  ['office', 'local.@', 'local'],
  ['questionnaire', 'areas.*', 'area'],
  ['questionnaire', 'plan.leader', 'post'],
  ['questionnaire', 'plan.checker', 'post'],
];

/** What may stand for all of a target. */
export const ALL = '*';
