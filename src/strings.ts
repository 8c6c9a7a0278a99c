/** Every label of the interface. Words about the office's work live in content/. */

export const PAGE = {
  skip: '跳到正文',
  mainNavigation: '主导航',
  sideNavigation: '本部分',
  onThisPage: '本页',
  breadcrumbs: '所在位置',
  generalEdition: '通用版',
  home: '首页',
  theme: { label: '外观', auto: '随系统', light: '浅色', dark: '深色' },
  footerLicense: '内容按 CC BY 4.0 共享，可改成本单位的版本。',
  footerPrivacy: '本站不向任何其他地址发送数据，答案只留在你的浏览器里。',
  paper: '问题从哪里来',
  changes: '修订记录',
  glossary: '术语',
  regulations: '依据',
  version: '版本',
  status: '状态',
  effective: '施行',
  review: '复核',
  print: '打印',
  withdrawn: '本页已废止，不再执行。',
  successor: '现行做法见',
  draft: '本页是草案，尚未施行。',
  trial: '本页在试行，做法可能调整。',
  previous: '上一章',
  next: '下一章',
} as const;

/** The main navigation: label and address. */
export const NAVIGATION = [
  { id: 'handbook', label: '手册', href: '/handbook/' },
  { id: 'procedures', label: '流程', href: '/procedures/' },
  { id: 'duties', label: '查职责', href: '/duties/' },
  { id: 'forms', label: '表单', href: '/forms/' },
  { id: 'assessment', label: '自评', href: '/assessment/' },
] as const;

export const HOME = {
  question: '今天要办什么事？',
  scenarios: '常办的事',
  ask: '先问一句：',
  doors: {
    duties: { title: '查职责', text: '这事归谁？一句话回答，附依据。', unit: '项职责' },
    handbook: { title: '学规矩', text: '从岗位到制度，一章讲清一件事。', unit: '章手册' },
    assessment: { title: '做自评', text: '二十八问，看清办公室卡在哪里。', link: '约 20 分钟' },
  },
  changed: '最近修订',
} as const;

export const CONTENT = {
  say: '可以这样说',
  redLine: '红线',
  byLocalRule: '以本地规定为准',
  localAsk: '怎么查',
  basis: '依据',
  basisFor: '管什么',
  binds: '约束谁',
  related: '相关页面',
  procedures: '相关流程',
  duties: '相关职责',
  forms: '用到的表单',
  localLimits: '本单位要填的数',
  claims: '回应的问题',
  revisions: '修订记录',
  notFilled: '（未填写）',
} as const;

export const HANDBOOK = {
  title: '手册',
  lead: '从总则到队伍，一章讲清一件事。',
  description: '办公室工作手册的全部章节，按总则、岗位、制度、协同、队伍五部分排列。',
} as const;

export const POST = {
  duties: '职责清单',
  cover: 'AB 岗',
  coverSentence: (post: string) => `不在岗时由${post}顶岗。`,
  incompatible: '不得兼任',
  eligibility: '资格',
  authority: '可以自己定的事',
  calendar: '工作日历',
  periods: {
    daily: '每日',
    weekly: '每周',
    monthly: '每月',
    quarterly: '每季',
    yearly: '每年',
  },
  qualities: '要求',
  owns: '主办',
  helps: '协办',
} as const;

export const DUTIES = {
  title: '查职责',
  lead: '输入一件事，看它归谁办、办公室做什么、谁不能做。',
  description: '每一项职责归谁主办、办公室扮演什么角色、谁不得承担，附依据和流程。',
  filter: '输入事项，如“支部记录”“公车”“zhangzhang”',
  filterLabel: '找事项',
  post: '岗位',
  role: '办公室的角色',
  eligibility: '资格要求',
  all: '全部',

  none: '没有找到这件事。换个说法，或去搜索全部手册；新出现的事按“交办事项受理规则”登记后再定归口。',
  matter: '事项',
  answer: '归谁、怎么办',
  owner: '归口',
  barred: '不得承担',
  frequency: '频次',
  clear: '清除条件',
  link: '本条链接',
  downloads: '下载全部职责：',
  matrix: '岗位职责一览表',
} as const;

