/** How running text is read, by the site and by the check alike. */
export const FEATURES = { headingAttributes: true, smartPunctuation: false } as const;
