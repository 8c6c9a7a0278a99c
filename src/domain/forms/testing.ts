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