export const REGULATIONS = {
  title: '依据',
  lead: '手册引用的法规、规定和标准，逐条核对过的要点，以及谁在用它。',
  description: '手册引用的法规、规定和标准，附核对日期、约束对象和引用它的页面。',
  number: '文号',
  issuer: '发布机关',
  issued: '发布',
  effective: '施行',
  revised: '修订',
  status: '效力',
  binds: '约束谁',
  checked: '核对日期',
  review: '复核期限',
  facts: '核对过的要点',
  caution: '容易弄错',
  usedBy: '引用它的页面',
  medium: '此条未见原文，按转载内容整理，执行前请再核对。',
  unused: '目前没有页面引用。',
} as const;

export const GLOSSARY = {
  title: '术语',
  lead: '一句话说清一个词，分清容易混的词。',
  description: '办公室常用术语的解释，以及容易混淆的词怎么区分。',
  confused: '不要混淆',
  pages: '见',
} as const;

export const FORMS = {
  title: '表单',
  lead: '可以直接打印的空白表单，按流程类别排列。',
  description: '办公室常用表单：单据、台账和文书，可在线填写后打印。',
  keeper: '保管',
  keep: '保存',
  usedBy: '用在',
  notes: '填写说明',
  print: '打印本表',
  /** Printed in an empty field for a date; the browser's own date field would print its pattern. */
  date: '　　年　　月　　日',
  fillHint: '可以直接在格子里填写再打印；填写的内容不保存、不发送，关闭页面即消失。',
} as const;

export const PAPER = {
  title: '问题从哪里来',
  lead: '这本手册回应一篇论文指出的四类问题。左边是问题，右边是手册里回答它的地方。',
  description: '论文的每个论点，以及手册里回答它的章节、流程和自评题。',
  claim: '论点',
  answered: '在哪里回答',
  questions: '自评题',
  allProcedures: '全部标准流程',
  references: '论文的参考文献',
  author: '作者',
  institution: '单位',
  keywords: '关键词',
} as const;

export const CHANGES = {
  title: '修订记录',
  lead: '哪一页、哪一天、改了什么。',
  description: '手册和流程的全部修订记录，按日期排列。',
  feed: '订阅（RSS）',
} as const;

export const NOT_FOUND = {
  title: '没有这个页面',
  lead: '地址可能写错了，或者这一页已经改名。搜一下要办的事：',
  ways: '也可以从这里找：',
  description: '没有找到这个地址。',
} as const;

export const FILTER = {
  count: (shown: number, total: number) => `共 ${total} 项，显示 ${shown} 项。`,
} as const;

export const SEARCH = {
  title: '搜索',
  lead: '输入要办的事、流程编号或拼音首字母，如“盖章”“YZ-01”“yysp”。',
  description: '在手册、流程、表单和依据里查找，可以用日常说法、编号和拼音。',
  label: '要查什么',
  placeholder: '要办的事、编号或拼音',
  submit: '搜索',
  open: '搜索',
  close: '关闭',
  keys: '↑↓ 选择，Enter 打开，Esc 关闭',
  results: '搜索结果',
  literal: '完全匹配',
  related: '相关结果',
  count: (total: number) => `找到 ${total} 页。`,
  none: (query: string) => `没有找到“${query}”。换个说法试试，或从下面找。`,
  instead: (query: string, instead: string) => `没有写作“${query}”的，按“${instead}”查找。`,
  cut: (length: number) => `只查找了前 ${length} 个字。`,
  all: (total: number) => `查看全部 ${total} 页结果`,
  more: '再显示一些',
  searching: '正在查找……',
  noScript: '搜索要用 JavaScript。没有它，可以从这里找：',
  ways: '也可以从这里找：',
  noIndex: '这里还没有搜索索引。运行 npm run build 以后，用 npm start 打开的网站可以搜索。',
  failed: '搜索没有打开。请检查网络后刷新，或从手册和流程目录里找。',
} as const;

