import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { office } from '#schemas/office.ts';
import { convertOffice, type Converted } from './convert.ts';
import type { Item } from './item.ts';
import { officeText } from './office-text.ts';

const item = (name: string, fields: object): Item => ({
  ...{ name, file: '', path: '', title: '' },
  kind: name.startsWith('posts/') ? 'posts' : 'locals',
  fields: { ...fields },
});
const DEFAULTS = {
  title: '办公室',
  ours: [
    item('posts/director', { cover: 'clerk' }),
    item('posts/clerk', { cover: 'director' }),
    item('posts/driver', {}),
    item('locals/seal-authority', { title: '用印权限', ask: '问领导' }),
    item('locals/leave-authority', { title: '请假权限', ask: '问人事' }),
  ],
};

const FILLED = {
  unit: '某单位',
  office: '综合科',
  contacts: { phone: '0000-1234567', room: '', hours: '' },
  posts: [
    { post: 'director', holder: '甲', cover: 'clerk' },
    { post: 'clerk', cover: 'driver' },
    { post: 'driver', mergedInto: 'clerk', control: '主任核对' },
  ],
  hidden: ['seals/use'],
  local: [
    { id: 'seal-authority', title: '用印权限', value: '主任批', source: '某文件', ask: '问领导' },
    { id: 'leave-authority', title: '请假权限', value: '', source: '', ask: '问人事' },
  ],
};

function converted(data: unknown): Converted {
  const result = convertOffice(data, DEFAULTS);
  if (!('office' in result)) throw new Error(result.join());
  return result;
}

describe('an office.yaml of before edition 1.0', () => {
  test('is turned into what the office says beyond the handbook', () => {
    expect(converted(FILLED)).toEqual({
      office: {
        unit: '某单位',
        title: '综合科',
        contacts: { phone: '0000-1234567', room: '', hours: '' },
        posts: [
          { post: 'director', holder: '甲' },
          { post: 'clerk', cover: 'driver' },
          { post: 'driver', mergedInto: 'clerk', control: '主任核对' },
        ],
        hidden: ['seals/use'],
        local: { 'seal-authority': { value: '主任批', source: '某文件' } },
      },
      locals: [],
      notes: [],
    });
  });

  test('keeps a limit that only the office has, and tells of words that it changed', () => {
    const local = [
      { id: 'parking', title: '停车费', value: '5 元', source: '', ask: '问后勤' },
      { id: 'leave-autority', title: '请假', value: '主任批', source: '', ask: '问人事' },
      { id: 'seal-authority', title: '盖章权限', value: '', source: '某文件', ask: '问领导' },
    ];
    const { office: written, locals, notes } = converted({ ...FILLED, local });
    expect(locals.map(({ id }) => id)).toEqual(['parking', 'leave-autority']);
    expect(written.local).toEqual({
      parking: { value: '5 元' },
      'leave-autority': { value: '主任批' },
      'seal-authority': { value: '', source: '某文件' },
    });
    expect(notes).toEqual([
      'seal-authority 的名称或问法和现在的手册不一样，没有带过来，以手册为准：原来写“盖章权限”“问领导”',
      'parking 手册里没有，作为本单位自己的一项写进 office/locals.yaml',
      'leave-autority 手册里没有，作为本单位自己的一项写进 office/locals.yaml；手册里相近的是 leave-authority，是同一件就改名合并',
    ]);
  });

  test('is not converted while something in it is not understood', () => {
    expect(convertOffice({ ...FILLED, unti: '甲', hidden: '无' }, DEFAULTS)).toEqual([
      'hidden：写法不对，没有转换；文字和数字请加引号',
      '最外层：看不懂“unti”这一项，怕漏掉，没有转换；先删去或改名',
    ]);
  });

  test('may say nothing at all', () => {
    expect(converted({}).office).toEqual({
      ...{ unit: '', contacts: { phone: '', room: '', hours: '' } },
      ...{ posts: [], hidden: [], local: {} },
    });
  });
});

test('the text of the new file says the same, a line a post and a limit', () => {
  const { office: data } = converted(FILLED);
  const text = officeText('# 说明', data);
  expect(office.parse(parse(text))).toEqual(office.parse(data));
  expect(text).toBe(`# 说明
unit: 某单位
title: 综合科
contacts: { phone: 0000-1234567, room: "", hours: "" }
posts:
  - { post: director, holder: 甲 }
  - { post: clerk, cover: driver }
  - { post: driver, mergedInto: clerk, control: 主任核对 }
hidden:
  - seals/use
local:
  seal-authority: { value: 主任批, source: 某文件 }
`);
});
