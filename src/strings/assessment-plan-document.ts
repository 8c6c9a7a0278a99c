/** The words of the plan as an official document: 整改方案. No blanks between digits and characters, as there. */

type Levelled = { readonly low: number; readonly high: number; readonly name: string };

export const PLAN_DOCUMENT = {
  fileNames: {
    word: (office: string, day: string) => `${office}自评整改方案-${day}.docx`,
    excel: (office: string, day: string) => `${office}整改台账-${day}.xlsx`,
  },
  title: '管理自评整改方案',
  heads: ['一、基本情况', '二、自评结果', '三、主要问题', '四、整改措施'],
  second: (numeral: string, title: string) => `（${numeral}）${title}`,
  day: (year: number, month: number, day: number) => `${year}年${month}月${day}日`,
  level: ({ low, high, name }: Levelled) =>
    low === high ? `${low}级（${name}）` : `${low}级至${high}级之间，待核实`,
  basics: {
    what: (day: string, office: string, questionnaire: string, version: string) =>
      `${day}，${office}对照《${questionnaire}》（${version}版）开展自评`,
    areas: (titles: readonly string[], count: string, items: number) =>
      `，内容是${titles.join('、')}${count}个方面，共${items}题`,
    two: '两',
    person: (person: string) => `，由${person}填报`,
    levels: (lowest: string, highest: string) =>
      `。每题按能拿出来核对的事实定级，从0级（${lowest}）到4级（${highest}）共五级，各级累加`,
    target: (level: number) => `；各题以${level}级为目标`,
    counts: {
      answered: (count: number) => `已答${count}题`,
      reached: (count: number) => `达到目标的${count}题`,
      below: (count: number) => `未达到的${count}题`,
      unknown: (count: number) => `答“不清楚”的${count}题`,
      na: (count: number) => `不适用的${count}题`,
      blank: (count: number) => `未答的${count}题`,
    },
    evidence: (high: number, noted: number) =>
      noted === high
        ? `答到3级以上的${high}题都写明了依据。`
        : noted === 0
          ? `答到3级以上的${high}题都还没有写依据，在整改中补齐。`
          : `答到3级以上的${high}题，写明依据的${noted}题，其余的依据在整改中补齐。`,
  },
  findings: {
    overall: (level: string) => `总体为${level}。总体等级取各方面中最低的一个，不取平均。`,
    score: (score: number) => `按各题分量折算，总分${score}分（满分100分）。`,
    scoreRange: (low: number, high: number) =>
      `按各题分量折算，总分在${low}分至${high}分之间（满分100分）。`,
    share: (counted: number, total: number) =>
      `不适用的方面不计入，按${counted}个方面（共${total}个）计算。`,
    areaCount: (reached: number, answered: number) =>
      reached === answered
        ? `已答${answered}题都达到目标`
        : `已答${answered}题中${reached}题达到目标`,
    binding: (facts: readonly string[]) => `卡在关键题上：${facts.join('；')}`,
    notApplicable: '各题都不适用，不计入总体',
    notStarted: '还没有作答',
    allOpen: (count: number) => `答“不清楚”的${count}题问清之后再定级`,
    open: (count: number) => `另有${count}题没有定级`,
  },
  held: {
    people: (count: number, groups: readonly string[]) =>
      `本次自评经会商形成，计入${count}人的答案：${groups.join('、')}`,
    group: (role: string, people: number, names: readonly string[]) =>
      `${role}${people}人${names.length > 0 ? `（${names.join('、')}）` : ''}`,
    unnamed: (people: number) => `${people}人未署名`,
    excluded: (count: number) => `；另有${count}份答题不到一半，没有计入`,
    rule: (agreed: number) =>
      `。${agreed > 0 ? `会上议定${agreed}题，其余各题` : '各题'}取各人答案的中位数，人数成双的取低的一个。`,
    title: '各人意见的差距',
    agree: (total: number) => `${total}题各人意见一致。`,
    apart: (total: number, parts: readonly string[]) => `${total}题中${parts.join('，')}。`,
    count: (division: string, count: number) => `${division}的${count}题`,
    widest: (numbers: string, width: number) =>
      `各人所答相差最大的是附件1第${numbers}题，差${width}级。`,
    medians: (area: string, low: string, high: string) =>
      `${area}取低的中位数是${low}，取高的是${high}。`,
    range: (low: number, high: number) => `${low}级至${high}级之间`,
    annex: '各题各等级有几人见附件1。',
    gave: (answer: string, people: number) => `${answer}${people}人`,
    agreed: '；会上议定',
  },
  earlier: {
    title: '与上一轮比',
    last: (day: string) => `上一轮自评在${day}。`,
    same: (common: number) => `两轮都定了级的${common}题都没有变。`,
    counts: (common: number, parts: readonly string[]) =>
      `两轮都定了级的${common}题中${parts.join('，')}。`,
    up: (count: number) => `提高${count}题`,
    down: (count: number) => `下降${count}题`,
    still: (count: number) => `不变${count}题`,
    areas: (parts: readonly string[]) => `按两轮都定了级的题算，${parts.join('，')}。`,
    area: (title: string, from: number, to: number) => `${title}由${from}分到${to}分`,
    moved: (parts: readonly string[]) => `${parts.join('，')}。`,
    upIn: (numbers: string) => `提高的是附件1第${numbers}题`,
    downIn: (numbers: string) => `下降的是附件1第${numbers}题`,
  },
  problems: {
    area: (title: string) => `${title}方面。`,
    own: '其他方面。',
    one: (ordinal: string, fact: string) => `${ordinal}是${fact}`,
    cause: (cause: string) => `，原因是${cause}`,
    rest: (count: number) => `其余未达到目标的${count}题见附件1，本次先不列入台账。`,
    uncovered: (areas: readonly string[]) =>
      `${areas.join('、')}还有卡住等级或没有列入一题的问题，补齐后再定稿。`,
    unknown: (count: number, numbers: string) =>
      `另有${count}题答“不清楚”（附件1第${numbers}题），先向经手人问清，再定级、定措施。`,
    blank: (count: number, numbers: string) =>
      `另有${count}题未答（附件1第${numbers}题），答完再定级、定措施。`,
    to: (from: number, to: number) => `${from}至${to}`,
    note: (note: string) => `（${note}）`,
    noneKnown: '还没有一题定级，现在形成不了整改方案。',
    none: '已答各题都达到目标，没有列入台账的问题。',
  },
  measures: {
    intro: '以下各项的序号与附件2一致。',
    each: '分项整改。',
    row: (number: number, measure: string) => `${number}. ${measure}`,
    leader: (leader: string) => `责任领导：${leader}`,
    person: (person: string) => `责任人：${person}`,
    verifier: (verifier: string) => `核实人：${verifier}`,
    due: (day: string) => `完成时限：${day}`,
    sign: (sign: string) => `完成标志：${sign}`,
    progress: (progress: string) => `进展：${progress}`,
    closed: (day: string, verifier: string) =>
      `${[day && `已于${day}销号`, verifier ? `核实人：${verifier}` : '没有写核实人'].filter(Boolean).join('，')}`,
    deferred: '暂不整改。',
    deferredRow: (number: number, problem: string, reason: string) =>
      `第${number}项（${problem}）${reason ? `，理由是${reason}` : ''}`,
    follow: '跟踪销号。',
    followText:
      '责任人每有进展就记入台账，责任领导每月核对一次。到期的由核实人对照完成标志核实，核实人不是责任人自己，写明日期和核实人后销号；完成标志要看近三个月记录的，用满三个月再核实。到期没有完成的写明原因、另定时限，并转入下一轮自评。',
  },
  annexes: {
    answers: '自评答题和依据',
    plan: '整改台账',
    columns: {
      number: '序号',
      question: '题目',
      level: '等级',
      fact: '选中的事实',
      said: '会商各人答的',
      evidence: '依据',
    },
    level: (level: number) => `${level}级`,
    unknown: '不清楚',
    na: '不适用',
    blank: '未答',
    reason: (reason: string) => `不适用的理由：${reason}`,
    state: '状态和进展',
    closed: '销号日期和核实人',
    remark: '完成时限是措施做完、表格用起来的日子。',
  },
} as const;
