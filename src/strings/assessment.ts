/** Labels of the self-assessment; apart from the others, so that pages without it do not load them. */

export const ASSESSMENT = {
  lead: (items: number, areas: number) =>
    `${items} 道题，看清办公室在 ${areas} 个领域各走到哪一步、卡在哪里、先做什么。`,
  description:
    '办公室管理自评：按事实选等级，得到每个领域的等级、卡点和先做的三件事。答案只留在浏览器里。',
  facts: {
    items: { term: '题数', value: (items: number) => `${items} 题` },
    time: { term: '用时', value: '约 20 分钟' },
    get: { term: '得到什么', value: '各领域等级、卡点、先做三件事' },
    privacy: { term: '答案放在哪里', value: '只在这台电脑的浏览器里' },
  },
  areas: '四个领域',
  itemCount: (items: number) => `${items} 题`,
  begin: '开始自评',
  goOn: (area: string, given: number, total: number) => `继续：${area} ${given}/${total}`,
  review: '核对答案',
  result: '看结果',
  blank: '打印空白问卷',
  progress: { untouched: '未开始', started: '填写中', done: '已答完' },
  progressOf: (status: string, given: number, total: number) => `${status} ${given}/${total}`,
  here: (area: string, given: number, total: number) => `${area} ${given}/${total}`,
  levelsTitle: '等级怎么定',
  levelsIntro: '每道题都写成可以核对的事实。选眼下真能拿出来的那一条，不选打算做到的那一条。',
  level: '等级',
  levelName: '名称',
  levelMeaning: '意思',
  rules: [
    '一个领域取各题的加权平均，四舍五入到最近的一级。',
    '标“关键”的题会封顶：关键题在几级，本领域最多比它高一级。',
    '“不清楚”不加分也不扣分，只会让结果变成一个范围；空着不答也一样。',
    '总体等级看最弱的领域，不用平均数掩盖短板。',
  ],
  privacyTitle: '答案只归你',
  privacy: [
    '答案存在这台电脑的浏览器里，不上传，不发送，别人看不到。换一台电脑或换一个浏览器，看不到这里的答案。',
    '在公用电脑上做，做完请打印结果，再按“清空全部答案”。',
  ],
  noScript: '浏览器没有运行脚本：可以阅读和打印问卷，但答案不会保存，结果也算不出来。',
  noScriptResult: '计算结果需要浏览器运行脚本。没有脚本也可以打印空白问卷，在纸上作答。',
  start: '自评首页',
  other: '或',
  unknown: '不清楚',
  notApplicable: '不适用',
  critical: '关键',
  reason: '不适用的理由（必填）',
  reasonMissing: '写明理由才算答完。',
  reasonShort: '理由',
  evidence: '依据（文件名、台账、日期，选填）',
  background: '为什么问、怎么核对',
  why: '为什么问',
  check: '怎么核对',
  pages: '对应的手册和流程',
  clearItem: '清除本题',
  keysHelp: '0–4 选等级，u 不清楚，n 不适用，Enter 下一题',
  keysOn: '启用快捷键',
  noSuchChoice: '这道题没有“不适用”。',
  pager: {
    label: '逐题作答',
    position: (number: number, total: number) => `第 ${number}/${total} 题`,
    previous: '上一题',
    next: '下一题',
    all: '整页显示',
    one: '逐题显示',
  },
  areaTitle: (area: string) => `自评：${area}`,
  previousArea: '上一个领域',
  nextArea: '下一个领域',
  toReview: '回到核对页',
  reviewLead: '看一遍再看结果。点“修改”回到那道题，改完还回到这里。',
  reviewDescription: '看结果之前，把全部答案核对一遍。',
  question: '题目',
  answer: '答案',
  evidenceShort: '依据',
  action: '操作',
  notGiven: '未提供',
  change: '修改',
  changeOf: (number: number) => `第 ${number} 题`,
  levelAnswer: (level: number) => `${level} 级`,
  blankTitle: '自评空白问卷',
  blankLead: '打印出来在纸上作答，再照着填进网页。每题只勾一项。',
  blankDescription: '自评全部题目的空白问卷，可打印，不需要运行脚本。',
  blankFields: ['单位', '填写人', '日期'],
  clear: {
    open: '清空全部答案',
    title: '清空全部答案？',
    text: (given: number) =>
      `已答的 ${given} 题、依据和理由都会从这台电脑上删掉。清空后，在离开本页之前可以撤销。`,
    confirm: '清空',
    cancel: '不清空',
  },
} as const;

