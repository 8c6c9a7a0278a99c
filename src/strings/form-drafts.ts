/** What is said of several drafts of one form, and of those of all forms. */
export const FORM_DRAFTS = {
  begin: '另起一份',
  nameOfThis: '这一份的名称',
  nameNote: '不写就用填的内容作名称；名称不印、不进文件。',
  remove: '删除',
  askTitle: '删除这份草稿',
  confirm: '删除',
  cancel: '不删',
  resume: '接着填',
} as const;

/** The same, in what runs in the browser. */
export const FORM_DRAFTS_LIVE = {
  fieldName: '草稿名称',
  none: '草稿：还没有填',
  newBeside: (others: number) => `新的一份，还没有填；另有草稿 ${others} 份`,
  only: (name: string) => `草稿：${name}`,
  oneOf: (count: number, name: string) => `草稿 ${count} 份，这一份：${name}`,
} as const;

/** The same, in what comes when somebody begins another draft or unfolds their list. */
export const FORM_DRAFTS_WORK = {
  nameless: '没有名称',
  fresh: '新的一份，还没有填',
  current: (name: string) => `${name}（正在填）`,
  savedAt: (time: string) => `存于 ${time}`,
  removeOf: (name: string) => `删除草稿：${name}`,
  ask: (name: string) => `“${name}”会从这台电脑的这个浏览器里删掉，删了找不回来。`,
  removed: (name: string) => `已删除“${name}”。`,
  notRemoved: '没有删掉，浏览器不允许改动。',
  begun: '已另起一份，原来的还在，展开“草稿”可以换回去。',
  turned: (name: string) => `现在填的是“${name}”。`,
  stillEmpty: '这一份还是空的，直接填就是。',
  notSaved: '这一份还没有存进去，先不换。',
  full: (most: number) =>
    `这张表已有 ${most} 份草稿，不能再多。先展开“草稿”，删去用不着的，再另起一份。`,
} as const;

/** The same, on the first page. */
export const FORM_DRAFTS_HOME = {
  nameless: '没有名称',
  gone: '这张表已经没有了',
  more: (count: number) => `还有 ${count} 份草稿`,
} as const;
