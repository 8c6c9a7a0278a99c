/** The line on top of the search results. */

export const ANSWER_LINE = {
  label: '回答',
  /** Read out before it where it stands among the results. */
  spoken: '回答：',
  /** Which question of the handbook is answered, which may not be the one that was typed. */
  asked: (ask: string) => `问：${ask}`,
  from: (label: string) => `看“${label}”`,
  basis: (basis: string) => `依据：${basis}`,
  bound: (whom: string) => `约束：${whom}`,
  heard: (text: string) => `回答：${text} `,
  near: '拿不准问的是哪一条，最接近的：',
  nearHeard: (count: number) => `拿不准问的是哪一条，最接近的 ${count} 条在结果前面。`,
  advice: '本手册建议，本地另有规定的以本地规定为准',
  seePage: '依据看原页；没有依据的是本手册建议，本地另有规定的以本地规定为准',
  related: (basis: string) => `相关依据：${basis}；怎么分工是本手册建议`,
  askLocally: (ask: string) => `以本地规定为准：${ask}。`,
  step: (post: string, action: string, helpers: readonly string[]) =>
    `${post}：${action}${helpers.length === 0 ? '' : `，${helpers.join('、')}协助`}。`,
  way: (title: string, steps: readonly string[]) =>
    `${title}，共 ${steps.length} 步：${steps.join('→')}。`,
  keptBy: (form: string, post: string, keep: string) => `${form}由${post}保管，${keep}。`,
  binds: (whom: string, scope: string) => `约束：${whom}。${scope}${scope === '' ? '' : '。'}`,
  notTogether: (post: string, others: readonly string[]) =>
    `${post}不能与这些岗位由一人兼：${others.join('；')}。`,
  notBoth: (post: string, other: string, why: string) =>
    `不能，${post}与${other}不由一人兼：${why}。`,
  daysOff: (off: {
    readonly festival: string;
    readonly span: string;
    readonly days: number;
    readonly worked: readonly string[];
    /** The year of which there is no notice yet. */
    readonly next: string;
  }) =>
    `${off.festival}：${off.span}放假，共 ${off.days} 天；${
      off.worked.length === 0 ? '没有补班' : `${off.worked.join('、')}补班，要上班`
    }。${off.next}的放假通知还没有收进来。`,
  cover: (post: string, cover: string) => `${post}不在时由${cover}顶岗（B 岗）。`,
} as const;
