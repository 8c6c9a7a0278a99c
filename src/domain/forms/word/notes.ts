/** How to fill a form in, and the words of a file that are not the form's own. */
import { Paragraph, TextRun } from 'docx';
import type { FormView } from '#domain/forms/form-view.ts';
import type { OfficialSettings } from './official/model.ts';
import { font } from './fonts.ts';
import { tied } from '#domain/text/boxes.ts';
import { STYLE } from './styles.ts';

/** Words the document carries beside those of the form. */
export interface WordLabels {
  /** The unit's name; empty in the general edition. */
  readonly author: string;
  /** Printed above every sheet; absent in the general edition. */
  readonly header?: string | undefined;
  readonly notes: string;
  readonly keeper: string;
  readonly keep: string;
  /** What the office has settled for its official documents. */
  readonly official?: OfficialSettings;
}

/** @returns how to fill it in and who keeps it, small at the end */
export function notesOf({ form, keeper, notes: list }: FormView, labels: WordLabels): Paragraph[] {
  const numbered = list.map((note, index) => `${index + 1}. ${note}`).join('');
  const kept = `${labels.keeper}：${keeper}　${labels.keep}：${form.keep}`;
  return [
    new Paragraph({ style: STYLE.gap }),
    ...(list.length > 0 ? [note(labels.notes, numbered)] : []),
    note('', kept),
  ];
}

/** Notes run on in one paragraph, as is usual under a form, so that they leave the sheet to the rows. */
function note(label: string, text: string): Paragraph {
  return new Paragraph({
    style: STYLE.note,
    children: [
      ...(label ? [new TextRun({ text: `${label}：`, font: font('heading') })] : []),
      new TextRun({ text: tied(text) }),
    ],
  });
}
