/** A form for tests. */
import type { Filed } from '#domain/content/content.ts';
import { z } from 'zod';
import { form, type Form } from '#schemas/form.ts';

/** Forms in tests may be odder than the rules for content allow. */
const schema = z.strictObject(form.shape);

/** @returns a small sheet with one grid and one table, changed as the test wants it */
export function aForm(changes: Record<string, unknown> = {}): Filed<Form> {
  const data = schema.parse({
    title: '用印登记簿',
    kind: 'ledger',
    category: 'seals',
    summary: '每盖一次章记一行。',
    keeper: 'confidential-clerk',
    keep: '10 年',
    version: '1.0',
    effective: '2026-12-01',
    blocks: [
      {
        type: 'grid',
        rows: [
          [
            { label: '印章名称', name: 'seal', hint: '一枚章一本' },
            { label: '起用日期', name: 'since', kind: 'date' },
          ],
        ],
      },
      {
        type: 'table',
        columns: [
          { label: '序号', name: 'no', kind: 'number' },
          { label: '文件名称', name: 'document', width: 3 },
          { label: '日期', name: 'day', kind: 'date' },
        ],
        rows: [['1']],
        blank: 2,
      },
    ],
    notes: ['盖完即记。'],
    ...changes,
  });
  return { ...data, id: 'seal-register', file: 'content/forms/seal-register.yaml' };
}

/** Tables as a summary of work has them: tasks that are multiplied out, and a row for each person that adds them up. */
export const WORKED_BLOCKS = [
  {
    type: 'table',
    title: '逐项',
    columns: [
      { label: '姓名', name: 'worker' },
      { label: '类别', name: 'class', kind: 'choice', options: ['本职', '临时'] },
      { label: '频次', name: 'frequency', kind: 'number' },
      { label: '系数', name: 'factor', kind: 'number' },
      {
        label: '工时',
        name: 'converted',
        kind: 'number',
        works: { product: ['frequency', 'factor'] },
      },
    ],
    blank: 3,
  },
  {
    type: 'table',
    title: '汇总',
    columns: [
      { label: '姓名', name: 'person' },
      {
        ...{ label: '合计工时', name: 'hours', kind: 'number' },
        works: { sum: 'converted', here: 'person', there: 'worker' },
      },
      { label: '可用工时', name: 'available', kind: 'number' },
      { label: '负荷率', name: 'load', kind: 'number', works: { ratio: ['hours', 'available'] } },
      { label: '比平均', name: 'above', kind: 'number', works: { above: 'load' } },
      { label: '占全室', name: 'share', kind: 'number', works: { share: 'hours' } },
      { label: '多几小时', name: 'more', kind: 'number', works: { above: 'hours' } },
      {
        ...{ label: '临时', name: 'temporary', kind: 'number' },
        works: {
          ...{ sum: 'converted', here: 'person', there: 'worker' },
          where: { column: 'class', is: '临时' },
        },
      },
    ],
    blank: 3,
    total: { label: '合计', of: ['hours', 'available', 'load', 'share', 'temporary'] },
  },
] as const;
