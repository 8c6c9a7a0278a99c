import type { Kind } from '#schemas/kinds.ts';

/** What one piece of each kind is called. */
const WORDS: Readonly<Record<Kind, string>> = {
  site: '手册',
  office: '本单位设置',
  locals: '本地规定',
  catalogue: '目录',
  posts: '岗位',
  glossary: '术语',
  synonyms: '同义词',
  offTopic: '题外话',
  scenarios: '情景',
  paper: '论文',
  redirects: '网址',
  wording: '用词',
  questionnaire: '问卷',
  areas: '自评题',
  migrations: '问卷换版',
  questions: '页面问题',
  holidays: '放假安排',
  hints: '话里的线索',
  asked: '口头问法',
  everydayWords: '日常说法',
  deadlines: '法定期限',
  festivals: '节日',
  duties: '职责',
  regulations: '法规',
  forms: '表单',
  handbook: '章节',
  procedures: '流程',
};

/** @returns what one piece of a kind is called */
export function wordOf(kind: Kind): string {
  return WORDS[kind] ?? kind;
}
