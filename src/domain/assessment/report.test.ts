import { describe, expect, test } from 'vitest';
import type { ScoredItem } from './scored-questionnaire.ts';
import { reportOn } from './report.ts';
import type { ResultContent } from './result-content.ts';
import { answered, na, unknown } from './testing.ts';

const AREAS = [
  { id: 'scope', weight: 1, title: '职责范围', href: '/assessment/scope/' },
  { id: 'division', weight: 1, title: '内部分工', href: '/assessment/division/' },
  { id: 'workflow', weight: 1, title: '工作流程', href: '/assessment/workflow/' },
];

/** Two areas of three items each, or more; what differs from a plain item is given by id. */
function contentWith(
  special: Readonly<Record<string, Partial<ScoredItem>>> = {},
  count = 2,
): ResultContent {
  const areas = AREAS.slice(0, count);
  const items = areas.flatMap(({ id: area, href }) =>
    [1, 2, 3].map((number) => {
      const id = `${area}-${number}`;
      const plain = { weight: 1, critical: false, naAllowed: true, target: 3, procedures: ['a/b'] };
      const changed = special[id] ?? {};
      const question = `题 ${id}？`;
      return {
        ...plain,
        ...changed,
        procedures: ['a/b'],
        forms: [],
        id,
        area,
        number,
        question,
        href: `${href}#${id}`,
      };
    }),
  );
  const page = { title: '收文办理', href: '/procedures/a/b/', code: 'GW-01' };
  return {
    outline: { id: 'demo', version: '1.0.0', areas, items, instruments: [] },
    details: Object.fromEntries(
      items.map(({ id }) => [
        id,
        {
          levels: [0, 1, 2, 3, 4].map((level) => `${id} 在 ${level} 级`),
          advice: [0, 1, 2, 3].map((level) => `${id} 从 ${level} 级起`),
          ask: `问 ${id}`,
          pages: [page],
        },
      ]),
    ),
    procedures: { 'a/b': page },
  };
}

/** Answers by item id, the same for all that are not named. */
const sheet = (others: unknown, named: Readonly<Record<string, unknown>> = {}) => ({
  ...Object.fromEntries(
    ['scope', 'division'].flatMap((area) => [1, 2, 3].map((n) => [`${area}-${n}`, others])),
  ),
  ...named,
});

describe('the sentence on the whole', () => {
  test.each([
    [
      'names the weakest area and its fact',
      { 'scope-1': answered(0), 'scope-2': answered(1) },
      '最弱的是“职责范围”，1 级。卡在这里，现在是“scope-1 在 0 级”。',
    ],
    ['says so when the areas are level', {}, '各领域持平，都是 3 级。'],
    [
      'prints a range where it is open',
      { 'scope-1': unknown, 'scope-2': unknown },
      '答得还不够，总体等级只能先给范围：1—3 级，50—83 分。',
    ],
  ])('%s', (_, named, summary) => {
    expect(reportOn(contentWith(), sheet(answered(3), named)).summary).toBe(summary);
  });

  test('names all that tie for the weakest', () => {
    const named = {
      'workflow-1': answered(4),
      'workflow-2': answered(4),
      'workflow-3': answered(4),
    };
    expect(reportOn(contentWith({}, 3), sheet(answered(1), named)).summary).toBe(
      '最弱的是“职责范围”“内部分工”，1 级。',
    );
  });

  test('says how many areas count', () => {
    const named = { 'scope-1': na, 'scope-2': na, 'scope-3': na };
    const report = reportOn(contentWith(), sheet(answered(2), named));
    expect(report).toMatchObject({
      summary: '最弱的是“内部分工”，2 级。卡在这里，现在是“division-1 在 2 级”。',
      share: '按 1/2 个领域计算。',
      notApplicable: [{ reason: '本单位无此业务' }, {}, {}],
    });
    expect(report.areas[0]).toMatchObject({
      level: '不适用',
      sentence: '各题都不适用，不计入总体。',
    });
  });

  test('does not speak of a level when nothing is known', () => {
    expect(reportOn(contentWith(), sheet(unknown)).summary).toBe(
      '各题都选了不清楚，先问清再定级。',
    );
  });
});

