/** What is said beside a field that takes no more; apart from other words, since every page with such a field loads it. */
export const BOUNDS = {
  full: (most: number, has: number, more: number) =>
    `最多 ${most} 字，这里已有 ${has} 字，刚才的 ${more} 字没有加进去。先删短，或者分开写。`,
  /** Of what was written before there were bounds. */
  kept: (most: number, has: number) =>
    `这里已有 ${has} 字，超过现在的上限 ${most} 字：原样留着，一字没删；只能删短，不能再加。`,
} as const;
