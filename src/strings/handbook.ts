/** Chapters, posts, the finder of duties and the division of work. */

export const CONTENT = {
  say: '可以这样说',
  redLine: '红线',
  byLocalRule: '以本地规定为准',
  basis: '依据',
  /** Follows an article that was not read for this handbook. */
  unread: '（原文未核）',
  unreadBasis:
    '标“原文未核”的没有读到原文，不能单独作依据：先查原文或问上级主管部门，数字和时限看本地规定。',
  binds: '约束谁',
} as const;

export const HANDBOOK = {
  sections: {
    procedures: '相关流程',
    forms: '用到的表单',
    duties: '相关职责',
    local: '本单位自己定的数',
    basis: '依据',
    related: '相关页面',
    claims: '解决什么问题',
    revisions: '修订记录',
  },
  otherParts: '其他部分',
  paths: '先看哪几页',
  lead: '从总则到队伍，一章讲清一件事。',
  description: '办公室工作手册的全部章节，按总则、岗位、制度、协同、队伍五部分排列。',
} as const;

export const POST = {
  facts: '资格、顶岗和权限',
  duties: '职责清单',
  cover: 'AB 岗',
  /** Around the post that covers. */
  coverSentence: ['不在岗时由', '顶岗。'],
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
  holder: '在岗人员',
  mergedInto: (post: string, control: string) =>
    `本单位已把这个岗位并入${post}。${control && `合并履职的补救：${control}。`}`,
  unless: (control: string) => `；人手不够须合并的，${control}`,
  takesOver: (post: string, control: string) =>
    `本单位的${post}也由本岗承担。${control && `合并履职的补救：${control}。`}`,
  period: '周期',
  when: '什么时候',
  what: '做什么',
  qualities: '要求',
  helps: '协办',
} as const;

export const DUTIES = {
  lead: '输入一件事，看它归谁办、办公室做什么、谁不能做。没有标角色的，由办公室主办。',
  description: '每一项职责归谁主办、办公室扮演什么角色、谁不得承担，附依据和流程。',
  filter: '输入事项，如“支部记录”“公车”“gaizhang”',
  filterLabel: '找事项',
  post: '岗位',
  role: '办公室的角色',
  eligibility: '资格要求',
  none: '没有找到这件事。换个说法，或去搜索全部手册；新出现的事按“交办事项受理规则”登记后再定归口。',
  /** Stands before what the handbook says of a duty that an office has given to another post. */
  given: (to: string, from: string, control: string) =>
    `本单位由${to}办${control === '' ? '' : `，补救办法是${control.replace(/。$/, '')}`}（手册原写${from}）。`,
  matter: '事项',
  answer: '怎么办',
  pages: '流程',
  owner: '归口',
  person: '主办人',
  cover: 'B 岗',
  held: (name: string, post: string) => `${name}（${post}）`,
  changed: '修改日期',
  barred: '不得承担',
  area: '领域',
  officeRole: '办公室角色',
  assist: '协办',
  assistedBy: (posts: string) => `协办：${posts}`,
  basis: '依据',
  sources: '流程和章节',
  frequency: '频次',
  downloads: '下载全部职责：',
  matrix: '岗位职责一览表',
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
  takesOver: (posts: string) => `（兼${posts}）`,
  download: '下载：',
  word: 'Word',
  excel: 'Excel',
  change: '改成本单位的分工',
  madeBy: '制表',
  day: '日期',
  undated: '　　　　年　　月　　日',
  gaps: '还要补的',
  withoutHolder: '还没有写明在岗人员：',
  withoutCover: '没有 B 岗：',
  idle: (count: number) => `因此有 ${count} 件事没有人办：`,
  more: '等',
  unqualified: (post: string, cover: string, needs: string) =>
    `${post}的 B 岗是${cover}：顶岗的人要先是${needs}，不是的换人或先办手续。`,
  mutual: '互为 B 岗，两个人同在一件事上时没有人顶，各再定一个替补：',
} as const;
