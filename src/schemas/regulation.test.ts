import { expect, test } from 'vitest';
import { regulation } from './regulation.ts';

const fact = { claim: '收到当天登记', article: '第三条', read: 'article' };
const valid = {
  title: '样例条例',
  number: '样例令第 1 号',
  issuer: '样例机关',
  issued: '2020-01-01',
  effective: '2020-02-01',
  status: '现行有效',
  binds: 'all',
  topics: ['公文'],
  source: { extent: 'whole', where: '样例官方网站', day: '2026-11-28' },
  review: '2027-11-28',
  facts: [fact],
};

function problems(change: object): string[] {
  const result = regulation.safeParse({ ...valid, ...change });
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}：${message}`);
}

const source = (extent: string) => ({ ...valid.source, extent });

test('accepts a regulation that was read whole, in part and not at all', () => {
  expect(problems({})).toEqual([]);
  expect(problems({ source: source('part'), facts: [fact, { ...fact, read: 'none' }] })).toEqual(
    [],
  );
  expect(problems({ source: source('none'), facts: [{ ...fact, read: 'quotation' }] })).toEqual([]);
});

test('asks where the text was read and whether each fact was', () => {
  expect(problems({ source: { extent: 'whole', day: '2026-11-28' } })).toEqual([
    'source.where：应为一段文字；含冒号、井号或以数字开头时请加引号',
  ]);
  expect(problems({ source: source('all') })).toEqual([
    'source.extent：应为其中之一：whole（全文）、part（部分）、none（未读到原文）',
  ]);
  expect(problems({ facts: [{ ...fact, read: 'high' }] })).toEqual([
    'facts.0.read：应为其中之一：article（已对照原文）、quotation（据转引，未见原文）、none（未核到）',
  ]);
});

test('refuses facts that contradict how much was read', () => {
  expect(problems({ facts: [fact, { ...fact, read: 'quotation' }] })).toEqual([
    'facts.1.read：读过全文，第三条就应对照原文：对照后写 article，没读到就把 source.extent 改成 part',
  ]);
  expect(problems({ source: source('none') })).toEqual([
    'facts.0.read：source.extent 写的是 none（未读到原文），第三条不能写成 article（已对照原文）',
  ]);
  expect(problems({ source: source('part'), facts: [{ ...fact, read: 'none' }] })).toEqual([
    'source.extent：没有一条对照过原文，应写 none（未读到原文）',
  ]);
});

test('refuses facts without an article of which only some were read', () => {
  const unnamed = { ...fact, article: '—' };
  const half = {
    source: source('part'),
    facts: [unnamed, fact, { ...unnamed, read: 'quotation' }],
  };
  expect(problems(half)).toEqual([
    'facts.2.read：不写条号的要点，有的对照过原文、有的没有，引用起来分不清：各自写上所在的部分，如 第三部分、督查部分',
  ]);
  expect(problems({ ...half, facts: [unnamed, { ...fact, read: 'none' }, unnamed] })).toEqual([]);
});

test('asks for a later look, and for its reason where a revision is under way', () => {
  expect(problems({ review: '2026-11-28' })).toEqual([
    'review：复核期限 2026-11-28 不在核对日期 2026-11-28 之后',
  ]);
  expect(problems({ status: '现行有效（修订在审）' })).toEqual([
    'reviewReason：效力写着“现行有效（修订在审）”，要写明等什么，如：修订草案在审，发布前查是否已通过',
  ]);
});

test.each(['二十五', '二（三）', '第五、六条', '九、十一、十四', '第25条', '一、第2条'])(
  'asks for the usual way of writing an article: %s',
  (article) => {
    const [problem] = problems({ facts: [{ ...fact, article }] });
    expect(problem).toContain(`facts.0.article：“${article}”换一种写法：条写成 第二十五条`);
  },
);

test.each([
  '第二十五条',
  '第十五条（一）',
  '第九条（一）（二）',
  '第五条、第六条',
  '第二部分（三）',
  '附表 2',
  '7.2.1—7.2.3',
  '第十二条等',
  '—',
])('accepts an article written as usual: %s', (article) => {
  expect(problems({ facts: [{ ...fact, article }] })).toEqual([]);
});
