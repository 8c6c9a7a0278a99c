import { expect, test } from 'vitest';
import { general, lived } from '#tests/fixture.ts';
import { DUTY_COLUMNS, dutyRows } from './duty-table.ts';

const rows = dutyRows(lived);

test('every duty is a row, area by area in their order', () => {
  expect(rows.map(([area, matter]) => [area, matter])).toEqual([
    ['档案', '文书归档'],
    ['档案', '公务派车'],
    ['印章', '印章保管'],
    ['印章', '用印审批'],
    ['印章', '合同签订'],
  ]);
});

test('a row has a cell under each heading', () => {
  expect(DUTY_COLUMNS.map(({ title }, index) => [title, rows[2]?.[index]])).toEqual([
    ['领域', '印章'],
    ['事项', '印章保管'],
    ['办公室角色', '主办'],
    ['归口', '印章管理岗'],
    ['主办人', '乙'],
    ['B 岗', '档案岗'],
    ['协办', '办公室主任'],
    ['怎么办', '由印章管理岗专柜保管，交接当面清点，登记后 3 日内报主任；事业单位参照。'],
    ['不得承担', '文书岗（起草文件的人不得同时管章）；档案岗（经手采购的人不得管章）'],
    ['资格要求', '中共党员'],
    ['频次', '每日'],
    ['依据', '《样例印章管理规定》第三条'],
    ['流程和章节', 'YZ-01 用印；职责边界'],
    ['修改日期', ''],
  ]);
  for (const row of rows) expect(row).toHaveLength(DUTY_COLUMNS.length);
});

test('several helpers and several sources are told apart by marks', () => {
  expect(rows[3]?.[6]).toBe('文书岗、档案岗');
  expect(rows[3]?.[11]).toBe('《样例印章管理规定》第五条；《样例归档办法》');
});

test('what a duty does not have is an empty cell', () => {
  expect(rows[4]?.slice(8)).toEqual(['', '', '随时', '', '', '']);
});

test('who does it and who stands in are named where the office has said so, else left to fill in', () => {
  const held = lived.posts.map((post) =>
    post.title === '档案岗' ? { ...post, holder: '丁' } : post,
  );
  const at = (library: typeof lived, matter: string) =>
    dutyRows(library)
      .find((row) => row[1] === matter)
      ?.slice(4, 6);
  expect(at(lived, '印章保管')).toEqual(['乙', '档案岗']);
  expect(at({ ...lived, posts: held }, '印章保管')).toEqual(['乙', '丁（档案岗）']);
  expect(at(general, '印章保管')).toEqual(['', '档案岗']);
  expect(at(lived, '合同签订')).toEqual(['', '']);
});
