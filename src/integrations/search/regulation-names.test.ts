import { expect, test } from 'vitest';
import { rulesCalled } from './regulation-names.ts';

const called = (title: string, number: string) =>
  rulesCalled([{ id: 'rule', title, number }]).get('/regulations/rule/');

test('a rule is called without who made it and for whom', () => {
  expect(called('中华人民共和国档案法', '主席令公布')).toEqual([]);
  expect(called('中华人民共和国政府采购法', '')).toEqual(['政府采购法']);
  expect(called('国务院办公厅关于推进政务新媒体健康有序发展的意见', '')).toEqual([
    '关于推进政务新媒体健康有序发展的意见',
    '关于推进政务新媒体健康有序发展',
    '推进政务新媒体健康有序发展',
  ]);
});

test('a standard, a letter and a decree are called by their numbers', () => {
  expect(called('公文格式', 'GB/T 9704-2012')).toEqual(['GB/T 9704', 'GB/T 9704-2012']);
  expect(called('热线意见', '国办发〔2020〕53号')).toEqual([
    '国办发〔2020〕53号',
    '国办发 2020 53号',
  ]);
  expect(called('事故条例', '国务院令第493号（2007年）')).toEqual([
    '国务院令第493号',
    '493号令',
    '国务院493号令',
  ]);
});