export const ASSESSMENT = {
  title: '自评',
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
  allGiven: '已全部答完，去核对',
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
  sideTitle: '自评',
  start: '自评首页',
  other: '或',
  unknown: '不清楚',
  notApplicable: '不适用',
  critical: '关键',
  reason: '不适用的理由（必填）',
  reasonMissing: '写明理由才算答完。',
  evidence: '依据（文件名、台账、日期，选填）',
  background: '为什么问、怎么核对',
  why: '为什么问',
  check: '怎么核对',
  pages: '对应的手册和流程',
  clearItem: '清除本题',
  clearItemOf: (number: number) => `清除第 ${number} 题`,
  keys: '快捷键',
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
      '浏览器不允许保存。答案暂时留在这个标签页里，关掉就没有了；请先答完看结果，或把答案下载下来。',
    full: '浏览器的存储空间满了，刚才的答案没有存进去。答案暂时留在这个标签页里，关掉就没有了；请下载答案，或清理浏览器数据后再答。',
    foreign:
      '这台电脑上存着一份本页读不懂的自评，本页不会覆盖它。现在的答案只留在这个标签页里；请先下载那一份，再刷新本页。',
  },
  download: '下载答案',
  fileName: (day: string) => `自评答案-${day}.json`,
  asideTitle: '有存着的自评读不出来',
  asideText: '它们已原样另存在这台电脑上，没有被覆盖。可以下载交给网站维护者，确认不要了再删除。',
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
  waiting: '正在计算……',
  level: (level: number) => `${level} 级`,
  levelRange: (low: number, high: number) => `${low}—${high} 级，待核实`,
  score: (score: number) => `${score} 分`,
  scoreRange: (low: number, high: number) => `${low}—${high} 分`,
  none: '—',
  status: { 'not-applicable': '不适用', 'not-started': '未开始' },
  share: (counted: number, total: number) => `按 ${counted}/${total} 个领域计算。`,
  quote: (texts: readonly string[]) => texts.map((text) => `“${text}”`).join(''),
  overall: {
    insufficient: (level: string, score: string) =>
      `答得还不够，总体等级先给范围：${level}，${score}。`,
    notApplicable: '全部题目都不适用，没有可算的领域。',
    level: (level: string) => `各领域持平，${level}。`,
    tied: (areas: string, level: string) => `最弱的是${areas}，${level}。`,
    weakest: (area: string, level: string, fact: string) => `最弱的是${area}，${level}：${fact}。`,
  },
  area: {
    notApplicable: '各题都不适用，不计入总体。',
    notStarted: '还没有作答。',
    allUnknown: '各题都选了不清楚，先问清再定级。',
    insufficient: (open: number) =>
      `已答的分量不到七成，只能给范围；把没定的 ${open} 题补上再定级。`,
    binding: (facts: string, count: number, level: number) =>
      count === 1
        ? `卡点：${facts}。这一题提高一级，本领域可到 ${level} 级。`
        : `卡点：${facts}。这 ${count} 题各提高一级，本领域可到 ${level} 级。`,
    open: (open: number, level: string) => `还有 ${open} 题没有定，等级可能是 ${level}。`,
    gap: (count: number, fact: string) =>
      count === 1 ? `差在一题：${fact}。` : `有 ${count} 题没到目标，先补的一题是${fact}。`,
    fine: '各题都达到目标等级。',
  },
  answered: (given: number, total: number) => `已答 ${given}/${total}`,
  rangePlain: (low: number, high: number) => `${low}—${high} 级`,
  bindingItem: (number: number) => `改第 ${number} 题`,
  facts: { level: '总体等级', score: '总分', range: '可能范围', weakest: '最弱领域' },
  meta: (unit: string, day: string, version: string) => `${unit}　${day}　问卷 ${version} 版`,
  partial: (count: number) => `还有 ${count} 题没有答，以下是部分结果。`,
  partialList: '没有答的题',
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
  askWho: '问',
  more: '其余要补的题',
  procedures: '最用得上的流程',
  undefended: '没写依据的高分',
  undefendedIntro: '选了 3 级以上但没有写依据。分数不变，只是别人问起时说不出来。',
  notApplicable: '不适用的题',
  method: '怎么算出来的',
  print: '打印结果',
  review: '核对和修改答案',
  restart: '自评首页',
} as const;

export const DIVISION = {
  title: '岗位职责一览表',
  lead: '一张纸看清谁主办什么、谁顶岗、哪些不能兼。打印选 A3 横向；A4 横向也能打，字会小一些。',
  description: '办公室全部岗位的职责、AB 岗、资格和不得兼任，合在一张表上。',
  post: '岗位',
  holder: '在岗人员',
  duties: '主办和代办的职责',
  cover: 'B 岗',
  eligibility: '资格',
  incompatible: '不得兼任',
} as const;
