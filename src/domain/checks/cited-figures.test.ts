import { describe, expect, test } from 'vitest';
import { written, the } from '#tests/fixture.ts';
import { findMisquotedFigures } from './cited-figures.ts';

const [RULES] = written.regulations.filter(({ id }) => id === 'seal-rules');
if (!RULES) throw new Error('The fixture has no seal-rules.');
const SEALS = {
  ...RULES,
  title: '样例办法',
  facts: [
    { claim: '收到后 15 日内答复，1.5 个月办结', article: '第一条', read: 'article' as const },
  ],
  caution: '满 60 日的另算',
};
const OTHER = { ...SEALS, id: 'other', title: '别的办法', facts: [], caution: undefined };
const LIBRARY = {
  ...written,
  ...{ regulations: [SEALS, OTHER], chapters: [], procedures: [], dutyAreas: [] },
};

function told(body: string, library: typeof written = LIBRARY): string[] {
  const pages = body === '' ? [] : [{ file: 'a.mdx', body, bodyLine: 9 }];
  return findMisquotedFigures(pages, library).map(
    ({ file, field, line, message }) => `${file} ${field || line}：${message}`,
  );
}

const CITE = '<Cite of="seal-rules" at="第一条" />';

describe('a figure in a sentence that cites', () => {
  test('stands in the facts or the caution of the rule', () => {
    expect(told(`15 日内答复${CITE}。`)).toEqual([]);
    expect(told(`满 60 日另算${CITE}。`)).toEqual([]);
    expect(told(`1.5 个月办结${CITE}。`)).toEqual([]);
  });

  test('is told where it does not, with its line', () => {
    expect(told(`甲。\n\n5 日内答复${CITE}。`)).toEqual([
      'a.mdx 11：“5 日”不在所引《样例办法》的核对要点里',
    ]);
    expect(told(`15 日${CITE}，20日，3.5个月。`)).toEqual([
      'a.mdx 9：“20日”不在所引《样例办法》的核对要点里',
      'a.mdx 9：“3.5个月”不在所引《样例办法》的核对要点里',
    ]);
  });

  test.each([
    '个工作日',
    '工作日',
    '个月',
    '天',
    '年',
    '小时',
    '分钟',
    '人',
    '%',
    '元',
    '平方米',
    '公里',
    '毫米',
    '次',
    '份',
  ])('is any with the unit %s', (unit) => expect(told(`要 7 ${unit}${CITE}。`)).toHaveLength(1));

  test('may stand in any of the rules that are cited', () => {
    const both = `15 日内答复<Cite of="other" />${CITE}。`;
    expect(told(both)).toEqual([]);
    expect(told(`5 日内答复<Cite of="other" />${CITE}。`)).toEqual([
      'a.mdx 9：“5 日”不在所引《别的办法》、《样例办法》的核对要点里',
    ]);
  });

  test('is left alone in another sentence, in an example, and where it is said to be our own', () => {
    expect(told(`${CITE}管这件事。5 日内答复。`)).toEqual([]);
    expect(told('5 日内答复。')).toEqual([]);
    expect(told(`<Example title="某次">5 日内答复${CITE}。</Example>`)).toEqual([]);
    expect(told(`建议 5 日内答复${CITE}。`)).toEqual([]);
    expect(told('5 日内答复<Cite of="unknown" />。')).toEqual([]);
    expect(told(`见第 5 条${CITE}。`)).toEqual([]);
  });

  test('is told on the right line behind an example', () => {
    const example = `<Example title="某次">\n\n5 日内。\n\n</Example>`;
    expect(told(`${example}\n\n6 日内${CITE}。`)).toEqual([
      'a.mdx 15：“6 日”不在所引《样例办法》的核对要点里',
    ]);
  });

  test('does not take a figure of the citation for one of the sentence', () => {
    expect(told('答复<Cite of="seal-rules" at="第 5 年第一条" />。')).toEqual([]);
    expect(told('答复<Cite of="seal-rules"\u0020\u0020at="第一条" note="5 日" />。')).toEqual([]);
  });
});

describe('a figure in the front matter', () => {
  const page = the(written.procedures, 'seals/use');
  const basis = (...fors: (string | undefined)[]) =>
    fors.map((words) => ({ regulation: 'seal-rules', article: '第一条', for: words }));

  test('of what a basis is for', () => {
    const procedures = [{ ...page, basis: basis(undefined, '15 日内答复', '5 日内答复') }];
    expect(told('', { ...LIBRARY, procedures } as typeof written)).toEqual([
      `${page.file} basis.2.for：“5 日”不在所引《样例办法》的核对要点里`,
    ]);
    const chapter = the(written.chapters, 'posts/keeper');
    const chapters = [{ ...chapter, basis: basis('5 日内答复') }];
    expect(told('', { ...LIBRARY, chapters } as typeof written)).toHaveLength(1);
  });

  test('of the answer of a duty, by its own basis', () => {
    const [area] = written.dutyAreas;
    const [duty] = area?.duties ?? [];
    if (!area || !duty) throw new Error('The fixture has no duty.');
    const duties = [
      { ...duty, id: 'a', answer: '5 日内答复。', basis: basis(undefined) },
      { ...duty, id: 'b', answer: '5 日内答复。', basis: [] },
      { ...duty, id: 'c', answer: '15 日内答复。', basis: basis(undefined) },
    ];
    const library = { ...LIBRARY, dutyAreas: [{ ...area, duties }] } as typeof written;
    expect(told('', library)).toEqual([
      `${duty.file} a.answer：“5 日”不在所引《样例办法》的核对要点里`,
    ]);
  });
});
