/** What the pages say while one answers. */

/** How long a note may be before the page says that it is long, in characters; nothing is ever cut. */
export const NOTE_LENGTH = 500;

export const ASSESSMENT_ANSWERING = {
  notReady:
    '这一页还没有准备好保存：脚本没有全部载入，题目暂时不能选。请稍等；这句话一直在，就刷新页面，仍不行请在纸上作答：',
  rule: '怎么选',
  forms: '用得上的表单',
  formReach: (level: number, effort: string) => `（可到 ${level} 级，${effort}能用起来）`,
  earlier: (day: string) => (day ? `上次（${day}）选的` : '上次选的'),
  open: {
    title: (count: number) => `本领域还有 ${count} 条整改没有销号`,
    row: (problem: string, measure: string) => `${problem} → ${measure}`,
    facts: (person: string, due: string) =>
      [person && `责任人：${person}`, due && `时限：${due}`].filter(Boolean).join('，'),
    toPlan: '在整改台账里写进展、销号',
    toItem: '答这一题',
  },
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
