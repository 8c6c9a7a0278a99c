/** The page that lists what the browser keeps of this site. */
export const KEPT = {
  title: '本机保存的内容',
  description:
    '这台电脑的这个浏览器里，本站存了哪些内容：逐项列出，可以打开、下载、删除，也可以一次清空。',
  keywords: ['清除记录', '公用电脑', '删除草稿', '隐私', '缓存'],
  lead: '在本站填的、答的、选的，只存在这台电脑的这个浏览器里，不发送到任何地方。公用电脑上用完，在这里清空。',
  reading: '正在查看…',
  all: '全部清除',
  by: {
    title: '存哪些，怎么在浏览器里清',
    what: '会存的有：没填完的表单，自评答案和整改台账，会商材料，读入时留下的原件，本单位版的草稿和备用文件，流程里打的钩，选的岗位、外观和快捷键。下载成的文件不在其内，要到“下载”文件夹里另删。',
    how: '没有启用脚本，或者上面列不出来、删不掉时，在浏览器里清：按 Ctrl+Shift+Delete，时间选“不限”（有的叫“所有时间”“全部”），勾选“Cookie 及其他网站数据”，再清除。这样别的网站的登录也一起没有了；只清本站的，点地址栏最左边的图标，在网站设置里删除本站的数据。',
  },
  removeTitle: '删除这一项？',
  allTitle: '全部清除？',
  remove: '删除',
  cancel: '不删',
} as const;

/** The same, in what runs in the browser. */
export const KEPT_LIVE = {
  none: '这个浏览器里没有本站存的内容。',
  short: '浏览器不让查看存着的内容，列出来的可能不全。要清干净，用下面的办法在浏览器里清。',
  total: (count: number, size: string) => `共 ${count} 项，约 ${size}。`,
  /** Where the list may be short, nobody knows how many there are. */
  listed: (count: number, size: string) => `列出 ${count} 项，约 ${size}。`,
  size: (bytes: number) => {
    if (bytes < 1024) return `${bytes} 字节`;
    if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(1)} KB`;
    return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  },
  facts: (saved: string, size: string) => (saved ? `${saved} 保存，${size}` : size),
  groups: {
    draft: '没填完的表单',
    sheet: '自评答案和整改台账',
    meeting: '会商',
    original: '读入时留下的原件',
    edition: '本单位版',
    ticks: '流程里打的钩',
    choice: '选择',
    other: '其他',
  },
  names: {
    edition: '本单位版草稿',
    theme: '外观',
    post: (title: string) => `我的岗位：${title}`,
    shortcuts: '自评快捷键的开关',
    earlier: '旧版网站存的自评',
    mark: '自评的记号：正打开的是哪一份，删过哪几份（只有编号）',
    tally: '没填完的表单有几张（只有数）',
    original: (name: string) => name || '存着的自评里没读全的一份',
    other: '更新一版网站存的内容',
    elsewhere: (name: string, site: string) => `${name}（${site} 下的另一份手册）`,
    meeting: (name: string, date: string) => [name, date].filter((part) => part !== '').join('　'),
    rows: (name: string, rows: number) => `${name}（有整改台账 ${rows} 行）`,
  },
  open: '打开',
  download: '下载',
  word: '下载 Word',
  excel: '下载 Excel',
  remove: '删除',
  of: (act: string, name: string) => `${act}：${name}`,
  lost: {
    sheet: (name: string, given: number, rows: number) =>
      `会删掉“${name}”里已答的 ${given} 题、依据和理由${rows > 0 ? `、整改台账 ${rows} 行` : ''}，连同读入它时留下的原件。放上过会商的，会商里另有一份，不跟着删。`,
    meeting: (name: string, people: number) =>
      `会删掉会商“${name}”：${people} 个人的答案和议定的结果。由它生成的自评另存着一份，不跟着删。`,
    draft: (name: string, count: number) => `会删掉“${name}”里填的 ${count} 处。`,
    edition: (count: number) => `会删掉本单位版里改的 ${count} 处。备用文件不跟着删。`,
    thing: (name: string) => `会删掉“${name}”。`,
    end: '删掉就找不回来，要留的先下载。',
    all: (count: number, size: string, groups: readonly string[], isShort: boolean) => {
      const listed = `会删掉上面列出的 ${count} 项，约 ${size}：${groups.join('、')}`;
      const unlisted = isShort ? '；列不出来的也一起删' : '';
      return count === 0
        ? '会删掉本站在这个浏览器里存的全部内容，有什么列不出来。别的标签页里开着的，也一起清空。'
        : `${listed}${unlisted}。别的标签页里开着的，也一起清空。`;
    },
    group: (title: string, count: number) => `${title} ${count} 项`,
  },
  removed: (name: string) => `已删除：${name}`,
  notRemoved:
    '没有删掉：浏览器不允许，或者是更新一版网站存的。请刷新本页再试，仍不行就用下面的办法在浏览器里清。',
  notOpened: '没有打开：浏览器不允许。',
  notMade: '文件没有生成：取不到生成文件的程序，可能是网络断了。存着的内容还在，请稍后再按一次。',
  cleared: {
    gone: '已全部清除，这个浏览器里不再有本站存的内容。',
    held: '内容已全部删除。还有一个开着的页面占着空的数据库，关掉别的标签页就没有了。',
    left: '有的没有清掉。请用下面的办法在浏览器里清。',
  },
  fileName: (name: string) => `${name}.json`,
} as const;
