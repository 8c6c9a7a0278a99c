/** What the page of the 会商 says. */
export const ASSESSMENT_MEETING = {
  resultName: '会商结果',
  unnamed: '未署名',
  blank: '没有答',
  noMedian: '没有人给出等级',
  levelRange: (low: number, high: number) => `${low}—${high} 级`,
  separator: '；',
  enumeration: '、',
  said: (person: string, note: string) => `${person}：${note}`,
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
} as const;
