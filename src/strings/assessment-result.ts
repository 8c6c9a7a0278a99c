/** The sentences of the result of a self-assessment. */

const LEVEL = (level: number) => `${level} 级`;
const QUOTES = (texts: readonly string[]) => texts.map((text) => `“${text}”`).join('');

export const ASSESSMENT_RESULT = {
  title: '自评结果',
  description: '自评的结果：在第几级、卡在哪里、做哪三件东西最划算，在浏览器里算出。',
  empty: '还没有作答，没有结果可看。',
  none: '—',
  level: LEVEL,
  levelRange: (low: number, high: number) => `${low}—${high} 级，待核实`,
  rangePlain: (low: number, high: number) => `${low}—${high} 级`,
  score: (score: number) => `${score} 分`,
  scoreRange: (low: number, high: number) => `${low}—${high} 分`,
  ofHundred: (score: string) => `${score}（满分 100）`,
  mostly: (name: string) => `${name}为主`,
  between: (low: string, high: string) => `从“${low}”到“${high}”`,
  target: (level: number, name: string) => `目标 ${level} 级 ${name}`,
  status: { 'not-applicable': '不适用', 'not-started': '未定级' },
  quote: QUOTES,
  meta: (unit: string, day: string, person: string, version: string) =>
    [unit, day, person, `问卷 ${version} 版`].filter(Boolean).join('　'),
  counts: (answered: number, unknown: number, blank: number, na: number) =>
    `已答 ${answered} · 不清楚 ${unknown} · 未答 ${blank}${na > 0 ? ` · 不适用 ${na}` : ''}`,
  credibility: {
    bare: (high: number, bare: number) => `${high} 题答到 3 级以上，${bare} 题没有写依据。`,
    held: (high: number) => `${high} 题答到 3 级以上，都写了依据。`,
  },
  share: (counted: number, total: number) => `按 ${counted}/${total} 个领域计算。`,
  quick: (given: number, critical: number, rest: number) =>
    `只看关键题：${critical} 道关键题答了 ${given} 道，其余 ${rest} 题还没有答。`,
  partial: (count: number) => `还有 ${count} 题没有答，以下是部分结果。`,
  goOn: '接着答',
  overall: {
    notApplicable: '全部题目都不适用，没有可算的领域。',
    allUnknown: '各题都选了不清楚，先问清，再定级。',
    noneKnown: '还没有一题定级：没答的先答，不清楚的先问。',
    at: (level: string) => `总体 ${level}`,
    between: (level: string, open: number) => `总体在 ${level}之间，还有 ${open} 题没有定`,
    weakest: (area: string, fact: string) => `最弱的是${area}：${fact}。`,
    tied: (areas: string) => `最弱的是${areas}。`,
    level: (areas: number) => `${areas} 个领域持平，没有哪个更弱。`,
    only: (area: string) => `只有${area}可算。`,
    fine: '各题都到了目标等级。',
    fixed: (open: number) => `没有定的 ${open} 题改变不了。`,
    fixedBy: (areas: string, open: number) => `没有定的 ${open} 题改变不了，卡在${areas}。`,
  },
  steps: {
    label: '五级阶梯：现在、可能、目标',
    now: '现在',
    maybe: '可能',
    target: '目标',
  },
  area: {
    notApplicable: '各题都不适用，不计入总体。',
    notStarted: '还没有作答。',
    allUnknown: '各题都选了不清楚，先问清再定级。',
    noneKnown: '还没有一题定级。',
    insufficient: (open: number) => `已答的分量不到七成，还有 ${open} 题没有定，只能给范围。`,
    certain: (open: number) => `还有 ${open} 题没有定，不管怎么答都是这一级。`,
    open: (open: number, level: string) => `还有 ${open} 题没有定，等级在 ${level}之间。`,
    binding: (facts: string, count: number, level: string) =>
      count === 1
        ? `卡点：现在是${facts}。这一题提高一级，本领域可到 ${level}。`
        : `卡点：现在是${facts}。这 ${count} 题各提高一级，本领域可到 ${level}。`,
    ceiling: (facts: string, now: string, then: string) =>
      `卡点：现在是${facts}。不改，本领域最高 ${now}；提高一级，最高可到 ${then}。`,
    gap: (count: number, fact: string) =>
      count === 1
        ? `只有一题没到目标，现在是${fact}。`
        : `有 ${count} 题没到目标，最该先补的一题现在是${fact}。`,
    fine: '各题都到了目标等级。',
    fineSoFar: (answered: number) => `已答的 ${answered} 题都到了目标等级。`,
  },
  bindingItem: (number: number) => `第 ${number} 题`,
  bindingLabel: '去看卡点：',
  areas: '四个领域',
  areasIntro: '实格是已经定的等级，虚格是没定的题可能带到的等级，三角是目标。',
  areasTitle: (count: number) => (count === 4 ? '四个领域' : `${count} 个领域`),
  noTarget: '没有目标',
  answered: (given: number, total: number) => `已答 ${given}/${total}`,
  things: {
    titles: ['', '先做一件', '先做两件', '做三件东西'],
    items: (count: number) => (count === 1 ? '先补一题' : `先补 ${count} 题`),
    none: '没有要新做的东西',
    fine: '各题都到了目标等级。把登记和检查照常做下去，定个日子再评一次。',
    fineSoFar: (answered: number, open: number) =>
      `已答的 ${answered} 题都到了目标等级。还有 ${open} 题没有定，定了再看要做什么。`,
    effort: { today: '今天就能用起来', week: '一周', quarter: '一个季度' },
    effortLabel: '多久用起来',
    follow: '照着做',
    lifts: (count: number) => `抬高 ${count} 题`,
    lift: (number: number, from: number, to: number) => `第 ${number} 题 ${from} → ${to}`,
    after: '做完：',
    move: (title: string, from: string, to: string) =>
      from === to ? `${title} 仍是 ${to}` : `${title} ${from} → ${to}`,
    overall: '总体',
    rest: (count: number) => `做完这些，还有 ${count} 题没到目标，见下面“逐题看”。`,
    now: '现在',
    do: '先做',
  },
  plan: '形成整改台账',
  print: '打印结果',
  review: '核对和修改答案',
  ask: '先问谁',
  askIntro: (count: number) => `${count} 题选了不清楚。问清再改，结果才会从范围变成一个等级。`,
  askWho: (who: string) => `问：${who}`,
  askYourself: (check: string) => `该问的就是你自己。核对办法：${check}`,
  askWhat: '改这一题',
  rows: {
    title: '逐题看',
    intro: '圆点是现在的等级，竖线是目标。',
    table: (area: string) => `${area}：各题现在和下一步`,
    item: '题',
    level: '等级',
    now: '现在',
    next: '下一步',
    form: '用什么',
    redo: '再答',
    redoItem: (area: string, number: number) => `${area}第 ${number} 题`,
    answer: '去答',
    levelAndTarget: (level: number, target: number) => `${level} 级，目标 ${target} 级`,
    reached: '已到目标',
    top: '已是最高一级。',
    unknown: '不清楚',
    blank: '未答',
    na: (reason: string) => `不适用：${reason}`,
    evidence: (text: string) => `依据：${text}`,
    noEvidence: '没有写依据',
    critical: '关键',
  },
  change: {
    title: '再答之后',
    same: '答案没有变，结果也没有变。',
    item: (area: string, number: number, from: string, to: string) =>
      `${area}第 ${number} 题：${from} → ${to}`,
    level: (name: string, from: string, to: string) => `${name}等级：${from} → ${to}`,
    levelSame: (name: string, level: string) => `${name}等级仍是 ${level}`,
    score: (name: string, from: string, to: string) => `${name}得分：${from} → ${to}`,
    freed: (area: string, number: number) => `${area}第 ${number} 题不再是卡点`,
    bound: (area: string, number: number) => `${area}第 ${number} 题成了卡点`,
    close: '知道了',
  },
  round: {
    title: '与上一轮比',
    between: (name: string, day: string) => [name, day].filter(Boolean).join('　') || '上一轮',
    refusals: {
      questionnaire: '上一轮用的是另一份问卷，不能比。',
      version: (before: string, now: string) =>
        `上一轮用的是 ${before} 版问卷，这一轮是 ${now} 版，题目的意思变了，不能比。`,
      'no-common-items': '没有一题两轮都定了级，不能比。',
    },
    items: (common: number, up: number, down: number, same: number) =>
      `两轮都定了级的 ${common} 题：提高 ${up} 题，下降 ${down} 题，不变 ${same} 题。`,
    itemsSame: (common: number) => `两轮都定了级的 ${common} 题都没有变。`,
    itemsFallen: (common: number, down: number, same: number) =>
      `两轮都定了级的 ${common} 题：下降 ${down} 题，不变 ${same} 题。`,
    scores: { up: '提高', down: '下降', same: '不变' },
    overall: (word: string, points: string) => `同题相比，总分${word}${points}。`,
    points: (points: number) => ` ${points} 分`,
    less: '不到 1 分',
    area: (title: string, from: string, to: string, delta: string) =>
      `${title}：${from} → ${to}（${delta}）`,
    areaOpen: (title: string, common: number) =>
      `${title}：两轮都定了级的只有 ${common} 题，不足七成分量，不比分数。`,
    noOverall: '有的领域同题不够，不比总分。',
    up: '提高的题',
    down: '下降的题',
    moved: (area: string, number: number, from: number, to: number) =>
      `${area}第 ${number} 题 ${from} → ${to}`,
  },
  method: '怎么算出来的',
  methodRules: [
    '一级折 25 分，四级就是 100 分。可能范围的两头，是把没定的题全按 0 级和全按 4 级算出来的；两头是同一级，这一级就定了。',
    '已答的分量不到七成，只给范围；不适用的题不计入分量。',
    '目标等级，是各题都到各自目标时算出来的等级。',
    '做三件东西的次序：看每样表单能把多少题往目标抬几级，乘以题的分量，关键题加倍，再除以用起来要的工夫（今天 1，一周 2，一个季度 4）；后一样按前一样做完来算。',
    '3 级以上没写依据的题，分数不变，只在前面说一句：别人问起时要拿得出来。',
  ],
} as const;
