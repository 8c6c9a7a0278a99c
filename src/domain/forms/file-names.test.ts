import { expect, test } from 'vitest';
import { filesOf } from './file-names.ts';
import { packIndex } from './pack-index.ts';
import { aForm } from './testing.ts';

const CATEGORIES = [
  { id: 'seals', title: '印章', prefix: 'YZ', summary: '', procedures: ['seals/a'] },
  { id: 'other', title: '其他', prefix: 'QT', summary: '', procedures: ['other/a'] },
];

test('a ledger is a Word and an Excel file, with Latin addresses and Chinese names', () => {
  expect(filesOf(aForm(), CATEGORIES)).toEqual([
    {
      format: 'docx',
      address: '/forms/seal-register.docx',
      name: '用印登记簿.docx',
      packPath: '印章/用印登记簿.docx',
    },
    {
      format: 'xlsx',
      address: '/forms/seal-register.xlsx',
      name: '用印登记簿.xlsx',
      packPath: '印章/用印登记簿.xlsx',
    },
  ]);
  expect(filesOf(aForm({ kind: 'sheet' }), CATEGORIES).map(({ format }) => format)).toEqual([
    'docx',
  ]);
});

test('no name holds what Windows forbids', () => {
  const [file] = filesOf(aForm({ title: '收/发文："登记"？' }), CATEGORIES);
  expect(file?.name).toBe('收-发文：-登记-？.docx');
});

test('the index lists what is in the pack, for old editors too', () => {
  const form = aForm();
  const files = filesOf(form, CATEGORIES).map((file) => ({ ...file, form }));
  expect(packIndex(files, CATEGORIES, '表单目录\n共 1 张')).toBe(
    '\uFEFF表单目录\r\n共 1 张\r\n\r\n印章\r\n' +
      '  印章/用印登记簿.docx　每盖一次章记一行。\r\n' +
      '  印章/用印登记簿.xlsx　每盖一次章记一行。\r\n',
  );
});
