/** The festivals of the whole people, with the days each is due since 2025 (《全国年节及纪念日放假办法》第二条). */
export const STATUTORY_DAYS = {
  元旦: 1,
  春节: 4,
  清明节: 1,
  劳动节: 2,
  端午节: 1,
  中秋节: 1,
  国庆节: 3,
} as const;

export type Festival = keyof typeof STATUTORY_DAYS;

/** Their names, in the order of the year. */
export const FESTIVALS = Object.keys(STATUTORY_DAYS) as [Festival, ...Festival[]];
