import { expect, test } from 'vitest';
import { general, lived } from '#tests/fixture.ts';
import { divisionView } from './division-view.ts';

const rows = divisionView(lived);
const row = (title: string) => rows.find((each) => each.title === title);

test('the sheet has a row for each post of the office that stands on its own', () => {
  expect(rows.map(({ title }) => title)).toEqual(['办公室主任', '印章管理岗', '文书岗', '档案岗']);
});

test('a row says who holds the post, who covers it, what it asks for and what it must not hold', () => {
  expect(row('印章管理岗')).toEqual({
    title: '印章管理岗',
    takesOver: [],
    page: { title: '印章管理岗手册', href: '/handbook/posts/keeper/' },
    id: 'keeper',
    holder: '乙',
    cover: '档案岗',
    eligibility: '中共党员；经审查上岗的涉密人员',
    incompatible: '文书岗、档案岗',
    areas: [
      {
        title: '印章',
        duties: [
          { id: 'seal-keeping', title: '印章保管' },
          { id: 'seal-use', title: '用印审批' },
        ],
      },
    ],
  });
});

test('what a post lacks is left empty: chapter, holder, cover, duties', () => {
  expect(row('文书岗')).toMatchObject({ page: undefined, eligibility: '', incompatible: '' });
  expect(row('文书岗')?.areas).toEqual([]);
  expect(row('档案岗')).toMatchObject({ holder: '', cover: '' });
});

test('a post that took another over names it and has its duties', () => {
  expect(row('档案岗')).toMatchObject({
    takesOver: ['车辆后勤岗'],
    areas: [
      {
        title: '档案',
        duties: [
          { id: 'filing', title: '文书归档' },
          { id: 'driving', title: '公务派车' },
        ],
      },
    ],
  });
});

test('a post that office.yaml does not mention stands on its own and has no holder', () => {
  const view = divisionView(general);
  expect(view.map(({ title, holder }) => title + holder)).toContain('车辆后勤岗');
});
