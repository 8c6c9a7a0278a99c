/** The ways into the self-assessment: the first page, five minutes, a shared computer, paper. */

/** The critical questions alone. */
export const ASSESSMENT_QUICK = {
  title: '五分钟快评',
  description: '只答关键题，五分钟看出各领域最高能到几级、先补哪一件。',
  lead: (items: number) =>
    `只答 ${items} 道关键题。答案记在同一份自评里，随时可以接着答完其余的题。`,
  name: '关键题',
  show: '看结果（只看关键题）',
  goOn: '接着答完',
  resultTitle: '快评结果（只看关键题）',
  note: (given: number, total: number, rest: number) =>
    `关键题答了 ${given}/${total}。只看关键题定不了等级，也不给分；其余 ${rest} 题答完才有结果。`,
  empty: '关键题都还没有答。',
  none: (open: number) => `${open} 道关键题都没有定，看不出最高能到几级。`,
  ceiling: (number: number, level: number, ceiling: number, open: number) => {
    const rest = open > 0 ? `还有 ${open} 道关键题没有定，定了可能更低。` : '';
    return level >= 3
      ? `关键题最低 ${level} 级，不会被封顶，等级看其余的题。${rest}`
      : `第 ${number} 题只有 ${level} 级，本领域最高到 ${ceiling} 级。${rest}`;
  },
  gaps: '先补这几题',
  noGaps: '答了的关键题都到了目标等级。',
  gap: (area: string, number: number, level: string) => `${area}第 ${number} 题，现在 ${level}`,
  effort: { today: '今天', week: '一周', quarter: '一个季度' },
  form: (effort: string) => `从这张表做起，${effort}能用起来：`,
} as const;

/** The first page. */
export const ASSESSMENT_START = {
  time: '点选约 20 分钟；对着材料逐题核实约两小时。随时可以停，答到哪存到哪。',
  doors: '别的做法',
  quick: {
    title: '五分钟快评',
    text: (items: number) => `只答 ${items} 道关键题，看各领域最高能到几级`,
  },
  whole: { title: '公用电脑', text: '一页答完就看结果，关掉什么都不留' },
  blank: { title: '在纸上填', text: '空白问卷，四张 A4' },
  meeting: { title: '会商', text: '几个人各答一份，坐在一起逐题议定' },
  entry: { title: '照纸录入', text: '纸上填好的，敲数字录进来' },
  plan: { title: '整改台账', text: '从结果填好，改一改就能交：Word、Excel、打印' },
  rollup: { title: '多单位汇总', text: '上级单位用：各单位交来的自评放在一起看' },
} as const;

/** The whole questionnaire on one page, which keeps nothing: for a shared computer, or where the browser keeps nothing. */
export const ASSESSMENT_WHOLE = {
  title: '公用电脑自评',
  description: '一页答完全部题目、看结果、打印或下载，这台电脑上什么都不留。',
  lead: '全部题目、核对和结果都在这一页。答案不存在这台电脑上：离开、刷新或关掉这一页就没有了。要留下，走之前打印结果，或下载答案带走。',
  name: '全部题目',
  review: '核对答案',
  result: '结果',
  away: '带走或清空',
  fromBlocked: '换一页答：不用保存，一页答完就看结果',
} as const;

/** The questionnaire on paper. */
export const ASSESSMENT_PAPER = {
  lead: '打印出来四张 A4，一张一个领域。填好后照着录进来：',
  toEntry: '照纸录入',
  fields: ['单位', '填写人', '身份', '日期'],
  how: '每题在右边方框里填一个数：0—4；不清楚填 U；写明可以不适用的题，不适用填 N，写理由。',
  box: '填 0—4、U 或 N',
  unknownOnly: 'U 不清楚',
  unknownOrNot: 'U 不清楚　N 不适用',
  evidenceOrReason: '依据或不适用的理由',
  filled: '已填',
  sum: '0—4 合计',
  version: (version: string) => `（问卷 ${version} 版）`,
} as const;

/** Taking over what stands on paper. */
export const ASSESSMENT_ENTRY = {
  title: '照纸录入',
  description: '把纸上填好的自评一题敲一个键录进来，合计与纸上核对。',
  lead: '录进眼下打开的这份自评。要录另一个人填的，先在自评首页另建一份。',
  keys: '光标停在哪一题，敲 0—4 就录进去，自动到下一题；u 不清楚，n 不适用（再写理由，按 Enter 往下）；Enter 跳过，Shift+Enter 回上一题，退格清除，z 撤销。',
  blank: '未录',
  unknown: '不清楚',
  notApplicable: '不适用',
  sum: (given: number, total: number, sum: number) => `已录 ${given}/${total}　合计 ${sum}`,
  total: (given: number, total: number) => `已录 ${given}/${total}`,
  toOpen: '到第一道未录的题',
  noneOpen: '没有未录的题了。',
  undo: '撤销',
} as const;
