/** What scripts write about saving. */
export const ASSESSMENT_SAVING = {
  saved: (time: string) => `已保存在这台电脑 ${time}`,
  nothing: '还没有作答',
} as const;

/** What the pages say about saving by themselves; they hold every one of these texts, and a script writes the one that is true. */
export const ASSESSMENT_KEEPING = {
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
  undone: {
    all: '已清空这份自评。离开本页之前可以撤销。',
    removed: '已删除这份自评。离开本页之前可以撤销。',
    replaced: '已换成文件里的答案。离开本页之前可以撤销。',
    added: '已另存为一份自评。离开本页之前可以撤销。',
  },
  undo: '撤销',
} as const;
