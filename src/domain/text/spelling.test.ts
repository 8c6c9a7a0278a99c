import { expect, test } from 'vitest';
import { spellings } from './spelling.ts';

test('spells a title in full and by initials', () => {
  expect(spellings('用印审批')).toEqual(['yongyinshenpi', 'yysp']);
});

test('reads characters by the word they stand in', () => {
  expect(spellings('重要会议')).toEqual(['zhongyaohuiyi', 'zyhy']);
});

test('spells nothing where there is no Chinese', () => {
  expect(spellings('GB/T 9704')).toEqual([]);
});
