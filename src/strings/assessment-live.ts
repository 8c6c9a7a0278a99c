/** The few labels of the self-assessment that scripts write while one answers; apart, since every area page loads them. */
export const ASSESSMENT_LIVE = {
  goOn: (area: string, given: number, total: number) => `继续：${area} ${given}/${total}`,
  progress: { untouched: '未开始', started: '填写中', done: '已答完' },
  progressOf: (status: string, given: number, total: number) => `${status} ${given}/${total}`,
  here: (area: string, given: number, total: number) => `${area} ${given}/${total}`,
  unknown: '不清楚',
  notApplicable: '不适用',
  noSuchChoice: '这道题没有“不适用”。',
  pager: {
    label: '逐题作答',
    position: (number: number, total: number) => `第 ${number}/${total} 题`,
    previous: '上一题',
    next: '下一题',
    all: '整页显示',
    one: '逐题显示',
  },
} as const;
