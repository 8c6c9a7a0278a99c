/** What the self-assessment says about saving. */
export const ASSESSMENT_SAVING = {
  saved: (time: string) => `已保存在这台电脑 ${time}`,
  saving: '正在保存…',
  nothing: '还没有作答',
  problems: {
    blocked: '浏览器不允许保存。答案只在这一页里，离开、刷新就没有了；离开之前请把答案下载下来。',
    full: '存储空间满了，刚才的答案没有存进去，只在这一页里。请先下载答案，清理出空间后按“再存一次”。',
    evicted:
      '存在这台电脑上的答案被清掉了，现在只剩这一页里的这一份。要留下就按“再存一次”，或先下载。',
    newer: '网站已经换了新版，本页存不进去，刚才的答案只在这一页里。请先下载答案，再刷新本页。',
    failed: '刚才的答案没有存进去，只在这一页里。请先下载答案，再按“再存一次”。',
  },
  retry: '再存一次',
  download: '下载答案',
  originalsTitle: '有一份存着的自评没有读全',
  originalsText:
    '读得出的已经用上，原件原样留在这台电脑上，没有被覆盖。可以下载交给手册维护人，确认不要了再删除。',
  original: (time: string, why: string) => (time ? `${time} 发现：${why}` : why),
  refusals: {
    'not-json': '内容损坏，不是完整的数据。',
    'not-a-sheet': '内容不是一份自评。',
    'newer-format': '来自更新版本的网站，本页读不懂。',
    'no-questionnaire': '没有写明属于哪一份问卷。',
  },
  partly: (count: number) => `有 ${count} 处读不出，其余都已取用。`,
  originalDownload: '下载',
  originalRemove: '删除',
  originalConfirm: '确认删除',
  originalArmed: '再按一次才删除，删掉就找不回来了。',
  originalFileName: (day: string) => `自评原件-${day}.json`,
  undone: {
    all: '已清空这份自评。离开本页之前可以撤销。',
    removed: '已删除这份自评。离开本页之前可以撤销。',
    replaced: '已换成文件里的答案。离开本页之前可以撤销。',
    added: '已另存为一份自评。离开本页之前可以撤销。',
  },
  /** What goes when a sheet is cleared. */
  clearing: ({ given, rows, originals }: { given: number; rows: number; originals: number }) =>
    [
      `已答的 ${given} 题、依据和理由，连同单位、填写人、身份`,
      ...(rows > 0 ? [`、整改台账 ${rows} 行`] : []),
      ...(originals > 0 ? [`、读入时留下的原件 ${originals} 份`] : []),
      '，都会从这台电脑上删掉。别的几份自评不动。清空后，在离开本页之前可以撤销。',
    ].join(''),
  undo: '撤销',
} as const;
