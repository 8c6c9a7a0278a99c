import { describe, expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { procedureView } from './procedure-view.ts';

const use = the(lived.procedures, 'seals/use');
const filing = the(lived.procedures, 'archives/filing');
const view = procedureView(lived, use);

test('a procedure stands in its category, between the one before and the one after it', () => {
  expect(view).toMatchObject({
    href: '/procedures/seals/use/',
    cardHref: '/procedures/seals/use/card/',
    category: { id: 'seals', title: '印章' },
    previous: undefined,
    next: { title: '文书归档', href: '/procedures/archives/filing/', code: 'DA-01' },
  });
  expect(procedureView(lived, filing)).toMatchObject({
    previous: { code: 'YZ-01' },
    next: undefined,
  });
});

test('it leads to its published siblings', () => {
  expect(view.siblings.map(({ code }) => code)).toEqual(['YZ-01']);
});

describe('posts', () => {
  test('the one that leads has its chapter, where one is published', () => {
    expect(view.lead).toEqual({ title: '印章管理岗', href: '/handbook/posts/keeper/' });
    expect(procedureView(lived, filing).lead).toEqual({ title: '档案岗' });
    expect(procedureView(lived, { ...use, lead: 'clerk' }).lead).toEqual({ title: '文书岗' });
  });

  test('the others that act are named once, without who only helps or is told', () => {
    expect(view.takePart).toEqual(['经办科室', '文书岗', '分管领导', '档案岗']);
    expect(procedureView(lived, filing).takePart).toEqual(['经办科室', '办公室主任']);
  });

  test('have their short names in the drawing', () => {
    expect(view.names.get('keeper')).toBe('印章岗');
    const heads = view.swimlane.wide.lanes.map(({ lines }) =>
      lines.map(({ text }) => text).join(''),
    );
    expect(heads.toSorted()).toEqual(
      ['分管领导', '印章岗', '文书岗', '档案岗', '经办科室'].toSorted(),
    );
    const [start, end] = view.swimlane.wide.pills.map(({ label }) => label.text);
    expect([start, end]).toEqual(['开始', '结束']);
  });
});

test('times are those of the whole and of the fast way, which has the steps that remain', () => {
  expect(view.total).toEqual({
    text: '1 个工作日',
    notes: ['从用印单填齐时算起', '各步合计 2 小时 30 分钟'],
  });
  expect(view.urgent).toMatchObject({
    when: '下班后必须当晚发出',
    note: '电话批准的，次日上午补签。',
    time: { text: '10 分钟' },
  });
  expect(view.urgent?.steps.map(({ number }) => number)).toEqual([1, 3, 4]);
  expect(procedureView(lived, filing).urgent).toBeUndefined();
});

test('the fast way has no time where none of its steps has one', () => {
  const urgent = { when: '夜里', path: ['approve'], limits: {}, note: '后补。' };
  const steps = use.steps.map(({ limit: _, ...rest }) => rest);
  expect(procedureView(lived, { ...use, steps, urgent }).urgent).not.toHaveProperty('time');
});

test('the swimlane is told in sentences, the bar and the table of responsibilities are complete', () => {
  expect(view.swimlaneText[1]).toBe(
    '第 2 步由文书岗核对手续：若“手续齐全”，第 3 步 签批；若“缺附件”，回到第 1 步 填用印单；若“属合同”，转出。',
  );
  expect(view.strip.map(({ anchor }) => anchor)).toContain('step-seal');
  expect([...view.posts.keys()]).toEqual(view.roles.posts);
  expect(view.posts.get('keeper')).toBe('印章管理岗');
  expect(view.roles.posts).toEqual([
    'section',
    'clerk',
    'leader',
    'keeper',
    'archivist',
    'director',
  ]);
});

test('forms are named once with the steps that fill them in', () => {
  expect(view.forms).toEqual([
    {
      title: '用印单',
      href: '/forms/seal-sheet/',
      steps: [{ number: 1, href: '#step-apply' }],
    },
    {
      title: '用印登记簿',
      href: '/forms/seal-ledger/',
      steps: [
        { number: 4, href: '#step-seal' },
        { number: 5, href: '#step-file' },
      ],
    },
  ]);
});

describe('the basis', () => {
  test('begins with the rule that limits the whole', () => {
    expect(view.basis.map(({ regulation, article }) => [regulation, article])).toEqual([
      ['seal-office-notice', '第二条'],
      ['seal-rules', '第五条'],
      ['seal-rules', '第三条'],
    ]);
  });

  test('is what is written where no rule limits the whole', () => {
    expect(procedureView(lived, filing).basis).toEqual(filing.basis);
    const { total, ...rest } = use;
    const own = { value: 1, unit: 'working-day' } as const;
    expect(total).toBeDefined();
    expect(procedureView(lived, rest).basis).toEqual(use.basis);
    expect(procedureView(lived, { ...rest, total: own }).basis).toEqual(use.basis);
  });
});

test('local values are those it names and those its steps hang on, each once', () => {
  expect(view.locals.map(({ id }) => id)).toEqual(['retention-schedule', 'approval-time']);
  const local = ['approval-time', 'retention-schedule'];
  const locals = procedureView(lived, { ...use, local }).locals;
  expect(locals.map(({ id }) => id)).toEqual(local);
});

test('duties, claims and related pages are those that have to do with it', () => {
  expect(view.duties.map(({ id }) => id)).toEqual(['seal-keeping', 'seal-use']);
  expect(view.claims.map(({ id }) => id)).toEqual(['P2-1']);
  expect(view.related.map(({ title }) => title)).toEqual(['文书归档', '职责边界']);
});

test('a withdrawn procedure leads to its successor', () => {
  expect(view.successor).toBeUndefined();
  const withdrawn = { ...use, successor: 'archives/filing' };
  expect(procedureView(lived, withdrawn).successor?.code).toBe('DA-01');
});

test('page, print edition and book show the same view, drawn once', () => {
  expect(procedureView(lived, use)).toBe(view);
});
