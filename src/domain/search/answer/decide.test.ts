import { expect, test } from 'vitest';
import type { Features } from './alike.ts';
import type { Weighed } from './choose-alike.ts';
import { decide, type Evidence } from './decide.ts';
import type { Kind } from './kind.ts';
import { asSureAs, makeEntry, makeWeighed } from './testing.ts';

const NAMED = makeEntry('may', '公章', '可以都由机要岗管').line;

const alike = (text: string, features: Partial<Features>) =>
  makeWeighed(makeEntry('may', '章', text), { kind: 1, ...features });

function ask(
  named: Evidence['named'],
  lines: readonly Weighed[],
  about = ['合同章能当公章'],
  kind: Kind = 'may',
) {
  return {
    question: { kind, about, paper: undefined, action: '', asked: '吗', deed: '' } as const,
    named,
    alike: lines,
  };
}

test('what is most like a question answers it where that is certain enough', () => {
  const like = alike('不能', { pooled: 0.6 });
  expect(decide(ask(undefined, [like]), asSureAs(1.7))).toBeUndefined();
  expect(decide(ask(undefined, [like]), asSureAs(1.8))?.text).toBe('不能');
});

test('a line that says who must not answers sooner, as long as it is of that kind', () => {
  const line = (kind: number) =>
    makeWeighed(makeEntry('barred', '章', '采购经办'), { pooled: 0.6, kind });
  const barred = (kind: number, bias: number) =>
    decide(ask(undefined, [line(kind)], ['章'], 'barred'), asSureAs(bias));
  expect(barred(1, 0.8)?.text).toBe('采购经办');
  expect(barred(1, 0.7)).toBeUndefined();
  expect(barred(0, 0.8)).toBeUndefined();
});

test('what is named answers where likeness bears it out', () => {
  const same = alike(NAMED.text, { pooled: 0.6, agrees: 1, kind: 0 });
  expect(decide(ask(NAMED, [same]), asSureAs(1.4))).toBeUndefined();
  expect(decide(ask(NAMED, [same]), asSureAs(1.6))).toBe(NAMED);
  expect(decide(ask(NAMED, []), asSureAs(1.4))).toBe(NAMED);
});

test('what narrows the matter does not bear out what is named', () => {
  const wider = alike('不能', { pooled: 0.6, narrowed: 1 });
  expect(decide(ask(NAMED, [wider]), asSureAs(1.4))).toBeUndefined();
  expect(decide(ask(NAMED, [wider]), asSureAs(1.6))).toBe(NAMED);
});

test('what a word means is told by what names it, however little is like it', () => {
  const seal = makeEntry('mean', '份号', '份号：印制时编的顺序号').line;
  const rule = alike('份号标在左上角第一行', { pooled: 0.6, kind: 0 });
  expect(decide(ask(seal, [rule], ['份号'], 'mean'), asSureAs(-9))).toBe(seal);
});

test('what is named answers where nothing is asked so elsewhere', () => {
  const other = alike('互相不能顶替', { pooled: 0.6, behind: 0 });
  expect(decide(ask(NAMED, [other]), asSureAs(2.1))).toBeUndefined();
  expect(decide(ask(NAMED, [other]), asSureAs(2.3))?.text).toBe('互相不能顶替');
});

test('what is as people ask it stands for what is named and says the same', () => {
  const named = makeEntry('may', '公章', '不能。本人不得兼管').line;
  const same = alike('不行，一枚一本登记簿', { pooled: 0.6, agrees: 1 });
  expect(decide(ask(named, [same]), asSureAs(1.4))).toBeUndefined();
  expect(decide(ask(named, [same]), asSureAs(1.6))?.text).toBe('不行，一枚一本登记簿');
});

test('what says the same by the way does not stand for what is named', () => {
  const named = makeEntry('long', '产假', '产假 98 天，难产加 15 天').line;
  const byTheWay = alike('能不能拆没有写，产前可以休 15 天', { pooled: 0.6, agrees: 1, kind: 0 });
  expect(decide(ask(named, [byTheWay], ['产假'], 'long'), asSureAs(9))).toBe(named);
});

test('the way that is named whole gives place only to what is surer by far', () => {
  const named = makeEntry('how', '介绍信', '共 9 步').line;
  const other = alike('划作废，另起新号', { pooled: 1, kind: 1 });
  expect(decide(ask(named, [other], ['介绍信'], 'how'), asSureAs(3.4))).toBe(named);
  expect(decide(ask(named, [other], ['介绍信'], 'how'), asSureAs(3.6))).toBe(
    other.candidate.entry.line,
  );
});

test('what a word means is told only by what explains it', () => {
  const rule = (kind: number) => alike('份号标在左上角第一行', { pooled: 0.6, kind });
  expect(decide(ask(undefined, [rule(0)], ['骑缝章'], 'mean'), asSureAs(9))).toBeUndefined();
  expect(decide(ask(undefined, [rule(1)], ['骑缝章'], 'mean'), asSureAs(9))).toBeDefined();
  expect(decide(ask(undefined, [rule(0)], ['骑缝章'], 'where'), asSureAs(9))).toBeDefined();
});

test('what is named does not answer what people ask of something else in the same words', () => {
  const other = alike('互相不能顶替', { pooled: 1, behind: 0 });
  const same = (behind: number) => alike(NAMED.text, { pooled: 1 - behind, behind, agrees: 1 });
  expect(decide(ask(NAMED, [other, same(0.3)]), asSureAs(1.6))).toBeUndefined();
  expect(decide(ask(NAMED, [other, same(0.05)]), asSureAs(1.6))).toEqual(NAMED);
  // It comes back by likeness only where very much speaks for it.
  const back = (odds: number) => {
    const { rank, sure } = asSureAs(odds);
    return decide(ask(NAMED, [other, same(0.3)]), { rank: { ...rank, agrees: 9 }, sure });
  };
  expect(back(3.4)).toBeUndefined();
  expect(back(3.6)).toEqual(NAMED);
});

test('a question that names no matter gets a line by likeness only where that is surer', () => {
  const line = alike('收文登记簿由文秘岗保管', { pooled: 1 });
  expect(decide(ask(undefined, [line]), asSureAs(9))?.text).toBe('收文登记簿由文秘岗保管');
  const plain = ask(undefined, [line], ['登记簿', '保管']);
  expect(decide(plain, asSureAs(2.9))).toBeUndefined();
  expect(decide(plain, asSureAs(3.1))?.text).toBe('收文登记簿由文秘岗保管');
});

test('whoever asks whether a rule binds 事业单位 is told whom it binds where that is surer by far', () => {
  const binds = makeWeighed(makeEntry('binds', '事务管理条例', '约束：行政机关。'), {
    pooled: 0.6,
    kind: 1,
  });
  const asked = ask(undefined, [binds], ['事务管理条例', '事业单位'], 'binds');
  expect(decide(asked, asSureAs(3.4))).toBeUndefined();
  expect(decide(asked, asSureAs(3.6))?.text).toBe('约束：行政机关。');
});
