/** What the page of an office's edition says while somebody works on it. */
export const SETUP_LIVE = {
  holds: '都对得上，可以拿走。',
  empty: '还没有填。',
  count: (count: number) => `有 ${count} 处对不上`,
  faults: (count: number) => `有 ${count} 处对不上，改好以前生成不了网站：`,
  notMade: '没有成功：取不到要用的程序，可能是网络断了。填的内容还在，请刷新后再试。',
  wrongOut: (count: number) =>
    `文件已生成，在浏览器的下载里。里面还有 ${count} 处对不上，手册维护人用它生成不了网站，改好再交。`,
  /** On top of what is taken away all the same. */
  stillOpen: (count: number, told: string, isAll: boolean) =>
    `还有 ${count} 处对不上，改好以前不要用：${told}${isAll ? '' : '……'}`,
  unfit: '没有生成：有一处写得不合要求，见“核对”，改好再来。',
  made: '文件已生成，在浏览器的下载里。',
  unreadable: '读不了这个文件：它可能被移走了，或者没有权限。再选一次。',
  nothing: '还没有选文件，也没有粘贴。',
  script: {
    other: '这不是单机版的 office.js，里面没有本单位的内容。',
    damaged:
      '这个 office.js 改动过，不是本页存出的原样，没有读。它是程序，里面可能夹了别的：不要再用，换回本页下载的那一份。',
    newer: '这个 office.js 是更新的一版手册写的，这一版读不了。先换成新版手册。',
  },
  tooLarge: (size: string) => `文件有 ${size}，不会是本单位版的文件：它只有几页字。`,
  more: (count: number) => `另有 ${count} 处，改好这些再读一次。`,
  line: (line: number) => `第 ${line} 行`,
  taken: (file: string) => `读入的 ${file}`,
  before: '读入之前填的',
  pasted: '粘贴的内容',
  changes: (count: number) => `会改 ${count} 处`,
  yes: '不用',
  no: '要用',
} as const;
