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

/** Those of them that fall on the same days in every year since 2025, whatever the notice of the year says, as MM-DD. */
export const FIXED_DAYS = {
  元旦: ['01-01'],
  劳动节: ['05-01', '05-02'],
  国庆节: ['10-01', '10-02', '10-03'],
} as const;
/** The first year to which they apply. */
export const FIXED_SINCE = 2025;

export type Festival = keyof typeof STATUTORY_DAYS;

/** Their names, in the order of the year. */
export const FESTIVALS = Object.keys(STATUTORY_DAYS) as [Festival, ...Festival[]];
