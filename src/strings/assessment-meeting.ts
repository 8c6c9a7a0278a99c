/** What the page of the 会商 says. */
export const ASSESSMENT_MEETING = {
  title: '会商',
  description:
    '几个人各自答完自评，坐在一起逐题对照：先议分歧最大的题，写下议定等级、理由和核定人，形成会商结果和会商记录。',
  lead: '各人先各自答完、交来文件；会上一题一屏，先议分歧最大的，议定的等级写明理由和核定人。只有一份自评时，负责人只核八道关键题。',
  named:
    '会商是实名的。谁收文件，谁就能看到每个人怎么答的；会商记录里也写着名字。收之前请向大家说明白。',
  noScript:
    '会商要浏览器运行脚本。没有脚本，请打印空白问卷发给各人填，会上对着纸逐题议，议定的等级、理由、核定人写在一份空白问卷上。',
  steps: { label: '会商的步骤', people: '准备', items: '逐题议', end: '形成结果' },
  progress: (settled: number, total: number) => `已议 ${settled}/${total}`,
  resultName: '会商结果',
  unnamed: '未署名',
  blank: '没有答',
  noMedian: '没有人给出等级',
  levelRange: (low: number, high: number) => `${low}—${high} 级`,
  separator: '；',
  enumeration: '、',
  said: (person: string, note: string) => `${person}：${note}`,
  leftOut: (people: number) => `另有 ${people} 人写的放不下，见会商文件`,
  personSaid: (person: string, answer: string) => `${person} ${answer}`,
  agreedNote: ({ reason, approver, date }: { reason: string; approver: string; date: string }) =>
    `会商议定：${reason.trim()}（核定人 ${approver.trim()}，${date}）`,
  divisions: {
    severe: '分歧大',
    differ: '有分歧',
    gap: '半数以上说不清楚',
    scope: '是否适用有分歧',
    nobody: '没有人答',
    agree: '意见一致',
    alone: '只有一人给出等级',
  },
  roles: {
    leader: '单位领导',
    head: '办公室负责人',
    staff: '办公室人员',
    'other-department': '其他科室',
    '': '身份未填',
  },
  itemName: (area: string, number: number) => `${area}第 ${number} 题`,
} as const;

/** Before the meeting: what it is called, and whose sheets lie on the table. */
export const MEETING_PEOPLE = {
  about: '这次会商',
  fields: { name: '名称', unit: '单位', date: '日期', chair: '主持人' },
  title: '参加人和各人的自评',
  none: '还没有人。请读入各人交来的文件，放上本机的自评，或者照纸质问卷录入。',
  person: '姓名',
  role: '身份',
  given: (given: number, total: number) => `已答 ${given}/${total}`,
  notCounted: '不到一半，不计入',
  edit: '改录入',
  remove: '移出',
  of: (person: string) => `：${person}`,
  files: '读入各人的文件',
  filesHelp:
    '各人在自评首页点“导出”、或点“下载答案”得到的 .json 文件，可以一次选多份；会商文件也在这里读入。',
  here: '本机的自评',
  put: '放上',
  hereOf: (person: string, name: string, date: string, given: number) =>
    [person, name, date, `已答 ${given} 题`].filter(Boolean).join('　'),
  typing: '照纸质问卷录入一份',
  typingStart: '开始录入',
  begin: '开始逐题议',
  noSheets: '至少要有一份答到一半以上的自评，才能逐题议。',
  check: (count: number) =>
    `只有一份自评计入：由负责人核对 ${count} 道关键题。再收一份，就按分歧排全部题目。`,
  others: '别的会商',
  otherOf: (name: string, date: string, people: number) =>
    [name || '未命名的会商', date, `${people} 人`].filter(Boolean).join('　'),
  open: '打开',
  another: '另开一次会商',
  removeMeeting: '删除这次会商',
  shared: '在公用电脑上开会，散会前下载会商文件，再删除这次会商；形成的会商结果在自评首页删除。',
  download: '下载会商文件',
  fileName: (day: string) => `会商-${day}.json`,
} as const;

/** What is said of files that were handed in. */
export const MEETING_FILES = {
  of: (file: string, text: string) => `${file}：${text}`,
  added: (person: string, given: number, total: number) =>
    `已放上，${person}，已答 ${given}/${total}。`,
  renewed: (person: string) => `${person}的自评换成了这一份。`,
  differs: (person: string, count: number, told: string) =>
    `${person}的自评已经放上，这一份有 ${count} 题不同：${told}。问清楚是本人改的再换，现在还没有换。`,
  change: (item: string, from: string, to: string) => `${item}，${from}→${to}`,
  changedNote: (item: string) => `${item}，依据或理由不同`,
  changesMore: (count: number) => `另有 ${count} 题`,
  replace: '换成这一份',
  older: (person: string) => `已经放上的${person}那一份更新，没有换。`,
  full: (person: string, most: number) =>
    `一次会商至多 ${most} 人，${person}的没有放上。先移出别人，或者另开一次会商。`,
  few: '不到一半，不计入；补答后再交一次，会换掉这一份。',
  sameName: '已有一份同名的自评，两份都算；重复的请移出。',
  partly: (text: string) => `${text}：`,
  meeting: '是一次会商，已打开。',
  failed: '没有存进去，请看页首的提示。',
} as const;

