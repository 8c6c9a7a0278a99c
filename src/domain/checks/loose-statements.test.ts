import { expect, test } from 'vitest';
import { written } from '#tests/fixture.ts';
import { findLooseStatements } from './loose-statements.ts';

/** What is said of a statement of level 3. */
function said(statement: string): string[] {
  const areas = written.questionnaire.areas.slice(0, 1).map((area) => ({
    ...area,
    items: area.items.slice(0, 1).map((item) => ({
      ...item,
      levels: item.levels.map((other, level) => (level === 3 ? statement : other)),
    })),
  }));
  return findLooseStatements({ questionnaire: { ...written.questionnaire, areas } }).map(
    ({ field, message }) => {
      expect(field).toBe('scope-01.levels.3');
      return message.split('：“')[0] ?? '';
    },
  );
}

test.each([
  ['有清单，且有记录', ['“且”前后是两件事']],
  ['每件登记，并有记录', ['“并”前后是两件事']],
  ['有制度以及有检查记录', ['“以及”前后是两件事']],
  ['有登记；有审批单', ['“；”前后是两件事']],
  ['近半年的登记有去向', ['时间写了“近半年”']],
  ['近一个月的登记有去向', ['时间写了“近一个月”']],
  ['近两年有过检查的记录', ['时间写了“近两年”']],
  ['上周十件有八件在上面', ['时间写了“上周”']],
  ['每月通报一次超期件', ['时间写了“每月”']],
  ['每季度抽查并有记录', ['“并”前后是两件事', '时间写了“每季度”']],
])('%s is told', (statement, faults) => {
  expect(said(statement)).toEqual(faults);
});

test.each([
  '抽近三个月十件登记，九件对得上',
  '职责表上有近一年核对条目的记录',
  '两个岗位合并前填过核对表',
  '每人都有当年的年度目标书',
  '并岗的都有核对表',
  '近三个月每份单据签名都全',
])('%s may stand', (statement) => {
  expect(said(statement)).toEqual([]);
});
