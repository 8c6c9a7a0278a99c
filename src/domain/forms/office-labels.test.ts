import { expect, test } from 'vitest';
import { readOfficeWords } from '#domain/folder/office-words.ts';
import { FOLIO_LOCAL } from './official-settings.ts';
import { officeLabels } from './office-labels.ts';

const labels = {
  ...{ author: '', header: undefined, notes: '填写说明', keeper: '保管', keep: '期限' },
  official: { mark: '', folio: 'outer' },
} as const;

function said(office: object) {
  const words = readOfficeWords({ format: 1, office });
  if (typeof words === 'string') throw new Error(words);
  return officeLabels(labels, words);
}

test('a file carries what office.js says', () => {
  const office = {
    unit: '样例中心',
    documents: { mark: '样例中心文件', imprint: '样例办', copies: '样例局' },
    local: { [FOLIO_LOCAL]: { value: '居中' } },
  };
  expect(said(office)).toEqual({
    ...labels,
    ...{ author: '样例中心', header: '样例中心' },
    official: {
      mark: '样例中心文件',
      imprint: { unit: '样例办', copies: '样例局' },
      folio: 'middle',
    },
  });
});

test('and what the build has written where it says nothing', () => {
  expect(said({ local: { [FOLIO_LOCAL]: { value: '别处' } } })).toEqual(labels);
  expect(officeLabels(labels, undefined)).toBe(labels);
});
