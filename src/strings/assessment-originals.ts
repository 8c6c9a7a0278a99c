/** What is said of sheets that could not be read whole, loaded only where there are any. */
export const ASSESSMENT_ORIGINALS = {
  title: '有一份存着的自评没有读全',
  text: '读得出的已经用上，原件原样留在这台电脑上，没有被覆盖。可以下载交给手册维护人，确认不要了再删除。',
  line: (time: string, why: string) => (time ? `${time} 发现：${why}` : why),
  refusals: {
    'not-json': '内容损坏，不是完整的数据。',
    'not-a-sheet': '内容不是一份自评。',
    'newer-format': '来自更新版本的网站，本页读不懂。',
    'no-questionnaire': '没有写明属于哪一份问卷。',
  },
  partly: (count: number) => `有 ${count} 处读不出，其余都已取用。`,
  download: '下载',
  remove: '删除',
  confirm: '确认删除',
  armed: '再按一次才删除，删掉就找不回来了。',
  fileName: (day: string) => `自评原件-${day}.json`,
} as const;

/** What goes when a sheet is cleared, and what does not. */
export const ASSESSMENT_CLEARING = ({
  given,
  rows,
  originals,
}: {
  given: number;
  rows: number;
  originals: number;
}) =>
  [
    `已答的 ${given} 题、依据和理由，连同单位、填写人、身份`,
    ...(rows > 0 ? [`、整改台账 ${rows} 行`] : []),
    ...(originals > 0 ? [`、读入时留下的原件 ${originals} 份`] : []),
    '，都会从这份自评里删掉。别的几份自评不动。清空后，在离开本页之前可以撤销。',
    '放上过会商的，会商里另有一份，不跟着清空：到“会商”页的“准备”里，按“删除这次会商”。',
  ].join('');
