import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { schemaProblems } from '#tests/office-schema.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import { toDocx } from './to-docx.ts';

const labels = { author: '甲', header: '甲办公室', notes: '说明', keeper: '保管', keep: '期限' };

test.each(lived.forms.map((form) => [form.id, form] as const))(
  '%s.docx is what the schema of the standard allows',
  async (_, form) => {
    expect(schemaProblems(await toDocx(viewForm(form, '乙'), labels))).toEqual([]);
  },
);
