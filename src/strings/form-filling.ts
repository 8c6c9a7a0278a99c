/** What the page of a form says while somebody fills it in. */
export const FORM_FILLING = {
  word: '下载填好的 Word 文件',
  excel: '下载填好的 Excel 文件',
  clear: '清空',
  kept: '填的内容自动存在这台电脑的这个浏览器里，不发送到任何地方；“清空”、删除草稿或清除浏览器数据以后才没有。公用电脑上用完，每一份都要清空或删除。',
  notReady:
    '这一页还没有准备好保存：脚本没有全部载入，现在填的不会留在浏览器里，关掉就没有了。请稍等；这句话一直在，就刷新页面，仍不行就填完打印。',
  noScript:
    '可以直接在格子里填写，再用浏览器的打印功能（Ctrl+P）打印；没有启用脚本时，填写的内容不保存，离开页面即消失。',
  cleared: '已清空，这个浏览器里不再留有这一份的内容。离开本页之前可以撤销。',
  undo: '撤销清空',
  begun: '这台电脑的这个浏览器里还留着这些草稿，点开接着填：',
  clearAll: '全部清空',
  clearedAll: '已全部清空，这个浏览器里不再留有任何表的草稿。离开本页之前可以撤销。',
  retry: '再存一次',
  problems: {
    blocked:
      '浏览器不允许保存。填的内容只在这一页里，离开、刷新就没有了；请先下载 Word 文件或打印。',
    full: '存储空间满了，刚才填的没有存进去，只在这一页里。请先下载 Word 文件，清理出空间后按“再存一次”。',
    evicted: '存在这台电脑上的内容被清掉了，现在只剩这一页里的。要留下就按“再存一次”。',
    newer: '网站已经换了新版，本页存不进去，刚才填的只在这一页里。请先下载 Word 文件，再刷新本页。',
    failed: '刚才填的没有存进去，只在这一页里。请先下载 Word 文件，再按“再存一次”。',
  },
  making: '正在生成文件…',
  made: '文件已生成，在浏览器的下载里。',
  madeOpen: '文件已生成，在浏览器的下载里。还有空着的地方，列在上面；送签、用印之前补上。',
  notMade: '文件没有生成：取不到生成文件的程序，可能是网络断了。填的内容还在，请稍后再按一次。',
  openNote: '下载和打印不受影响。送签、用印之前补上；没有内容的写“无”或者改写那一句。',
  ways: '下面几段选用哪一段',
  omit: '不用这一段',
  omitOf: (words: string) => `不用这一段：${words}`,
  spare: '没有就空着，不印',
  gap: '写在这里',
  caution: (words: string, rule: string) => `${words}（${rule}）`,
  linked: '与另一处是同一项，写一处，另一处跟着变',
  beside: '以前填的，现在的表上没有这一栏',
  besideNote: '这张表改过版。原来填的都在这里，可以复制到新的栏里；用不着了再删去。',
  remove: '删去',
  addRow: '加一行',
  addRowTo: (title: string) => `加一行：${title}`,
  scrolls: (columns: number) => `共 ${columns} 栏，屏幕放不下时可以左右滑动。`,
  signDay: (label: string) => `${label}，日期`,
} as const;

/** What a gap of a document is called while nothing stands in it. */
export const OPEN = {
  date: '成文日期',
  addressee: '主送单位（收件人）',
  signature: '署名',
  body: '正文',
  ways: (ways: readonly string[]) => `选用哪一段（${ways.join('／')}）`,
  around: (words: string) => `“${words}”`,
  noTitle: '表格',
  table: (title: string) => `“${title}”一行也没有填`,
} as const;

/** The same, in what runs in the browser. */
export const FORM_FILLING_LIVE = {
  saved: (time: string) => `已保存在这台电脑 ${time}`,
  choose: '请选择',
  open: (count: number) => `还空着 ${count} 处`,
  noneOpen: '该填的都填了',
  row: (row: number, column: string) => `第 ${row} 行 ${column}`,
} as const;
