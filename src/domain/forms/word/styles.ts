/** Fonts and paragraph styles of the Word files, by the names under which office computers have them. */
import { AlignmentType, LineRuleType, UnderlineType, type IStylesOptions } from 'docx';
import { PLACEHOLDER } from './control.ts';

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
const LATIN = 'Times New Roman';

type Role = keyof typeof OFFICIAL_FONTS;

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

/** Names of the paragraph styles a form uses. */
export const STYLE = {
  title: 'FormTitle',
  blockTitle: 'FormBlockTitle',
  label: 'FormLabel',
  field: 'FormField',
  columnHead: 'FormColumnHead',
  text: 'FormText',
  note: 'FormNote',
  gap: 'FormGap',
} as const;

const half = (points: number) => points * 2;
const twentieth = (points: number) => Math.round(points * 20);
const lines = (points: number, rule: 'atLeast' | 'exact' = 'atLeast') => ({
  line: twentieth(points),
  lineRule: rule === 'exact' ? LineRuleType.EXACT : LineRuleType.AT_LEAST,
});
const style = (
  id: string,
  name: string,
  role: Role,
  size: number,
  paragraph: NonNullable<IStylesOptions['paragraphStyles']>[number]['paragraph'],
) => ({
  id,
  name,
  basedOn: 'Normal',
  quickFormat: true,
  run: { font: font(role), size: half(size) },
  paragraph: paragraph ?? {},
});

/** What shows that something has still to be written; it goes when something is. */
export const PLACEHOLDER_STYLE = {
  id: PLACEHOLDER,
  name: '待填',
  basedOn: 'DefaultParagraphFont',
  quickFormat: true,
  run: { color: '595959', underline: { type: UnderlineType.SINGLE } },
};

/** Every size and distance of the Word files is here. Lines in cells are 16 points, on which row heights count. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: font('body'),
        size: half(12),
        language: { value: 'en-US', eastAsia: 'zh-CN' },
      },
    },
  },
  characterStyles: [PLACEHOLDER_STYLE],
  paragraphStyles: [
    style(STYLE.title, '表单标题', 'title', 22, {
      alignment: AlignmentType.CENTER,
      spacing: { ...lines(34), before: 0, after: twentieth(10) },
    }),
    style(STYLE.blockTitle, '表单小标题', 'heading', 12, {
      spacing: { ...lines(18), before: twentieth(6), after: twentieth(3) },
      keepNext: true,
    }),
    style(STYLE.label, '表单栏名', 'heading', 10.5, {
      alignment: AlignmentType.CENTER,
      spacing: lines(16),
    }),
    style(STYLE.field, '表单填写', 'body', 10.5, { spacing: lines(16) }),
    style(STYLE.columnHead, '表头', 'heading', 10.5, {
      alignment: AlignmentType.CENTER,
      spacing: lines(16),
    }),
    style(STYLE.text, '表单正文', 'body', 12, { spacing: lines(21) }),
    style(STYLE.note, '填写说明', 'body', 9, { spacing: lines(13.5) }),
    style(STYLE.gap, '间隔', 'body', 6, { spacing: lines(6, 'exact') }),
  ],
};

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
