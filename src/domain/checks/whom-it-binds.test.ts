import { expect, test } from 'vitest';
import { findFiguresWithoutWhom } from './whom-it-binds.ts';

const regulations = [
  {
    id: 'reception',
    title: '接待管理规定',
    short: undefined,
    binds: 'organs' as const,
    facts: [{ claim: '陪餐不超过 3 人，2025 年修订', article: '第十条', read: 'article' as const }],
  },
  {
    id: 'secrecy',
    title: '保密法',
    short: undefined,
    binds: 'all' as const,
    facts: [{ claim: '24 小时内报告', article: '第六十一条', read: 'article' as const }],
  },
];
const nothing = { regulations, dutyAreas: [], terms: [] };
const CITED = '陪餐不超过 3 人（<Cite of="reception" at="第十条" />）。';

function check(body: string) {
  return findFiguresWithoutWhom([{ file: 'a.mdx', body, bodyLine: 9 }], nothing);
}

test('a figure of a rule for organs says in its own section whom it binds', () => {
  expect(check(`## 一 {#a}\n\n${CITED}\n\n## 二 {#b}\n\n事业单位参照。`)).toEqual([
    {
      file: 'a.mdx',
      field: '',
      line: 11,
      message: '“3 人”出自接待管理规定，它约束的是：党政机关；事业单位参照；同一节里没有说',
      hint: '写明约束谁、谁参照',
    },
  ]);
  expect(check(`## 一 {#a}\n\n${CITED}\n\n不参公的事业单位参照。`)).toEqual([]);
});

test('the name of the cited rule is not what is read', () => {
  expect(check('陪餐不超过 3 人（<Cite of="reception" at="参照条款" />）。')).toHaveLength(1);
});

test('rules for everybody, other figures, years, own figures and examples are left alone', () => {
  expect(check('24 小时内报（<Cite of="secrecy" />）。')).toEqual([]);
  expect(check('提前 5 天订餐（<Cite of="reception" />）。')).toEqual([]);
  expect(check('2025 年的规定（<Cite of="reception" />）。')).toEqual([]);
  expect(check('本手册建议最多 3 人（<Cite of="reception" />）。')).toEqual([]);
  expect(check(`<Example title="样例">\n${CITED}\n</Example>`)).toEqual([]);
});

test('answers of duties and plain words of terms are read alone', () => {
  const basis = [{ regulation: 'reception', for: '人数' }];
  const duty = { id: 'dining', file: 'd.yaml', answer: '最多陪 3 人。', basis };
  const term = { id: 'peican', file: 't.yaml', plain: '最多 3 人，事业单位参照。', basis };
  const found = findFiguresWithoutWhom([], {
    regulations,
    dutyAreas: [{ duties: [duty] }],
    terms: [term],
  });
  expect(found.map(({ field }) => field)).toEqual(['dining.answer']);
});
