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
  ])('%s is about %s', (text, subject) => expect(subjectOf(text)).toBe(subject));

  test('is the question itself when that is about nothing else', () => {
    expect(subjectOf('归谁管')).toBe('归谁管');
  });
});
