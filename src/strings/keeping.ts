/** What is said of ticks and of one's own post; it comes with the script that keeps both. */
export const KEEPING = {
  mine: { do: '我办', approve: '我批', assist: '协办', inform: '知会' },
  mySteps: (count: string) => `标出 ${count} 步`,
  noneMine: '没有你的步骤',
  postLost: '。浏览器不允许保存，换一页要重选。',
  ticks: (done: string, total: string) => `已打钩 ${done}/${total} 项，只存在这台电脑的浏览器里。`,
  ticksLost: (done: string, total: string) =>
    `已打钩 ${done}/${total} 项。浏览器不允许保存，关掉页面就没有了。`,
  clearTicks: '清空勾选',
  undoClear: '恢复刚才的勾选',
} as const;
