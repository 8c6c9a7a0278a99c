import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutGrid, UNITS, type Cell } from './grid.ts';

const cell = (label: string, span: number): Cell => ({
  label,
  name: 'a',
  kind: 'text',
  span,
  options: [],
});

test('labels that begin a row line up whatever the row holds', () => {
  const rows = layOutGrid([
    [cell('标题', 12)],
    [cell('主送', 6), cell('抄送', 6)],
    [cell('文种', 4), cell('紧急程度', 4), cell('公开属性', 4)],
  ]);
  expect(rows.map(([first]) => first?.labelUnits)).toEqual([4, 4, 4]);
});

test('a long label gets more room, but never more than the field', () => {
  const [long, short] = layOutGrid([
    [cell('事实依据（通知、表、照片拍摄时间和同意情况）', 12)],
    [cell('会场移交时刻和接收人及其电话', 3)],
  ]).flat();
  expect(long?.labelUnits).toBeGreaterThan(4);
  expect(short?.units).toBe(UNITS);
  const [narrow] = layOutGrid([[cell('会场移交时刻和接收人及其电话', 3), cell('主送', 9)]]).flat();
  expect(narrow?.labelUnits).toBeLessThanOrEqual(3);
});

test('every row reaches from edge to edge', () => {
  const row = fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 1, maxLength: 2 });
  fc.assert(
    fc.property(row, (spans) => {
      const [cells = []] = layOutGrid([spans.map((span) => cell('名称', span))]);
      expect(cells.reduce((sum, { units }) => sum + units, 0)).toBe(UNITS);
    }),
  );
});
