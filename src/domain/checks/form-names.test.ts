import { expect, test } from 'vitest';
import { wording } from '#schemas/wording.ts';
import { formNames, withFormNames } from './form-names.ts';
import { findOddWords } from './odd-words.ts';

const forms = [
  { id: 'task', title: '交办事项登记表', aliases: ['临时任务登记簿', '登记表', '交办'] },
  { id: 'repair', title: '报修单', aliases: ['维修单', '修空调'] },
  { id: 'letter', title: '复函（范本）', aliases: ['答复书', '来函名单'] },
  { id: 'roster', title: '值班表', aliases: ['节日值班表', '排班表'] },
];

function found(text: string): string[] {
  const words = formNames(forms);
  return findOddWords({ words, unchecked: [], common: [] }, [{ file: 'a', field: '', text }]).map(
    ({ message }) => message,
  );
}

test('another name of a form is told with its title', () => {
  expect(found('写进临时任务登记簿')).toEqual(['“临时任务登记簿”换成“交办事项登记表”']);
  expect(found('送达答复书')).toEqual(['“答复书”换成“复函”']);
});

test('the end of a title may stand, and so may words that name no paper', () => {
  expect(found('登记表放在桌上，交办的事当天登，先修空调，排节日值班表，附来函名单')).toEqual([]);
});

test('another word that only begins like the name is none', () => {
  expect(found('联系维修单位，凭维修单据')).toEqual([]);
  expect(found('填维修单')).toEqual(['“维修单”换成“报修单”']);
});

test('what it makes is a table of words', () => {
  expect(wording.safeParse({ words: formNames(forms) }).error).toBeUndefined();
});

test('a name that also means other things may stand', () => {
  const table = wording.parse({
    common: [{ word: '排班表', why: '课程也排班' }],
    words: [{ id: 'a', prefer: '甲', avoid: ['乙'], why: '样例' }],
  });
  const avoided = withFormNames(table, forms)?.words.flatMap(({ avoid }) => avoid);
  expect(avoided).toEqual(['乙', '临时任务登记簿', '维修单', '答复书']);
  expect(withFormNames(undefined, forms)).toBeUndefined();
});
