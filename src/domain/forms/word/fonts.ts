/** Fonts of the Word files, by the names under which office computers have them. */

/** The fonts of GB/T 9704—2012 and what stands in where a computer lacks them. */
export const FONTS = {
  title: { name: '方正小标宋简体', fallback: '华文中宋', family: 'auto', pitch: 'variable' },
  heading: { name: '黑体', fallback: 'SimHei', family: 'modern', pitch: 'fixed' },
  body: { name: '仿宋_GB2312', fallback: '仿宋', family: 'modern', pitch: 'fixed' },
} as const;
/** Official documents have headings of a second level. */
export const OFFICIAL_FONTS = {
  ...FONTS,
  second: { name: '楷体_GB2312', fallback: '楷体', family: 'modern', pitch: 'fixed' },
  folio: { name: '宋体', fallback: 'SimSun', family: 'auto', pitch: 'variable' },
} as const;
export const LATIN = 'Times New Roman';

export type Role = keyof typeof OFFICIAL_FONTS;

/** @returns the fonts of a run: Chinese by role, Latin letters and digits the same but in page numbers */
export function font(role: Role) {
  const latin = role === 'folio' ? OFFICIAL_FONTS.folio.name : LATIN;
  // The hint makes quotation marks and dots Chinese ones.
  return {
    ascii: latin,
    hAnsi: latin,
    cs: latin,
    eastAsia: OFFICIAL_FONTS[role].name,
    hint: 'eastAsia',
  };
}

/** @returns the part word/fontTable.xml, which names the stand-in of each font */
export function fontTable(used: Partial<typeof OFFICIAL_FONTS> = FONTS): string {
  const fonts = Object.values(used).map(
    ({ name, fallback, family, pitch }) =>
      `<w:font w:name="${name}"><w:altName w:val="${fallback}"/><w:charset w:val="86"/>` +
      `<w:family w:val="${family}"/><w:pitch w:val="${pitch}"/></w:font>`,
  );
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    `<w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`
  );
}
