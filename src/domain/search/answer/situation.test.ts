import { expect, test } from 'vitest';
import { readSituation } from './situation.ts';

test.each([
  ['文发走了才瞅见错字', '文发走了才瞅见错字'],
  ['U盘插错电脑了呀', 'u盘插错电脑了'],
  ['领导不在，有人来盖章', '领导不在 有人来用印'],
  ['借走的案卷到日子没还呢', '借走的案卷到日子未还'],
])('%s tells what has happened', (typed, about) => {
  const told = readSituation(typed);
  expect(told?.about.join(' ')).toBe(about);
  expect(told?.kind).toBe('case');
});

test('what asks is no situation', () => {
  for (const typed of ['文发走了才瞅见错字咋办', '领导不在谁来盖章', '物业费涨价要几户同意'])
    expect(readSituation(typed)).toBeUndefined();
});

test('nor is the name of anything, or what is too short to tell', () => {
  for (const typed of ['章盖歪了', '信访工作条例', '不动产登记申请书', '没收物品移交清单'])
    expect(readSituation(typed)).toBeUndefined();
  for (const typed of [
    '来访登记表模板',
    '不相容岗位分离表',
    '盘点 账实不符 处理',
    '主要内容和对象',
  ])
    expect(readSituation(typed)).toBeUndefined();
});
