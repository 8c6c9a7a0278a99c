import { describe, expect, test } from 'vitest';
import { describeStatus } from './describe-status.ts';
import type { Item } from './item.ts';
import type { Changed, OfficeStatus } from './status.ts';

const NOTHING: OfficeStatus = {
  ...{ confirmed: '1.0', changed: [], shadowed: [], unrecorded: [], added: [], removed: [] },
  ...{ orphans: [], unfit: [], open: { first: [], rest: [] } },
};
const HEAD = '手册是 1.1 版，本单位确认到 1.0 版。';
const TAIL = '都看过、改完以后，运行 npm run office:confirm。';

const PAGE: Item = {
  ...{ name: 'procedures/seals/use', kind: 'procedures', title: '用印', text: '' },
  ...{ file: 'office/procedures/seals/use.mdx', path: 'procedures/seals/use.mdx' },
};
const ENTRY: Item = {
  ...{ name: 'duties/seal-use', kind: 'duties', title: '', list: 'duties', fields: {} },
  ...{ file: 'office/duties/seals.yaml', path: 'duties/seals.yaml' },
};

function tell(status: Partial<OfficeStatus>) {
  return describeStatus({ ...NOTHING, ...status }, '1.1');
}

test('an office with nothing to look at is told so', () => {
  expect(tell({})).toEqual({ text: `${HEAD}\n\n没有要看的。`, count: 0 });
});

test('an office that has confirmed nothing is told how to', () => {
  expect(tell({ confirmed: undefined }).text).toBe(
    '手册是 1.1 版；本单位还没有记下看到哪一版，看完以后运行 npm run office:confirm。\n\n没有要看的。',
  );
});

test('each kind of thing has a part with its number, and all are counted', () => {
  const local = (id: string) => ({ id, title: '限额', ask: '问财务', first: false });
  expect(
    tell({
      shadowed: [PAGE],
      orphans: [
        { own: PAGE, near: undefined },
        { own: ENTRY, near: 'duties/seal-usage' },
      ],
      unfit: [
        { field: 'hidden.0', found: 'forms/a', near: undefined },
        { field: 'local.b', found: 'b', near: 'c' },
      ],
      unrecorded: [ENTRY],
      added: [PAGE],
      removed: ['forms/old'],
      open: { first: [local('d')], rest: [local('e')] },
    }),
  ).toEqual({
    text: [
      HEAD,
      '手册新出了同名的，被本单位的盖住了：看看留哪一份（1）\n  - 流程 seals/use 用印（office/procedures/seals/use.mdx）',
      [
        '手册里已经没有了，本单位还留着一份：不要了就删；留着的，页面自己列进 office/catalogue.yaml（2）',
        '  - 流程 seals/use 用印（office/procedures/seals/use.mdx）',
        '  - 职责 seal-use（office/duties/seals.yaml）；手册里相近的有 duties/seal-usage',
      ].join('\n'),
      [
        'office/office.yaml 里对不上的：改成现在的名字，或删去（2）',
        '  - hidden.0：forms/a',
        '  - local.b：b；是不是 c',
      ].join('\n'),
      '盖住手册的、没有记下改自哪一版：对着手册看一遍，再运行 npm run office:confirm 记下来（1）\n  - 职责 seal-use（office/duties/seals.yaml）',
      '手册新有的：用不上的页写进 hidden（1）\n  - 流程 seals/use 用印',
      '手册删去的（1）\n  - 表单 old',
      '先要填的本地规定，还没有填（1）\n  - d 限额：问财务',
      '其余还没有填的本地规定（1）\n  - e 限额：问财务',
      TAIL,
    ].join('\n\n'),
    count: 10,
  });
});

describe('what the handbook has changed', () => {
  const changes: Changed['changes'] = [
    {
      line: 7,
      lines: [
        { is: 'same', text: '甲' },
        { is: 'old', text: '乙' },
        { is: 'new', text: '丙' },
      ],
    },
  ];
  const told = (changed: Partial<Changed>) => {
    const whole = { own: PAGE, changes, both: [], untouched: false, ...changed };
    return tell({ changed: [whole] }).text.split('\n\n')[1];
  };
  const TITLE = '手册改过，本单位也有一份：看看要不要跟着改（1）';
  const SHOWN = '      　 甲\n      旧 乙\n      新 丙';

  test('is shown line by line, with the line of a file', () => {
    expect(told({})).toBe(
      `${TITLE}\n  - 流程 seals/use 用印（office/procedures/seals/use.mdx）\n    第 7 行起：\n${SHOWN}`,
    );
  });

  test('may be taken over by deleting the copy, when the office did not touch it', () => {
    expect(told({ untouched: true })).toContain(
      '（office/procedures/seals/use.mdx）；本单位的和原来一样，删掉这个文件就用新的\n',
    );
  });

  test('is shown without a line when it is an entry, and follows by itself unless both changed it', () => {
    expect(told({ own: ENTRY })).toBe(
      `${TITLE}\n  - 职责 seal-use（office/duties/seals.yaml）；本单位没有改这几项，会自动用新的\n${SHOWN}`,
    );
    expect(told({ own: ENTRY, both: ['owner', 'assist'] })).toContain(
      '；本单位也改了 owner、assist\n',
    );
  });
});

describe('many of one kind', () => {
  const forms = (count: number): Item[] =>
    Array.from({ length: count }, (_, at) => ({
      ...{ name: `forms/f${at}`, kind: 'forms', file: '', path: '' },
      ...{ title: at === 0 ? '' : `表${at}` },
    }));
  const locals = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      ...{ id: `l${at}`, title: `项${at}`, ask: '问', first: false },
    }));

  test('are named one by one up to twelve, and counted beyond', () => {
    const twelve = tell({ added: [...forms(12), PAGE] });
    expect(twelve.text).toContain(
      '手册新有的：用不上的页写进 hidden（13）\n  - 表单 f0\n  - 表单 f1 表1\n',
    );
    expect(twelve.count).toBe(13);
    expect(tell({ added: [...forms(13), PAGE] }).text).toContain(
      '手册新有的：用不上的页写进 hidden（2）\n  - 表单 13 项：f0、表1、表2、表3、表4、表5、表6、表7、表8、表9、表10、表11、表12\n  - 流程 seals/use 用印',
    );
  });

  test('are told together beyond twelve when they are limits that can wait', () => {
    const rest = (count: number) => tell({ open: { first: [], rest: locals(count) } });
    expect(rest(12).count).toBe(12);
    expect(rest(13)).toMatchObject({ count: 1 });
    expect(rest(13).text).toContain(
      '（1）\n  - 13 项，见 content/locals.yaml：项0、项1、项2、项3、项4、项5、项6、项7、项8、项9、项10、项11、项12',
    );
  });
});
