import { describe, expect, test } from 'vitest';
import { asksWho, subjectOf } from './asks-who.ts';

describe('asksWho', () => {
  test.each(['食堂归谁管', '谁来开车', '哪个科室管考勤', '我能不能记支部会', '该不该去接站'])(
    '%s asks for a duty',
    (text) => expect(asksWho(text)).toBe(true),
  );

  test.each(['空白介绍信能不能盖章', '文书归档', '会议纪要怎么写'])('%s does not', (text) =>
    expect(asksWho(text)).toBe(false),
  );
});

describe('subjectOf', () => {
  test.each([
    ['食堂归谁管', '食堂 管'],
    ['谁负责绿化', '绿化'],
    ['会议纪要谁写', '会议纪要 写'],
    ['盖章要找谁批', '盖章 批'],
    ['后勤岗能不能管公章', '后勤岗 管公章'],
    ['保洁归不归办公室负责', '保洁'],
    ['保洁归咱们负责吗', '保洁 吗'],
    ['保洁归咱负责', '保洁'],
    ['保洁归我', '保洁'],
    ['保洁归哪', '保洁'],
    ['保洁归哪里', '保洁'],
    ['保洁归不归我们', '保洁'],
    ['哪个岗位负责接站', '接站'],
    ['哪个岗管接站', '管接站'],
    ['哪个科主管接站', '接站'],
    ['哪个科室分管接站', '接站'],
    ['我们能不能代签', '代签'],
    ['咱能不能让我代签', '代签'],
    ['该不该由咱们代签', '代签'],
    ['要不要由咱代签', '代签'],
    ['可不可以让我们代签', '代签'],
  ])('%s is about %s', (text, subject) => expect(subjectOf(text)).toBe(subject));

  test('is the question itself when that is about nothing else', () => {
    expect(subjectOf('归谁管')).toBe('归谁管');
  });
});
