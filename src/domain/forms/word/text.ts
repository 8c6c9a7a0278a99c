/** Running text of a form as Word paragraphs. */
import { AlignmentType, type IParagraphOptions, type Paragraph } from 'docx';
import type { TextView } from '#domain/forms/form-view.ts';
import type { ParagraphRole } from '#domain/forms/paragraph-role.ts';
import { inlineRuns, line } from './inline.ts';
import { STYLE } from './styles.ts';

/**
 * First lines are indented twice: by hundredths of a character, which Word follows when the size changes, and by
 * twentieths of a point, for programs that do not know characters.
 */
const EM = { hundredths: 100, twentieths: 12 * 20 };

/** @returns the paragraphs of a block of text */
export function textParagraphs({ paragraphs }: TextView): Paragraph[] {
  return paragraphs.map(({ role, segments }) =>
    line({ style: STYLE.text, ...layout(role) }, inlineRuns(segments)),
  );
}

function layout(role: ParagraphRole): Partial<IParagraphOptions> {
  switch (role) {
    case 'title':
      return { style: STYLE.title };
    case 'subtitle':
      return { alignment: AlignmentType.CENTER };
    case 'number':
      return { alignment: AlignmentType.RIGHT };
    case 'addressee':
    case 'urgency':
      return {};
    case 'first':
    case 'second':
    case 'body':
    case 'free':
    case 'attendance':
    case 'annex':
    case 'copies':
      return { indent: { firstLineChars: 2 * EM.hundredths, firstLine: 2 * EM.twentieths } };
    case 'signature':
    case 'date':
      return {
        alignment: AlignmentType.RIGHT,
        keepLines: true,
        keepNext: role === 'signature',
        indent: { right: (role === 'date' ? 4 : 2) * EM.twentieths },
      };
    default:
      return role satisfies never;
  }
}
