import { expect, test } from 'vitest';
import { readIntent } from './intent.ts';
import { makeVocabulary } from './vocabulary.ts';

const vocabulary = makeVocabulary({
  groups: [{ official: ['公文格式'], everyday: ['版式'] }],
  typos: [],
  stop: [],
  formats: ['模板', '下载', '格式', 'word'],
});

test.each([
  ['值班表模板下载', 'form', '值班表'],
  ['请假条 word 格式', 'form', '请假条'],
  ['公文格式', undefined, '公文格式'],
  ['下载', undefined, '下载'],
  ['归口是什么意思', 'term', '归口'],
  ['什么叫脱密期', 'term', '脱密期'],
  ['请示和报告有什么区别', 'term', '请示和报告'],
  ['食堂归谁负责', 'duty', '食堂'],
  ['公文处理工作条例第十五条', 'regulation', '公文处理工作条例'],
  ['档案法', 'regulation', '档案法'],
  ['好办法吗', undefined, '好办法吗'],
  ['做法', undefined, '做法'],
  ['用印登记簿', 'paper', '用印登记'],
  ['调休申请表', 'paper', '调休'],
  ['表单', undefined, '表单'],
  ['报销单要看什么', undefined, '报销单要看什么'],
  ['gb/t9704', 'regulation', 'gb/t9704'],
  ['国办发〔2018〕115号', 'regulation', '国办发〔2018〕115号'],
])('%s wants %s about %s', (text, wants, core) => {
  expect(readIntent(vocabulary, text)).toEqual({ core, wants });
});
