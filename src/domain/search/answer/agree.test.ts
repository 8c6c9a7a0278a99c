import { expect, test } from 'vitest';
import { agree, namesPost } from './agree.ts';
import { makeEntry } from './testing.ts';

const line = (text: string) => makeEntry('who', '印章', text).line;

test.each([
  ['who', '文秘岗不在时由宣传信息岗顶岗', '默认宣传岗顶', true],
  ['who', '由机要保密岗收', '档案岗收', false],
  ['who', '文秘（公文）岗编号', '文秘岗登记时编', true],
  ['long', '20 个工作日内答复', '答复期限 20 个工作日', true],
  ['long', '3 日内报', '20 个工作日内答复', false],
  ['may', '不能，一车一卡', '禁止给外车加油', true],
  ['may', '无效', '不能，退回重写', true],
  ['may', '可以，登记一行', '不能，退回重写', false],
] as const)('%s: “%s” and “%s” agree: %s', (kind, one, other, agrees) => {
  expect(agree(kind, line(one), line(other))).toBe(agrees);
  expect(agree(kind, line(other), line(one))).toBe(agrees);
});

test('a post is named by its title or shorter', () => {
  expect(namesPost('人事联络岗登记')).toBe(true);
  expect(namesPost('登记一行')).toBe(false);
});
