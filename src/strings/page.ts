/** The frame of every page, and the pages that lead to others. */

export const PAGE = {
  print: '打印本页',
  saving: '正在保存…',
  footer: '页脚',
  skip: '跳到正文',
  mainNavigation: '主导航',
  sideNavigation: '本部分',
  onThisPage: '本页',
  breadcrumbs: '所在位置',
  home: '首页',
  theme: { label: '外观', auto: '随系统', light: '浅色', dark: '深色' },
  footerLicense: '内容按 CC BY 4.0 共享，可改成本单位的版本。',
  footerPrivacy: '本站不向任何其他地址发送数据，答案只留在你的浏览器里。',
  paper: '手册的由来',
  changes: '修订记录',
  version: '版本',
  status: '状态',
  effective: '施行',
  review: '复核',
  withdrawn: '本页已废止，不再执行。',
  successor: '现行做法见',
  draft: '本页是草案，尚未施行。',
  trial: '本页在试行，做法可能调整。',
  neighbours: '前后两页',
  previous: '上一页',
  next: '下一页',
  newer: '网站刚更新，这一页有的功能用不了了。',
  reopen: '重新打开本页',
} as const;

export const HOME = {
  question: '今天要办什么事？',
  lead: '这事归谁、怎么办、几天办完、留下什么，还有现成的表单，都在这里查。',
  scenarios: '常办的事',
  ask: '先问一句：',
  doors: {
    duties: { title: '查职责', text: '这事归谁？一句话回答，附依据。', unit: '项职责' },
    handbook: { title: '学规矩', text: '从岗位到制度，一章讲清一件事。', unit: '章手册' },
    assessment: { title: '做自评', text: '逐题对事实，看清办公室卡在哪里。', link: '约 20 分钟' },
  },
  ways: '会用到：',
  changed: '最近修订',
  firstEdition: (day: string, pages: number) => `${day} 首次发布，共 ${pages} 页，还没有修订。`,
  overview: '一眼看全：',
} as const;

export const NOT_FOUND = {
  title: '没有这个页面',
  lead: '地址可能写错了，或者这一页已经改名。搜一下要办的事：',
  ways: '也可以从这里找：',
  description: '没有找到这个地址。',
} as const;

export const LICENCES = {
  title: '软件许可',
  description: '本站的代码、内容和用到的软件各按什么许可发布。',
  lead: '本站用到的软件都可以自由使用，条件是保留下面的声明。',
  own: '本站自己的代码按 MIT 许可发布，内容按 CC BY 4.0 共享。',
  used: '用到的软件',
  none: '网站生成以后，这里列出浏览器里运行的每个程序包。',
} as const;

export const CHANGES = {
  title: '修订记录',
  lead: '哪一页、哪一天、改了什么。',
  description: '手册和流程的全部修订记录，按日期排列。',
  feed: '订阅（RSS）',
  none: '首次发布之后还没有修订。',
  first: (day: string, pages: number) => `${day} 首次发布 ${pages} 页`,
} as const;

export const FILTER = {
  /** The line of groups or letters above a list. */
  groups: '跳到哪一类',
  letters: '按拼音首字母找',
  all: '全部',
  clear: '清除条件',
  near: (shown: number) => `没有完全对上的，下面 ${shown} 项最接近。`,
  count: (shown: number, total: number) => `共 ${total} 项，显示 ${shown} 项。`,
} as const;
