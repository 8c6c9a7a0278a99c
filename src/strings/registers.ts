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
  /** How a column is worked out. */
  works: {
    product: (column: string, factors: readonly string[]) => `${column}＝${factors.join('×')}。`,
    sum: (column: string, of: string, key: string | undefined, only: string | undefined) => {
      const rows = only === undefined ? '' : `，只算“${only}”的`;
      return key === undefined
        ? `${column}是上面那张表${of}的合计${rows}。`
        : `${column}按${key}汇总上面那张表的${of}${rows}；两处写法要一样。`;
    },
    ratio: (column: string, over: string, under: string) => `${column}＝${over}÷${under}。`,
    share: (column: string, of: string) => `${column}＝本人${of}÷全部${of}。`,
    above: (column: string, of: string) => `${column}＝本人${of}－全室平均，平均按合计算。`,
  },
  excel: {
    /** The heading of the column that counts. */
    left: (name: string, count: Count) => `${name}剩余${count === 'workdays' ? '工作日' : '天数'}`,
    /** How the number is shown: to come, past, the day itself. */
    leftFormat: (count: Count, past: Count) =>
      `"剩 "0" ${UNIT[count]}";"超期 "0" ${UNIT[past]}";"最后一天"`,
    missingYear: ['缺', '年放假安排'] as const,
    colours: '超期的行标红，快到期的行标黄，右边的剩余天数自动算；办完填上对应的栏，颜色就消失。',
    dates: '日期写成 2026-3-5，写成 2026.3.5 不算日期，排序、筛选和超期都算不了。',
    grows:
      '日期格式和颜色管整列，下拉和筛选管到第一万行；剩余天数的公式不够用时，选中最后一格往下拖。',
    works: '算出来的列不用填，填了会盖掉公式；公式不够用时，选中最后一格往下拖。',
    bounded: '行不够时，在最后一行空行的上面插入行，格式和下拉跟着走。',
    dateTitle: '不是日期',
    date: '这一栏写日期，如 2026-3-5。写成别的样子，排序、筛选和超期就算不了。',
    timeTitle: '不是日期和时刻',
    time: '这一栏写日期和时刻，如 2026-3-5 9:30，中间空一格。',
    clockTitle: '不是时刻',
    clock: '这一栏写时刻，如 9:30。',
    numberTitle: '不是数字',
    number: '这一栏只写数字，单位写在表头或备注里，才能合计。',
    listTitle: '不在列表里',
    list: (values: string) => `这一栏从列表里选：${values}。`,
    /** What a file cannot hold, and is not made with. */
    long: {
      cell: (row: number, column: string) => `第 ${row} 行“${column}”`,
      line: (beginning: string) => `以“${beginning}”开头的一行`,
      has: (name: string, length: number) => `${name}有 ${length} 字`,
      said: (most: number, cells: readonly string[]) =>
        `Excel 文件没有生成：一格最多装 ${most} 字，${cells.join('，')}，生成了也打不开。填的都还在，一字没删。先删短再下载，或者下载 Word 文件。`,
    },
  },
  daysOff: {
    title: '放假安排',
    note: '剩余工作日照这张表算。下一年的通知印发后，在各栏下面接着填；没有填的年份不推算，显示“缺某年放假安排”。',
    year: '年份',
    notice: '通知文号',
    off: '放假日',
    festival: '节日',
    work: '补班日',
    names: { years: '放假年份', off: '放假日', work: '补班日' },
  },
} as const;