describe('an area', () => {
  const areaOf = (content: ResultContent, answers: Readonly<Record<string, unknown>>) =>
    reportOn(content, answers).areas[0];

  test('names what binds it and what one step gives', () => {
    const content = contentWith({ 'scope-1': { critical: true } });
    expect(areaOf(content, sheet(answered(4), { 'scope-1': answered(0) }))).toMatchObject({
      level: '1 级',
      range: '67 分',
      sentence: '卡点：现在是“scope-1 在 0 级”。这一题提高一级，本领域可到 2 级。',
      binding: [{ label: '改第 1 题', href: '/assessment/scope/#scope-1' }],
    });
  });

  test('prints the range, never the point, where an open critical item may cap it', () => {
    const content = contentWith({ 'scope-1': { critical: true }, 'scope-2': { weight: 3 } });
    expect(areaOf(content, sheet(answered(4), { 'scope-1': unknown }))).toMatchObject({
      level: '1—4 级，待核实',
      range: '80—100 分',
      score: '100 分',
      sentence: '还有 1 题没有定，等级可能是 1—4 级。',
      bar: { score: 100, low: 80, high: 100 },
    });
  });

  test('has no point on the bar, only the range, while too little is answered', () => {
    expect(areaOf(contentWith(), sheet(undefined, { 'scope-1': answered(4) }))).toMatchObject({
      level: '1—4 级，待核实',
      bar: { score: null, level: null },
      sentence: '已答的分量不到七成，只能给范围；把没定的 2 题补上再定级。',
    });
  });

  test('is still to be checked while too little is answered, though a cap leaves one level only', () => {
    const content = contentWith({ 'scope-1': { critical: true } });
    const named = { 'scope-1': answered(0), 'scope-2': answered(4) };
    expect(areaOf(content, sheet(undefined, named))?.level).toBe('1 级，待核实');
  });

  test('names its heaviest gap, or that there is none', () => {
    const content = contentWith({ 'scope-2': { weight: 3 } });
    const gaps = { 'scope-1': answered(1), 'scope-2': answered(2) };
    expect(areaOf(content, sheet(answered(3), gaps))?.sentence).toBe(
      '有 2 题没到目标等级，最该先补的一题现在是“scope-2 在 2 级”。',
    );
    expect(areaOf(content, sheet(answered(3)))?.sentence).toBe('各题都达到目标等级。');
  });
});

describe('the lists', () => {
  test('give three things to do first, with advice for the level that was chosen', () => {
    const report = reportOn(contentWith(), sheet(answered(1), { 'division-3': answered(0) }));
    expect(report.first).toHaveLength(3);
    expect(report.more).toHaveLength(3);
    expect(report.first[0]).toEqual({
      label: '题 division-3？',
      href: '/assessment/division/#division-3',
      now: 'division-3 在 0 级',
      advice: 'division-3 从 0 级起',
      critical: false,
      pages: [{ title: '收文办理', href: '/procedures/a/b/', code: 'GW-01' }],
    });
    expect(report.procedures).toEqual([
      { title: '收文办理', href: '/procedures/a/b/', code: 'GW-01' },
    ]);
  });

  test('tell whom to ask, what is missing and what has no evidence', () => {
    const report = reportOn(
      contentWith(),
      sheet(undefined, { 'scope-1': unknown, 'scope-2': answered(4) }),
    );
    expect(report.ask).toEqual([
      {
        label: '职责范围第 1 题：题 scope-1？',
        href: '/assessment/scope/#scope-1',
        who: '问 scope-1',
      },
    ]);
    expect(report.missing).toHaveLength(4);
    expect(report.undefended.map(({ href }) => href)).toEqual(['/assessment/scope/#scope-2']);
    expect(report.overall.answered).toBe('2/6');
  });

  test('are not begun by an empty sheet', () => {
    expect(reportOn(contentWith(), {}).started).toBe(false);
    expect(reportOn(contentWith(), { 'scope-1': na }).started).toBe(true);
  });
});
