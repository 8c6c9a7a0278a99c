import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findInList, matches, normaliseText } from './find-in-list.ts';

test('finds words in any order, whatever their width and case', () => {
  const keys = normaliseText('用印审批 盖章 yongyin yysp');
  expect(matches(keys, 'ＹＹＳＰ')).toBe(true);
  expect(matches(keys, '盖章 用印')).toBe(true);
  expect(matches(keys, '盖章 收文')).toBe(false);
});

test('an empty query matches everything', () => {
  expect(matches('', '  ')).toBe(true);
});

test('every text is found by any piece of itself', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[一-龥a-z0-9]{1,20}$/), fc.nat(19), (text, at) => {
      expect(matches(normaliseText(`前 ${text} 后`), text.slice(at % text.length))).toBe(true);
    }),
  );
});

describe('in a list', () => {
  const items = [
    { names: '用印审批 盖章 yysp', keys: '合同 审批单' },
    { names: '合同审核 签合同', keys: '盖章 法务' },
    { names: '党费收缴 党费', keys: '党支部 电脑' },
  ];
  const titles = (query: string) =>
    [...findInList(items, query).indexes].map((index) => items[index]?.names.split(' ')[0]);

  test('names go before what is only mentioned', () => {
    expect(titles('合同')).toEqual(['合同审核']);
    expect(titles('盖章')).toEqual(['用印审批']);
    expect(titles('法务')).toEqual(['合同审核']);
    expect(findInList(items, '合同').near).toBe(false);
  });

  test('words of a question do not stand in the way', () => {
    expect(titles('盖章要谁来')).toEqual(['用印审批']);
  });

  test('what shares most of its characters comes nearest, and is called so', () => {
    expect(titles('收党费')).toEqual(['党费收缴']);
    expect(findInList(items, '收党费').near).toBe(true);
  });

  test('nothing comes near nonsense', () => {
    expect(titles('量子纠缠')).toEqual([]);
    expect(titles('谁的')).toEqual([]);
    expect(titles('yyzz')).toEqual([]);
  });

  test('an empty query finds everything', () => {
    expect(titles(' ')).toHaveLength(items.length);
  });

  test('a query that a name holds never comes out empty', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[一-龥]{2,12}$/), (name) => {
        const list = [...items, { names: normaliseText(name), keys: '' }];
        expect(findInList(list, name).indexes).toContain(items.length);
      }),
    );
  });
});
