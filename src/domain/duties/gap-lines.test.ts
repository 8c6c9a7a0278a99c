import { expect, test } from 'vitest';
import { gapLines } from './gap-lines.ts';

const NONE = { withoutHolder: [], withoutCover: [], mutual: [], idle: [], unqualified: [] };

test('nothing is said where nothing is missing', () => {
  expect(gapLines(NONE)).toEqual([]);
});

test('each gap is a line; of many duties the first are named', () => {
  expect(
    gapLines({
      withoutHolder: ['档案岗'],
      withoutCover: ['后勤岗'],
      mutual: [['主任', '文秘岗']],
      idle: ['一', '二', '三', '四', '五', '六', '七'],
      unqualified: [{ post: '机要岗', cover: '档案岗', needs: '经审查上岗的涉密人员' }],
    }),
  ).toEqual([
    '还没有写明在岗人员：档案岗',
    '因此有 7 件事没有人办：一、二、三、四、五、六、等',
    '没有 B 岗：后勤岗',
    '互为 B 岗，两个人同在一件事上时没有人顶，各再定一个替补：主任—文秘岗',
    '机要岗的 B 岗是档案岗：顶岗的人要先是经审查上岗的涉密人员，不是的换人或先办手续。',
  ]);
});
