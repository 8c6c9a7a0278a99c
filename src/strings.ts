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
