/** What scripts say while one answers; apart from the words of the pages, since every area page loads them. */

/** How long a note may be before the page says that it is long, in characters; the field takes more, and cuts nothing. */
export const NOTE_LENGTH = 500;

export const ASSESSMENT_ANSWERING = {
  earlier: (day: string) => (day ? `上次（${day}）选的` : '上次选的'),
  itemName: (number: number) => `第 ${number} 题`,
  itemOfArea: (area: string, number: number) => `${area}第 ${number} 题`,
  level: (level: number) => `${level} 级`,
  blank: '未答',
  chosen: (item: string, answer: string) => `${item}：${answer}`,
  /** What 撤销 would take back. */
  step: {
    answer: (item: string, before: string, after: string) => `${item} ${before} → ${after}`,
    clear: (item: string) => `清除${item}`,
    evidence: (item: string) => `${item}的依据`,
    reason: (item: string) => `${item}的理由`,
  },
  undo: '撤销',
  undone: (step: string) => `已撤销：${step}`,
  nothingToUndo: '没有可撤销的改动。',
  noItemInView: '屏幕上没有题目，什么也没有改。',
  long: (length: number) =>
    `已写 ${length} 字，全部保留，不会截断。写文件名、台账、日期就够，${NOTE_LENGTH} 字以内打印才放得下。`,
} as const;
