/** What the page of an office's edition draws. */
export const SETUP_DRAWN = {
  title: '分工、忙闲和不能兼的岗',
  lead: '照现在填的画出来，边填边变。打印、下载的就是这张表。',
  people: '每个人的忙闲',
  posts: '每个岗位的忙闲',
  who: { people: '谁', posts: '岗位' },
  with: { people: '在哪些岗', posts: '谁在岗' },
  duties: '主办、代办的事',
  assists: '协办的事',
  leads: '牵头的流程',
  steps: '流程里要办的步骤',
  exclusions: '哪些岗不能由一个人兼',
  legend:
    '✕ 不能由一个人兼；△ 写明补救办法才能兼；空白可以兼；“同”：照现在填的，两个岗是同一个人。',
} as const;

/** The same, in what runs in the browser. */
export const SETUP_DRAWN_LIVE = {
  marks: { self: '', apart: '✕', controlled: '△', free: '' },
  together: '同',
  cell: {
    apart: (one: string, other: string, why: string) => `${one}和${other}不能由一个人兼：${why}`,
    controlled: (one: string, other: string, why: string) =>
      `${one}和${other}写明补救办法才能兼：${why}`,
    free: (one: string, other: string) => `${one}和${other}可以兼`,
    self: (one: string) => one,
  },
  nowTogether: '，现在是同一个人',
} as const;
