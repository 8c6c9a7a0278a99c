/** The search. */

export const SEARCH = {
  title: '搜索',
  lead: '输入要办的事、流程编号或拼音首字母，如“盖章”“YZ-01”“yysp”。',
  description: '在手册、流程、表单和依据里查找，可以用日常说法、编号和拼音。',
  label: '要查什么',
  placeholder: '要办的事、编号或拼音',
  submit: '搜索',
  open: '搜索',
  openKey: 'Ctrl K',
  opening: '正在打开搜索……',
  notOpened:
    '搜索没有打开：手册的服务器连不上，可能是网络断了。网络恢复后再按一次，仍打不开就刷新本页。',
  close: '关闭',
  keys: '↑↓ 选择，Enter 打开，Tab 到分类，Esc 关闭',
  results: '搜索结果',
  literal: '完全匹配',
  related: '相关结果',
  said: '常说：',
  kinds: '只看一类',
  allKinds: '全部',
  otherKind: '其他',
  /** What stands on the button of a kind. */
  kindCount: (kind: string, count: number) => `${kind} ${count}`,
  countOfKind: (kind: string, count: number, all: number) =>
    `${kind} ${count} 页，各类共 ${all} 页。`,
  noneOfKind: (kind: string, all: number) => `${kind}里没有找到，各类共 ${all} 页，见“全部”。`,
  count: (total: number) => `找到 ${total} 页。`,
  none: (query: string) => `没有找到“${query}”。换个说法试试，或从下面找。`,
  noneInDialog: (query: string) => `没有找到“${query}”。换个说法试试，或从手册和流程目录里找。`,
  instead: (query: string, instead: string) =>
    `没有写作“${query}”的。您是不是要找“${instead}”？已经按它查找。`,
  missing: (words: string) => `没有写“${words}”的页，按其余的词找。`,
  literally: (query: string) => `只找“${query}”`,
  pinyin: (words: string) => `按拼音“${words}”查找。`,
  cut: (length: number) => `只查找了前 ${length} 个字。`,
  all: (total: number) => `查看全部 ${total} 页结果`,
  more: '再显示一些',
  fetching: '正在取索引……',
  fetchingLong: '还在取索引，网络较慢，请稍候……',
  searching: '正在查找……',
  searchingLong: '还在查找，请稍候……',
  ways: '从目录找',
  alphabet: '按拼音找',
  /** What begins with no letter. */
  alphabetOther: '数字',
  alphabetLead: (count: number) =>
    `手册、流程、表单、职责、依据和术语共 ${count} 个名称，点首字的拼音字母。`,
  alphabetLetters: '拼音首字母',
  alphabetLetter: (letter: string, count: number) => `${letter}，${count} 个`,
  hits: '本页的查找结果',
  hitsOf: (words: string) => `“${words}”`,
  hitOf: (at: number, count: number) => `第 ${at} 处，共 ${count} 处`,
  hitBefore: '上一处',
  hitNext: '下一处',
  hitsClose: '不再标出',
  /** Stands there until a script takes its place. */
  noScript:
    '正在打开搜索……一直停在这里，就是浏览器没有运行脚本，不能搜索：要查的词还在地址栏里，可以从下面的目录和拼音找。',
  noIndex: '这里的搜索还没有准备好，请告诉手册维护人；可以先从下面找。',
  failed: '搜索没有打开。请检查网络后再查一次，或从手册和流程目录里找。',
  tooLong: '这次查找太久没有结果，已经停下。请换个说法再查，或从手册和流程目录里找。',
  unread: (files: number) =>
    `索引有 ${files} 个文件没有取到，可能漏了结果。请稍后再查一次，或从手册和流程目录里找。`,
} as const;
