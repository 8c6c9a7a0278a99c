/** Regulations, terms, and the paper the handbook answers. */

export const REGULATIONS = {
  lead: '手册引用的法规、规定和标准：要点逐条写明读没读到原文，谁在用它。',
  description: '手册引用的法规、规定和标准，附核对日期、约束对象和引用它的页面。',
  inForce: '现行有效',
  number: '文号',
  issuer: '发布机关',
  issued: '发布',
  effective: '施行',
  revised: '修订',
  status: '效力',
  binds: '约束谁',
  extent: '读到的原文',
  where: '读自',
  checked: '核对日期',
  review: '复核期限',
  reviewReason: '提前复核的原因',
  facts: '要点和依据',
  read: '本条依据：',
  unreadNote: '此条没有对照原文，不能单独作依据：用之前先查原文，或者问上级主管部门。',
  unreadCount: (unread: number, facts: number) => {
    if (unread === 0) return `${facts} 条要点都对照过原文`;
    if (unread === facts) return `${facts} 条要点都没有对照原文`;
    return `${facts} 条要点里 ${unread} 条没有对照原文`;
  },

  caution: '容易弄错',
  usedBy: '引用它的页面',
  unused: '目前没有页面引用。',
  filterLabel: '找法规',
  filter: '输入名称、文号或主题，如“公文”“信访”“gwtl”',
  topic: '主题',
  none: '没有找到这部法规。没有列在这里的，本手册没有引用。',
  usedByCount: (pages: number) => `${pages} 页`,
} as const;

export const GLOSSARY = {
  lead: '一句话说清一个词，分清容易混的词。',
  filterLabel: '找名词',
  filter: '输入一个词，如“报备”“cbr”',
  none: '这里没有这个词。换个说法，或去搜索全部手册。',
  description: '办公室常用术语的解释，以及容易混淆的词怎么区分。',
  confused: '不要混淆',
  pages: '见',
} as const;

export const PAPER = {
  title: '手册的由来',
  lead: '这本手册回应一篇论文指出的四类问题。每一条先写论文的说法，再列手册里回答它的地方。',
  description: '论文的每个论点，以及手册里回答它的章节、流程和自评题。',
  answered: '在哪里回答',
  unanswered: '本单位没有采用回答它的页面。',
  questions: '自评题',
  allProcedures: '全部标准流程',
  references: '论文的参考文献',
  keywords: '关键词',
} as const;