/** Typing in the paper sheet of a person. */
export const MEETING_ENTRY = {
  title: (person: string) => `录入：${person || '未署名'}`,
  help: '每题一个键：0–4 选等级，u 不清楚，n 不适用。按下就跳到下一题；不适用的要写理由。',
  code: (area: string, number: number) => `${area}第 ${number} 题的答案`,
  note: (area: string, number: number) => `${area}第 ${number} 题的依据或理由`,
  noteShort: '依据；不适用写理由',
  notAllowed: '这一题不能答不适用。',
  done: '录完了',
} as const;

/** One item on the table. */
export const MEETING_ITEM = {
  position: (place: number, total: number) => `第 ${place}/${total} 题`,
  aside: '关键题以外的题',
  check: '怎么核对：',
  said: '各人的判断',
  axis: (level: number) => `${level} 级`,
  median: (words: string) => `中位 ${words}`,
  ad: (words: string) => `平均偏离 ${words} 级`,
  person: '姓名',
  role: '身份',
  answer: '答的',
  evidence: '依据或理由',
  noEvidence: '没有写',
  groups: '按身份看',
  people: '人数',
  medianTerm: '中位',
  rest: (unknown: number, na: number) =>
    [unknown > 0 && `${unknown} 人不清楚`, na > 0 && `${na} 人不适用`].filter(Boolean).join('，'),
  agreed: '议定等级',
  agreedHelp: '议定的等级代替中位数，各人原来怎么答的照样留在记录里。没有议定的题按中位数算。',
  reason: '理由（看了什么材料、为什么定这一级）',
  approver: '核定人',
  date: '日期',
  lacking: { answer: '等级', reason: '理由', approver: '核定人', date: '日期' },
  missing: (parts: string) => `还没有生效，缺${parts}。`,
  untouched: (answer: string) => `还没有议定，先算作：${answer}。`,
  settled: (answer: string) => `已议定：${answer}。`,
  clear: '取消议定',
  previous: '上一题',
  next: '下一题',
  skip: '跳过这题',
  last: '去形成结果',
  keys: '← → 换题（光标在输入框里时不换）',
  agenda: '题目，分歧大的在前',
  agendaCheck: '关键题',
  agendaOthers: '其余各题',
  standing: (division: string, agreed: string | undefined) =>
    `${division} · ${agreed === undefined ? '未议' : `议定 ${agreed}`}`,
} as const;

/** After the last item: the result and the minutes. */
export const MEETING_END = {
  summary: (settled: number, total: number) =>
    settled === total
      ? `${total} 题都已议定。`
      : `已议定 ${settled} 题，其余 ${total - settled} 题按各人答案的中位数。`,
  divided: (count: number) => `其中分歧大的还有 ${count} 题没有议。`,
  excluded: (person: string, given: number, total: number) =>
    `${person}只答了 ${given}/${total} 题，不到一半，不计入。`,
  none: '没有一份自评答到一半以上，形成不了会商结果。请回到“准备”，补齐或者再收几份。',
  form: '形成会商结果',
  again: '上次形成的会商结果还在。再形成一次，会换掉它的答案和依据，整改台账不动。',
  result: '看会商结果',
  inMemory: '浏览器不允许保存，会商结果带不到结果页。请把它下载下来，在能保存的电脑上读入。',
  downloadResult: '下载会商结果',
  failed: '会商结果没有存进去，请看页首的提示。',
  print: '打印会商记录',
  word: '下载 Word 会商记录',
  making: '正在生成…',
  made: (name: string) => `已生成“${name}”，在浏览器的下载里。`,
  unmade: '没有生成：网站的文件取不到。检查网络，刷新本页再试；会商没有丢。',
  minutes: '会商记录',
  meta: { name: '名称', unit: '单位', date: '日期', chair: '主持人', people: '参加人' },
  levels: '各领域等级',
  levelsHelp:
    '“全体”按议定等级和中位数算，人数成双时给出低、高两个中位数的等级；各身份按会前各自的答案算。',
  area: '领域',
  all: '全体',
  group: (role: string, people: number) => `${role}（${people} 人）`,
  undecided: '定不了',
  columns: { item: '题目', said: '各人答的', median: '中位', agreed: '议定', reason: '理由和核定' },
  notAgreed: (answer: string) => `未议，算作 ${answer}`,
  approved: (approver: string, date: string) => `核定人 ${approver}，${date}`,
  signatures: ['主持人签名', '核定人签名', '记录人签名', '日期'],
  signature: (person: string) => `${person}签名`,
} as const;

/** Whether the meeting is kept. */
export const MEETING_SAVING = {
  saved: (time: string) => `会商已保存在这台电脑 ${time}`,
  nothing: '会商还没有开始',
  problems: {
    blocked: '浏览器不允许保存。会商只在这一页里，离开、刷新就没有了；离开之前请下载会商文件。',
    full: '存储空间满了，刚才写的没有存进去，只在这一页里。请先下载会商文件，清理出空间后按“再存一次”。',
    evicted: '存在这台电脑上的会商被清掉了，现在只剩这一页里的。要留下就按“再存一次”，或先下载。',
    newer: '网站已经换了新版，本页存不进去，刚才写的只在这一页里。请先下载会商文件，再刷新本页。',
    failed: '刚才写的没有存进去，只在这一页里。请先下载会商文件，再按“再存一次”。',
  },
  undone: {
    person: '已移出这个人。离开本页之前可以撤销。',
    agreed: '已取消这一题的议定。离开本页之前可以撤销。',
    removed: '已删除这次会商。离开本页之前可以撤销。',
  },
} as const;
