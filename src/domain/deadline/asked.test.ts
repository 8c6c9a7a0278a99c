import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MODES, NOTHING_ASKED, readAsked, writeAsked, type Asked } from './asked.ts';

test('an address without a query asks nothing, and nothing asked is an empty query', () => {
  expect(readAsked('')).toEqual(NOTHING_ASKED);
  expect(writeAsked(NOTHING_ASKED)).toBe('');
});

test('a link from a procedure names the term alone', () => {
  expect(readAsked('?rule=disclosure-reply')).toEqual({
    ...NOTHING_ASKED,
    rule: 'disclosure-reply',
  });
});

test('says only what the question needs', () => {
  const asked: Asked = {
    ...NOTHING_ASKED,
    ...{ rule: 'petition-notice', value: '9', unit: 'day', start: '2026-11-28', end: '2026-12-01' },
    ...{ countsStart: true, moves: true },
  };
  expect(writeAsked(asked)).toBe('?rule=petition-notice&start=2026-11-28&same=1');
  expect(writeAsked({ ...asked, mode: 'between' })).toBe(
    '?mode=between&start=2026-11-28&end=2026-12-01',
  );
  expect(writeAsked({ ...asked, rule: '' })).toBe('?n=9&unit=day&start=2026-11-28&same=1&moves=1');
});

test('asks the same again', () => {
  const text = fc.stringMatching(/^[\w-]{0,12}$/);
  const asked = fc.record<Asked>({
    mode: fc.constantFrom(...MODES),
    ...{
      rule: text,
      value: text,
      unit: fc.constantFrom('working-day', 'day', 'week'),
      start: text,
      time: text,
      end: text,
    },
    ...{ countsStart: fc.boolean(), moves: fc.boolean() },
  });
  fc.assert(
    fc.property(asked, (one) => {
      const query = writeAsked(one);
      expect(writeAsked(readAsked(query))).toBe(query);
    }),
  );
});

test('takes nonsense for what it is, and no book', () => {
  expect(readAsked('?mode=sideways&n=%00&start=2026-02-30&same=yes')).toEqual({
    ...NOTHING_ASKED,
    value: '\0',
    start: '2026-02-30',
  });
  expect(readAsked(`?rule=${'x'.repeat(5000)}`).rule).toHaveLength(60);
});
