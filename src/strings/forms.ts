/** Forms, on screen and as files. */

export const FORMS = {
  lead: '可以直接填写，打印或下载填好的文件；也可以下载空白的 Word 和 Excel 文件改成本单位的样子。',
  description: '办公室常用表单：单据、台账和文书，可在线填写打印，可下载 Word 和 Excel 文件。',
  keeper: '保管',
  keep: '保存',
  usedBy: '用在',
  notes: '填写说明',
  /** Printed in an empty field for a date; the browser's own date field would print its pattern. */
  date: { wide: '　　年　　月　　日', middle: '　年　月　日', narrow: ' 年 月 日' },
  /** Behind the date of which the day of the week is told. */
  weekday: '（周　）',
  /** What stands above the title of an annex: GB/T 9704—2012, 7.3.7. */
  annex: (number?: number) => `附件${number ?? ''}`,
  download: '下载空白表',
  format: { docx: 'Word', xlsx: 'Excel' },
  downloadOf: (format: string, title: string) => `${format} 文件：${title}`,
  size: (kilobytes: number) =>
    kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1000).toFixed(1)} MB`,
  pack: '下载全部表单（zip）',
  packName: '办公室表单.zip',
  packNote: (forms: number, size: string) => `${forms} 张表单，按类别分文件夹，附目录，${size}。`,
  packIndex: '目录.txt',
  packIndexHead: (forms: number, unit: string) =>
    `${unit}表单目录\n共 ${forms} 张。Word 文件可直接修改；台账另有 Excel 文件。`,
  blank: (row: number, column: string) => `第 ${row} 行 ${column}`,
  totalOf: (column: string, table: string) => `${table} ${column}合计`,
  blankIn: (around: string) => `填空：${around}`,
  dateIn: (around: string) => `日期：${around}`,
  /** Behind the name of a blank that another one has too: what tells it apart. */
  among: (name: string, more: string) => `${name}，${more}`,
  signature: '签名',
  nth: (place: number) => `第 ${place} 处`,
  filterLabel: '找表单',
  filter: '输入表名或用途，如“盖章”“签到”',
  category: '类别',
  kind: '种类',
  none: '没有找到这张表单。换个说法，或从流程页里找它用到的表单。',
} as const;