/** What the self-assessment says about saving. */
export const ASSESSMENT_SAVING = {
  saved: (time: string) => `已保存在这台电脑 ${time}`,
  nothing: '还没有作答',
  problems: {
    blocked:
      '浏览器不允许保存。答案暂时留在这个标签页里，关掉、刷新就没有了；请先答完看结果，或把答案下载下来。',
    full: '浏览器的存储空间满了，刚才的答案没有存进去。答案暂时留在这个标签页里，关掉就没有了；请下载答案，或清理浏览器数据后再答。',
    foreign:
      '这台电脑上存着一份本页读不懂的自评，本页不会覆盖它。现在的答案只留在这个标签页里；请先下载那一份，再刷新本页。',
  },
  download: '下载答案',
  fileName: (day: string) => `自评答案-${day}.json`,
  asideTitle: '有存着的自评读不出来',
  asideText: '它们已原样另存在这台电脑上，没有被覆盖。可以下载交给手册维护人，确认不要了再删除。',
  asideItem: (time: string, why: string) => (time ? `${time} 发现：${why}` : why),
  asideWhy: {
    corrupt: '内容损坏，不是完整的数据。',
    format: '来自另一个版本的网站，保存格式不同。',
    shape: '内容的样子不对。',
    questionnaire: '属于另一份问卷。',
    version: '属于另一个大版本的问卷，题目的意思已经变了。',
    readable: '与现在的答案不同的一份。',
  },
  asideDownload: '下载',
  asideRemove: '删除',
  asideConfirm: '确认删除',
  asideArmed: '再按一次才删除，删掉就找不回来了。',
  asideFileName: (day: string) => `未能读出的自评-${day}.json`,
  cleared: '已清空全部答案。离开本页之前可以撤销。',
  clearedItem: (number: number) => `已清除第 ${number} 题。`,
  undo: '撤销',
} as const;

/** What stands between the questionnaire and its result. */
export const ASSESSMENT_MISSING = {
  title: (count: number) => `还有 ${count} 题没有答`,
  whole: (area: string, total: number) => `${area}：${total} 题都没有答`,
  one: (area: string, number: number, question: string) => `${area}第 ${number} 题：${question}`,
  partial: '先看部分结果',
  empty: '一道题都还没有答，先答几道再看。',
} as const;

/** The sentences of the result. */
export const ASSESSMENT_RESULT = {
  title: '自评结果',
  description: '自评的结果：各领域的等级、卡点和先做的三件事，在浏览器里算出。',
  empty: '还没有作答，没有结果可看。',
  level: (level: number) => `${level} 级`,
  levelRange: (low: number, high: number) =>
    low === high ? `${low} 级，待核实` : `${low}—${high} 级，待核实`,
  score: (score: number) => `${score} 分`,
  scoreRange: (low: number, high: number) => `${low}—${high} 分`,
  none: '—',
  status: { 'not-applicable': '不适用', 'not-started': '未开始' },
  share: (counted: number, total: number) => `按 ${counted}/${total} 个领域计算。`,
  quote: (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(''),
  overall: {
    insufficient: (level: string, score: string) =>
      `答得还不够，总体等级只能先给范围：${level}，${score}。`,
    notApplicable: '全部题目都不适用，没有可算的领域。',
    level: (level: string) => `各领域持平，都是 ${level}。`,
    tied: (areas: string, level: string) => `最弱的是${areas}，${level}。`,
    weakest: (area: string, level: string, fact: string) =>
      `最弱的是${area}，${level}。卡在这里，现在是${fact}。`,
  },
  area: {
    notApplicable: '各题都不适用，不计入总体。',
    notStarted: '还没有作答。',
    allUnknown: '各题都选了不清楚，先问清再定级。',
    insufficient: (open: number) =>
      `已答的分量不到七成，只能给范围；把没定的 ${open} 题补上再定级。`,
    binding: (facts: string, count: number, level: number) =>
      count === 1
        ? `卡点：现在是${facts}。这一题提高一级，本领域可到 ${level} 级。`
        : `卡点：现在是${facts}。这 ${count} 题各提高一级，本领域可到 ${level} 级。`,
    open: (open: number, level: string) => `还有 ${open} 题没有定，等级可能是 ${level}。`,
    gap: (count: number, fact: string) =>
      count === 1
        ? `只差一题，现在是${fact}。`
        : `有 ${count} 题没到目标等级，最该先补的一题现在是${fact}。`,
    fine: '各题都达到目标等级。',
  },
  rangePlain: (low: number, high: number) => `${low}—${high} 级`,
  bindingItem: (number: number) => `改第 ${number} 题`,
  facts: { level: '总体等级', score: '总分', weakest: '最弱领域' },
  meta: (unit: string, day: string, version: string) =>
    [unit, day, `问卷 ${version} 版`].filter(Boolean).join('　'),
  partial: (count: number) => `还有 ${count} 题没有答，以下是部分结果。`,
  areas: '四个领域',
  table: {
    caption: '各领域的等级、得分和可能范围',
    area: '领域',
    level: '等级',
    score: '得分',
    range: '可能范围',
    answered: '已答',
  },
  axis: ['0', '25', '50', '75', '100'],
  first: '先做三件事',
  firstNone: '已答的题都达到目标，没有急着要补的事。',
  now: '现在',
  do: '先做',
  redo: '做完后重答这一题',
  ask: '先问谁',
  askIntro: '这些题选了不清楚。问清楚再回来改，结果才会从范围变成一个等级。',
  askWho: (who: string) => `问：${who}`,
  more: '其余要补的题',
  procedures: '最用得上的流程',
  undefended: '没写依据的高分',
  undefendedIntro: '选了 3 级以上但没有写依据。分数不变，只是别人问起时说不出来。',
  notApplicable: '不适用的题',
  method: '怎么算出来的',
  methodRules: [
    '一级折 25 分，四级就是 100 分。可能范围的两头，是把没定的题全按 0 级和全按 4 级算出来的。',
    '已答的分量不到七成，只给范围，不给等级。不适用的题不计入分量。',
    '先做哪件事：看离目标差几级，乘以题的分量，关键题加倍。',
  ],
  print: '打印结果',
  review: '核对和修改答案',
} as const;
