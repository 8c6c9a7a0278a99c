import { describe, expect, test } from 'vitest';
import { the, written } from '#tests/fixture.ts';
import { findUnnamedPapers, papersIn } from './named-papers.ts';

const KNOWN = [
  '退转单',
  '差错台账',
  '流程体检表',
  '不相容岗位核对表',
  '科室对接清单',
  '工作量估算表',
  '交办事项登记表',
  '文件处理单',
  '会议决定事项清单',
  '用印登记簿',
  '用印审批单',
  '活动总体方案',
  '登记抽查记录',
  '会议记录',
  '职责表',
];

describe('papers that questionnaire 1.0 named and nobody has', () => {
  test.each([
    ['归口表', '有写明牵头科室的归口表或纪要'],
    ['差错处理单', '差错处理单上写明是否适用容错'],
    ['流程改进单', '近一年的差错都有流程改进单'],
    ['资格事项清单', '有书面的资格事项清单'],
    ['不相容岗位表', '有书面的不相容岗位表'],
    ['联络人名单', '有书面的联络人名单，写明会签期限'],
    ['时限表', '把口头时间写成时限表：收文几天'],
    ['工作量表', '这就是第一张工作量表'],
    ['交办登记簿', '写进交办登记簿'],
    ['转办单', '用转办单代替口头'],
    ['离岗交接单', '在离岗交接单上加一项'],
  ])('%s', (name, text) => {
    expect(papersIn(text, KNOWN)).toEqual([name]);
  });
});

test.each([
  ['names of forms, whatever stands before them', '先对不相容岗位核对表，再填退转单和用印审批单'],
  ['the end of a name, where one sees which', '签名和核对表比，看登记簿，抽查记录也看'],
  ['what any paper is called', '登记表上写一句，照清单逐条核对，翻手册'],
  ['other words with the same signs', '单位的表示、表格、书面规定、手册、卡在谁手里、单据、记录人'],
  ['a form after what one does with it', '核对清单，检查台账'],
  ['tables of a page, and of others', '照时限分级表写，业务报表不归办公室，共用一张电子表'],
])('%s may stand', (_, text) => {
  expect(papersIn(text, KNOWN)).toEqual([]);
});

test('every text of a question that speaks of papers is read, and the nearest form is named', () => {
  const [area] = written.questionnaire.areas;
  const [item] = area?.items ?? [];
  if (!area || !item) throw new Error('The fixture has no question.');
  const asked = (changed: Partial<typeof item>) => {
    const areas = [{ ...area, items: [{ ...item, ...changed }] }];
    return findUnnamedPapers({ ...written, questionnaire: { ...written.questionnaire, areas } });
  };
  const paper = '填用章登记单';
  expect(asked({ ask: paper })).toEqual([]);
  for (const field of ['question', 'why', 'check'] as const) {
    expect(asked({ [field]: paper })).toMatchObject([{ field: `scope-01.${field}` }]);
  }
  expect(asked({ levels: [...item.levels.slice(0, 4), '近一年写过用印登录簿'] })).toEqual([
    {
      file: 'content/assessment/area-scope.yaml',
      field: 'scope-01.levels.4',
      message: '没有叫“印登录簿”的表单或术语',
      hint: `是不是想写 ${the(written.forms, 'seal-ledger').title}`,
    },
  ]);
  expect(asked({ advice: [...item.advice.slice(0, 3), '归到历次协调情况汇编册里'] })).toMatchObject(
    [{ field: 'scope-01.advice.3', hint: '写手册里有的表单的名称' }],
  );
});
