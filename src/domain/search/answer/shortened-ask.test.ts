import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortenAsk, wholeAsk } from './shortened-ask.ts';

test('what a question is called by is not told twice', () => {
  expect(shortenAsk('公章由谁保管？', ['公章 保管'])).toBe('~由谁~？');
  expect(wholeAsk('~由谁~？', ['公章 保管'])).toBe('公章由谁保管？');
});

test('one that its name does not stand in is left whole', () => {
  const ask = '公章由谁保管？';
  expect(shortenAsk(ask, ['印章 保管'])).toBe(ask);
  expect(wholeAsk(ask, ['印章 保管'])).toBe(ask);
});

test('any question comes back as it was', () => {
  const piece = fc.constantFrom('公章', '章', '~', ' ', '谁', '保管', '？', '');
  const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, fc.array(text, { maxLength: 2 }), (ask, names) => {
      expect(wholeAsk(shortenAsk(ask, names), names)).toBe(ask);
    }),
  );
});
