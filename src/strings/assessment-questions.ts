/** What the pages of questions say by themselves; no script carries these words. */
export const ASSESSMENT_QUESTIONS = {
  notReady:
    '这一页还没有准备好保存：脚本没有全部载入，题目暂时不能选。请稍等；这句话一直在，就刷新页面，仍不行请在纸上作答：',
  rule: '怎么选',
  forms: '用得上的表单',
  formReach: (level: number, effort: string) => `（可到 ${level} 级，${effort}能用起来）`,
} as const;

/** The rows of the plan that are not done, before the questions they are about; loaded where there are any. */
export const ASSESSMENT_OPEN_PLAN = {
  title: (count: number) => `本领域还有 ${count} 条整改没有销号`,
  row: (problem: string, measure: string) => `${problem} → ${measure}`,
  facts: (person: string, due: string) =>
    [person && `责任人：${person}`, due && `时限：${due}`].filter(Boolean).join('，'),
  toPlan: '在整改台账里写进展、销号',
  toItem: '答这一题',
} as const;
