/** The words of 会商记录 as a Word file. No blanks between digits and characters, as in official documents. */
export const MEETING_DOCUMENT = {
  fileName: (unit: string, day: string) => `${unit}管理自评会商记录-${day}.docx`,
  title: '管理自评会商记录',
  heads: {
    basics: '一、会商情况',
    levels: '二、各方面等级',
    agreed: '三、议定的题',
    plan: '四、拟列入整改台账的事项',
    signing: '五、签名',
  },
  basics: {
    held: (day: string, name: string, questionnaire: string, version: string) =>
      `${day === '' ? '' : `${day}，`}${name}逐题核对《${questionnaire}》（${version}版）的自评答案`,
    chair: (chair: string) => `，由${chair}主持`,
    people: (count: number, groups: readonly string[]) =>
      `。参加并计入答案的${count}人：${groups.join('；')}。`,
    group: (role: string, names: readonly string[]) => `${role}${names.join('、')}`,
    excluded: (names: readonly string[]) =>
      `答题不到一半、没有计入的${names.length}份：${names.join('、')}。`,
    count: (settled: number, total: number) =>
      settled === total
        ? `${total}题都议定了等级。`
        : settled === 0
          ? `${total}题都没有另行议定，按各人答案的中位数，人数成双的取低的一个。`
          : `议定${settled}题，其余${total - settled}题按各人答案的中位数，人数成双的取低的一个。`,
    divided: (count: number) => `分歧大而没有议的还有${count}题，见附件1。`,
  },
  levels: {
    area: (title: string, level: string, groups: readonly string[]) =>
      `${title}${level}${groups.length > 0 ? `（会前${groups.join('、')}）` : ''}`,
    group: (role: string, level: string) => `${role}${level}`,
    undecided: '定不了',
  },
  agreed: {
    item: (area: string, number: number) => `${area}第${number}题。`,
    question: (question: string) => `${question}`,
    said: (said: readonly string[], division: string) =>
      `各人答：${said.join('、')}（${division}）。`,
    level: (answer: string, fact: string) => `议定${answer}${fact === '' ? '' : `：${fact}`}。`,
    reason: (reason: string) => `理由：${reason}。`,
    approver: (approver: string, day: string) => `核定人：${approver}，${day}。`,
    none: '没有另行议定的题，各题按各人答案的中位数，见附件1。',
    rest: '其余各题见附件1。',
  },
  plan: {
    intro: (count: number) =>
      `按本次会商结果，拟列入整改台账${count}项，责任人、时限见附件2；定稿以整改方案为准。`,
    one: (number: number, problem: string, person: string, due: string) =>
      `${number}. ${problem}。责任人：${person}，完成时限：${due}。`,
    none: '定了级的题都达到目标，没有要列入整改台账的事项。',
    noLevel: '还没有一题定级，列不出整改事项。',
  },
  signing: {
    lines: ['主持人：', '核定人：', '记录人：'],
    person: (person: string) => `${person}：`,
    gap: '　',
  },
  annexes: {
    items: '各题答案和议定等级',
    plan: '拟列入整改台账的事项',
    columns: {
      number: '序号',
      question: '题目',
      said: '各人答的',
      median: '中位',
      counted: '议定',
      reason: '理由和核定人',
    },
    agreed: (answer: string) => `议定${answer}`,
    notAgreed: (answer: string) => `未议，按${answer}`,
    approved: (reason: string, approver: string, day: string) => `${reason}（${approver}，${day}）`,
    remark: '拟列入的事项由自评结果生成，责任人、核实人、时限在整改台账上定。',
  },
} as const;
