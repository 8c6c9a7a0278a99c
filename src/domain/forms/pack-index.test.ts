import { expect, test } from 'vitest';
import { written } from '#tests/fixture.ts';
import { filesOf } from './file-names.ts';
import { packIndex } from './pack-index.ts';

const { categories } = written.catalogue;
const files = written.forms.flatMap((form) =>
  filesOf(form, categories).map((file) => ({ ...file, form })),
);

test('the index has a paragraph a category and a line a file, as old editors on Windows read it', () => {
  expect(packIndex(files, categories, '共 3 张\n某单位')).toBe(
    [
      '\uFEFF共 3 张',
      '某单位',
      '',
      '印章',
      '  印章/用印登记簿.docx　每盖一次章记一行。',
      '  印章/用印登记簿.xlsx　每盖一次章记一行。',
      '  印章/用印单.docx　盖章之前填写，批了才盖。',
      '',
      '档案',
      '  档案/征求意见函（范本）.docx　请对方对稿子提意见。',
      '',
    ].join('\r\n'),
  );
});

test('a category without files has no paragraph', () => {
  const letters = files.filter(({ form }) => form.category === 'archives');
  expect(packIndex(letters, categories, '共 1 张')).not.toContain('印章');
});
