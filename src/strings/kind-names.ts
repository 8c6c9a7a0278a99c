/** What kinds of pages are called: one of them, also in search, and the list of all. */
export const KIND = {
  chapter: { name: '手册', list: '手册' },
  procedure: { name: '流程', list: '流程' },
  duty: { name: '职责', list: '查职责' },
  form: { name: '表单', list: '表单' },
  regulation: { name: '依据', list: '依据' },
  term: { name: '术语', list: '术语' },
  assessment: { name: '自评', list: '自评' },
  other: { name: '页面', list: '首页' },
} as const;

/** What the days off of a year are called among what has to be looked at again. */
export const HOLIDAYS_NAME = '放假安排';
