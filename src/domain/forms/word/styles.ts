/** Paragraph styles of the Word files. */
import { AlignmentType, LineRuleType, UnderlineType, type IStylesOptions } from 'docx';
import { PLACEHOLDER } from './control.ts';
import { font, type Role } from './fonts.ts';

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
