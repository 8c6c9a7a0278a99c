import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { formGroups } from './form-list.ts';

const groups = formGroups(lived);

test('forms stand by category in the order of the catalogue, empty groups left out', () => {
  expect(
    groups.map(({ id, title, items }) => [id, title, items.map((item) => item.title)]),
  ).toEqual([
    ['seals', '印章', ['用印单', '用印登记簿']],
    ['archives', '档案', ['征求意见函（范本）']],
  ]);
  const sheets = lived.forms.filter(({ category }) => category === 'archives');
  expect(formGroups({ ...lived, forms: sheets }).map(({ id }) => id)).toEqual(['archives']);
});

test('within a group they stand as procedures ask for them, and last what none asks for', () => {
  const spare = lived.forms.map((form) => ({ ...form, id: `${form.id}-spare`, title: '备用单' }));
  const items = formGroups({ ...lived, forms: [...spare, ...lived.forms] })[0]?.items;
  expect(items?.map(({ title, code }) => [title, code])).toEqual([
    ['用印单', 'YZ-01'],
    ['用印登记簿', 'YZ-01'],
    ['备用单', ''],
    ['备用单', ''],
  ]);
});

test('a form has its kind in words, its files, and the words it is found by', () => {
  expect(groups[0]?.items[0]).toEqual({
    code: 'YZ-01',
    title: '用印单',
    href: '/forms/seal-sheet/',
    summary: '盖章之前填写，批了才盖。',
    kind: 'sheet',
    kindLabel: '单据',
    files: [
      {
        format: 'docx',
        address: '/forms/seal-sheet.docx',
        name: '用印单.docx',
        packPath: '印章/用印单.docx',
      },
    ],
    names: '用印单 盖章申请单 yongyindan yyd gaizhangshenqingdan gzsqd',
    keys: '盖章之前填写,批了才盖。',
  });
  expect(groups[0]?.items[1]?.files.map(({ format }) => format)).toEqual(['docx', 'xlsx']);
});
