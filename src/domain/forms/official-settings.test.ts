import { expect, test } from 'vitest';
import { general } from '#tests/fixture.ts';
import { FOLIO_LOCAL, officialSettings } from './official-settings.ts';

const documents = { mark: '样例街道文件', code: '样', imprint: '样例办公室', copies: '各科室' };
const folio = (value: string) => [
  { id: FOLIO_LOCAL, title: '页码', ask: '问', choices: [], first: false, value, source: '' },
];

test('where an office has said nothing, documents are as the standard has them', () => {
  expect(officialSettings(general)).toEqual({ mark: '', folio: 'outer' });
});

test('mark and 版记 come from office.yaml, the place of the number from its local value', () => {
  const office = { ...general.office, documents };
  expect(officialSettings({ office, locals: folio('居中') })).toEqual({
    mark: '样例街道文件',
    imprint: { unit: '样例办公室', copies: '各科室' },
    folio: 'middle',
  });
  expect(officialSettings({ office, locals: folio('单页码居右、双页码居左') }).folio).toBe('outer');
});
