import { describe, expect, test } from 'vitest';
import { makeVocabulary } from '#domain/search/query/vocabulary.ts';
import { choose, judge } from './choose.ts';
import type { Told } from './entry.ts';
import { otherWords } from './other-words.ts';
import { readQuestion } from './question.ts';
import { makeEntry } from './testing.ts';

const words = otherWords(
  makeVocabulary({ groups: [{ official: ['收文'], everyday: ['来文'] }], typos: [], stop: [] }),
);

function answer(typed: string, ...entries: readonly Told[]): string | undefined {
  const question = readQuestion(typed);
  return question && choose(question, judge(question, entries, words))?.text;
}

const REPLY = makeEntry('long', '答复公开申请', '20 个工作日', { rank: 3, around: '信息公开' });

describe('a line', () => {
  test('answers what its entry is about, also in other words', () => {
    expect(answer('信息公开申请几天答复', REPLY)).toBe('20 个工作日');
    expect(answer('来文谁登记', makeEntry('who', '收文登记', '文秘岗'))).toBe('文秘岗');
  });

  test('is not given to another kind of question', () => {
    expect(answer('信息公开申请谁答复', REPLY)).toBeUndefined();
  });

  test.each([
    '涉密信息公开几天答复',
    '上级信息公开几天答复',
    '企业信息公开几天答复',
    '信息公开申请第二次答复要几天',
    '信息公开申请几天不答复算违法',
  ])('is not given to a case that it does not speak of: %s', (typed) => {
    expect(answer(typed, REPLY)).toBeUndefined();
  });

  test('is not given where a word of the question is about something else', () => {
    expect(answer('信息公开年报几天答复', REPLY)).toBeUndefined();
    expect(answer('答复要几天', REPLY)).toBeUndefined();
  });

  test('of a special case is not given to the general question', () => {
    const longer = makeEntry('long', '信息公开 延长答复', '再延 20 个工作日', { rank: 3 });
    expect(answer('信息公开几天答复', longer)).toBeUndefined();
    expect(answer('信息公开答复能延几天', longer)).toBe('再延 20 个工作日');
  });

  test('for a case is not given to whoever asks for the way', () => {
    const whole = makeEntry('how', '开介绍信', '共 9 步');
    const gone = makeEntry('case', '介绍信 开错了', '划作废');
    expect(answer('介绍信怎么开', gone)).toBeUndefined();
    expect(answer('介绍信怎么开', gone, whole)).toBe('共 9 步');
    expect(answer('介绍信开错了怎么办', gone, whole)).toBe('划作废');
  });

  test('is not given where two are as near and differ', () => {
    const [one, other] = [
      makeEntry('who', '收文登记', '文秘岗'),
      makeEntry('who', '收文登记', '后勤岗'),
    ];
    expect(answer('收文谁登记', one, other)).toBeUndefined();
    expect(answer('收文谁登记', one, makeEntry('who', '收文登记', '由文秘岗记'))).toBe('文秘岗');
  });

  test('of those that say the same is the one with a basis of its own', () => {
    const page = makeEntry('long', '政府信息公开申请 答复', '收到起 20 个工作日内');
    expect(answer('信息公开申请几天答复', page, REPLY)).toBe('20 个工作日');
  });

  test('of a step is only given to whoever names the step', () => {
    const step = makeEntry('long', '核对盖章位置', '30 分钟', {
      names: [],
      ...{ parts: ['当面核对'], within: ['用印审批'], keys: [['当面核对']], around: '用印审批' },
    });
    expect(answer('用印审批要多久', step)).toBeUndefined();
    expect(answer('用印审批当面核对要多久', step)).toBe('30 分钟');
  });

  test('explains a term only to whoever names it', () => {
    const term = makeEntry('mean', '定密', '定密：……');
    expect(answer('定密是什么意思', term)).toBe('定密：……');
    expect(answer('派生定密是什么意思', term)).toBeUndefined();
  });

  test('is given though half of a verb is not in it, and never where the verb is another', () => {
    const move = makeEntry('long', '信访材料移交档案室', '当日');
    expect(answer('信访材料移交进档案室几天', move)).toBe('当日');
    expect(answer('信访材料移交毁档案室几天', move)).toBeUndefined();
    expect(answer('信访材料移交隔壁档案室几天', move)).toBeUndefined();
  });

  test('holds the figure that is asked for', () => {
    const three = makeEntry('many', '陪餐', '不超过 3 人');
    expect(answer('陪餐最多几个人', three)).toBe('不超过 3 人');
    expect(answer('陪餐多少钱', three)).toBeUndefined();
    const other = makeEntry('how', '陪餐 安排', '不超过 3 人，清单上写明');
    expect(answer('陪餐安排几个人', other)).toBe('不超过 3 人，清单上写明');
    expect(answer('陪餐安排几次', other)).toBeUndefined();
  });

  test('tells who signs only where it says so', () => {
    const draft = makeEntry('who', '采访', '宣传岗登记、报批');
    expect(answer('采访谁批', draft)).toBeUndefined();
    expect(answer('采访谁批', makeEntry('who', '采访', '分管领导批'))).toBe('分管领导批');
  });

  test('on papers keeps slips and books apart', () => {
    const slip = makeEntry('form', '用印', '用印审批单。先批后盖。');
    const book = makeEntry('form', '用印', '用印登记簿。盖一次记一行。');
    expect(answer('用印填什么单子', slip, book)).toBe('用印审批单。先批后盖。');
    expect(answer('用印用哪个本子', slip, book)).toBe('用印登记簿。盖一次记一行。');
  });
});
