import { describe, expect, test } from 'vitest';
import { withoutDialect } from './dialects.ts';

describe('what is asked as people speak in one part of the country', () => {
  test.each([
    ['介绍信开出去最多管好久', '介绍信开出去最多管多久'],
    ['考核优秀最多占好多', '考核优秀最多占多少'],
    ['一年法定假总共有好多天', '一年法定假总共有多少天'],
    ['换班得提前多老长时间', '换班得提前多长时间'],
    ['我们必须要开个公众号迈', '我们必须要开个公众号吗'],
    ['火车票搞丢了肿么报', '火车票搞丢了怎么报'],
    ['条例管阿拉医院伐', '条例管我们医院吗'],
    ['匿名信要勿要书面回', '匿名信要不要书面回'],
    ['家长要睇监控边个批', '家长要看监控哪个批'],
    ['打台风停唔停课边个话事', '打台风停不停课哪个说了算'],
    ['拟办意见系乜嘢嚟', '拟办意见是什么来'],
    ['附件嗰两个字用咩字体', '附件那两个字用什么字体'],
    ['26年春节要返边两日补班', '26年春节要返哪两日补班'],
    ['请病假使唔使写假条', '请病假要不要写假条'],
  ])('%s is %s', (typed, plain) => {
    expect(withoutDialect(typed)).toBe(plain);
  });

  test.each([
    '来了好多人怎么办',
    '好久没换的密码',
    '砍伐树木要不要批',
    '联系人在旁边个别谈话',
    '信息系统谁管',
    '边框用什么颜色',
    '旁边两张桌子归谁管',
  ])('%s says what it says', (typed) => {
    expect(withoutDialect(typed)).toBe(typed);
  });
});
