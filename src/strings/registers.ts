/** Registers: what is said of their columns and of rows that are overdue, on the page and in the workbook. */

const UNIT = { workdays: '个工作日', days: '天' } as const;
type Count = keyof typeof UNIT;

export const REGISTERS = {
  /** The known values of columns. */
  choose: (columns: readonly string[], values: readonly string[], open: boolean) =>
    `${columns.join('')}写：${values.join('、')}${open ? '；可以补充，也可以另写' : ''}。`,
  overdue: {
    due: (column: string) => `${column}已过`,
    from: (column: string, within: number, count: Count) =>
      `从${column}次日起超过 ${within} ${UNIT[count]}`,
    extended: (column: string) => `（${column}写了日期的，以它为准）`,
    until: (columns: readonly string[]) =>
      `${columns.join('')}${columns.length > 1 ? '都' : '还'}空着`,
    except: (column: string, values: readonly string[]) => `${column}写${values.join('')}的不算`,
    soon: (days: number, count: Count) => (days === 0 ? '' : `剩 ${days} ${UNIT[count]}起提醒。`),
    /** The parts of the sentence put together. */
    whole: (name: string, conditions: readonly string[], except: string, soon: string) =>
      `${name}超期：${conditions.join('，')}${except === '' ? '' : `；${except}`}。${soon}`,
    sources: (sources: readonly string[]) => `${sources.join('；')}。`,
  },
} as const;
