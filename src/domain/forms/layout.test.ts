import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LAYOUT_HEAD, LAYOUT_SEAL } from '#strings/form-layout.ts';
import { fillView } from './fill-view.ts';
import { viewForm } from './form-view.ts';
import { LAYOUT_IDS, markSize, setWidth, unsealedEnds, unsealedHint } from './layout.ts';
import { aForm } from './testing.ts';

const letter = (title: string, ...paragraphs: string[]) =>
  viewForm(
    aForm({ title, kind: 'document', official: true, blocks: [{ type: 'text', paragraphs }] }),
    '文秘岗',
  );
const NUMBER = '____{机关代字}〔____{年份}〕____号';
const END = ['____{unit:单位署名，盖章}', '____年____月____日'];

test('a letter is one by its name, other documents may become one, and what goes to a superior or is minutes may not', () => {
  const of = (...written: Parameters<typeof letter>) => letter(...written).layout;
  expect(of('函（范本）', NUMBER, '____关于____的函', ...END)).toEqual({
    head: 'letter',
    seal: 'sealed',
  });
  expect(of('通知（范本）', NUMBER, '____关于____的通知', ...END)).toEqual({
    head: 'general',
    seal: 'sealed',
  });
  // One that is sent to a citizen has no title in its text, and always a seal.
  expect(of('公开申请复函', NUMBER, '____：', ...END)).toEqual({ head: 'letter' });
  expect(of('告知书', NUMBER, '____：', ...END)).toBeUndefined();
  expect(of('请示', `${NUMBER} 签发人：____`, '____关于____的请示', ...END)).toBeUndefined();
  expect(of('会议纪要', '____会议纪要', '会议同意____。')).toBeUndefined();
});

test('what was chosen holds, what names nothing does not, and choosing alone begins no document', () => {
  const view = letter('通知', NUMBER, '____关于____的通知', ...END);
  const layoutOf = (head: string, seal = '') =>
    fillView(view, { [LAYOUT_IDS.head]: head, [LAYOUT_IDS.seal]: seal }).layout;
  expect(layoutOf(LAYOUT_HEAD.letter)).toEqual({ head: 'letter', seal: 'sealed' });
  expect(layoutOf(LAYOUT_HEAD.printed, LAYOUT_SEAL.unsealed)).toEqual({
    head: 'printed',
    seal: 'unsealed',
  });
  expect(layoutOf('别的', '别的')).toEqual({ head: 'general', seal: 'sealed' });
  const reply = letter('公开申请复函', NUMBER, '____：', ...END);
  expect(fillView(reply, { [LAYOUT_IDS.seal]: LAYOUT_SEAL.unsealed }).layout).toEqual({
    head: 'letter',
  });
});

test('without a seal name and date end where the standard has them', () => {
  // A name of ten and a day of six and a half: it begins two further to the right.
  expect(unsealedEnds(10, 6.5)).toEqual({ name: 2, date: 3.5 });
  expect(unsealedEnds(4, 6.5)).toEqual({ name: 6.5, date: 2 });
  const widths = fc.double({ min: 0.5, max: 24, noNaN: true });
  fc.assert(
    fc.property(widths, widths, (name, date) => {
      const ends = unsealedEnds(name, date);
      // Its first character stands two to the right of that of the name, which stands two from the edge at least.
      expect(ends.name + name - (ends.date + date)).toBeCloseTo(2);
      expect(ends.name).toBeGreaterThanOrEqual(2);
      expect(ends.date).toBeGreaterThanOrEqual(0);
      if (date > name) expect(ends.date).toBe(2);
    }),
  );
});

test('digits are half as wide, a mark fits on its line, and a hint loses its seal', () => {
  expect(setWidth('2026年12月5日')).toBe(6.5);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (length) => {
      expect(markSize(length) * length).toBeLessThanOrEqual(442);
    }),
  );
  expect(markSize(0)).toBe(44);
  expect(unsealedHint('单位署名，盖章')).toBe('单位署名');
});
