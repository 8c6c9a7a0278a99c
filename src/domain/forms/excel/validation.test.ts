import { expect, test } from 'vitest';
import { dataValidations } from './validation.ts';
import type { Table, TableColumn } from './table.ts';

const table = (...columns: Partial<TableColumn>[]): Table => ({
  title: '台账',
  columns: columns.map((column) => ({ title: '栏', width: 10, ...column })),
  rows: [[''], ['']],
});

test('a list refuses what is not in it, an open one only offers', () => {
  const closed = dataValidations(table({ choices: ['特急', '加急'] }));
  expect(closed).toContain(
    'sqref="A2:A3" type="list" allowBlank="1" showErrorMessage="1" errorTitle="不在列表里" error="这一栏从列表里选：特急、加急。"><formula1>"特急,加急"</formula1>',
  );
  const open = dataValidations(table({ choices: ['来信', '来访'], open: true }));
  expect(open).toContain('type="list" allowBlank="1"><formula1>"来信,来访"</formula1>');
});

test('a word that markup knows stays a word, and a long message is cut where Excel cuts it', () => {
  expect(dataValidations(table({ choices: ['甲<乙', '丙&丁'] }))).toContain('"甲&lt;乙,丙&amp;丁"');
  const long = Array.from({ length: 60 }, (_, index) => `选项第${index}个`);
  const message = / error="([^"]*)"/u.exec(dataValidations(table({ choices: long })))?.[1] ?? '';
  expect(message).toHaveLength(255);
});

test('days, times and numbers warn of what is none, and let it be', () => {
  const rules = dataValidations(
    table({ holds: 'date' }, { holds: 'time' }, { holds: 'clock' }, { holds: 'money' }, {}),
  );
  expect(rules).toContain('<dataValidations count="4">');
  expect(rules.match(/errorStyle="warning"/g)).toHaveLength(4);
  expect(rules).toContain('<formula1>18172</formula1><formula2>73050</formula2>');
  expect(rules).toContain('sqref="C2:C3" type="decimal"');
  expect(rules).not.toContain('E2');
});

test('a sheet in which nothing is written, or only text, has no rules', () => {
  expect(dataValidations({ ...table({ holds: 'date' }), rows: [] })).toBe('');
  expect(dataValidations(table({}))).toBe('');
});
