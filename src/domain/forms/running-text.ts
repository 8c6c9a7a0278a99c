/** Running text of a form: what each paragraph is, and where something is written in. */

/** A piece of a paragraph: words, or a gap to write in. */
export type Segment =
  | { readonly kind: 'words'; readonly words: string; readonly strong?: true }
  | {
      readonly kind: 'blank';
      /** Room for so many Chinese characters. */
      readonly room: number;
      /** The words around it, by which it is known to those who cannot see it. */
      readonly label: string;
      /** Marks before and behind it that must stay on its line: browsers may break a line beside any gap. */
      readonly opening: string;
      readonly closing: string;
      /** What to write there; it stands in the gap until something does. */
      readonly hint?: string;
      /** What to choose from, two or more. */
      readonly choices?: readonly string[];
    };

export type Blank = Extract<Segment, { kind: 'blank' }>;

export const PARAGRAPH_ROLES = [
  'title',
  'subtitle',
  'number',
  'addressee',
  'body',
  'signature',
] as const;
export type ParagraphRole = (typeof PARAGRAPH_ROLES)[number];

export interface FormParagraph {
  readonly role: ParagraphRole;
  readonly segments: readonly Segment[];
}

const GAP = '____';
/** Behind a gap: what to write there, or what to choose from. */
const GUIDE = /^\{([^{}]*)\}/u;
const GUIDES = /(?<=____)\{[^{}]*\}/gu;
const OR = '|';
const DATE = '____年____月____日';
/** 关于……的函, ……会议纪要, ……议程, ……方案: a line without a stop that names the document. */
const TITLE = /^[^。：；]*(?:的(?:函|请示|报告|通知|批复|通报)|会议纪要|会议议程|总体方案)$/u;
const SIGNED =
  /^____(?:[^，。：）]*）)*[^，。：（）{}]*[（{](?=[^）}]*(?:盖章|署名|印章))[^）}]*[）}]$/u;
/** Labels that stand out in minutes: GB/T 9704—2012, 10.2. */
const STRONG_LABEL = /^(?:出席|请假|列席)(?=：)/u;
/** Units that follow a gap for a number. */
const NUMBER_UNIT = /^[月日时分人份页条次期楼室元个周号]/u;
/** Room in Chinese characters for a year, a number, a phrase, a gap at the margin, and at most in a title. */
const ROOM = { year: 3, number: 2, phrase: 6, line: 9, title: 4 };
/** Marks that must not end a line, and marks that must not begin one. */
const OPENING = /(?<![（《“‘〔])[（《“‘〔]+$/u;
const CLOSING = /^[，。、；：！？）》”’〕]+/u;

/**
 * @param paragraphs the paragraphs of one block of text
 * @param opens true for the first text of the form, where title, number and addressee stand
 * @returns the paragraphs with their roles; unit and date in one line are taken apart
 */
export function readParagraphs(paragraphs: readonly string[], opens: boolean): FormParagraph[] {
  const lines = paragraphs.flatMap(splitSignature);
  const titled = opens && TITLE.test(withoutGuides(lines[0] ?? ''));
  return lines.map((line, index) => {
    const role = roleOf(line, index, opens, titled);
    return { role, segments: segmentsOf(line, role === 'title' ? ROOM.title : ROOM.line) };
  });
}

/** @returns a paragraph as it is written in content, without what its gaps ask for */
function withoutGuides(line: string): string {
  return line.replaceAll(GUIDES, '');
}

/** @returns the words of a paragraph, with each gap as four low lines */
export function textOfSegments(segments: readonly Segment[]): string {
  return segments
    .map((part) => (part.kind === 'words' ? part.words : part.opening + GAP + part.closing))
    .join('');
}

function roleOf(line: string, index: number, opens: boolean, titled: boolean): ParagraphRole {
  if (line === DATE || SIGNED.test(line)) return 'signature';
  if (!opens || index > 3) return 'body';
  const plain = withoutGuides(line);
  if (titled && index === 0) return 'title';
  if (plain.startsWith('编号：')) return 'number';
  if (/^____[^，。]*：$/u.test(plain) && plain.length <= 30) return 'addressee';
  if (titled && plain.length <= 30 && !/[。：]/u.test(plain)) return 'subtitle';
  return 'body';
}

/** Unit and date are two lines at the end of a letter. */
function splitSignature(line: string): string[] {
  if (!line.endsWith(DATE) || line === DATE) return [line];
  const unit = line.slice(0, -DATE.length);
  return SIGNED.test(unit) ? [unit, DATE] : [line];
}

function segmentsOf(line: string, most: number): Segment[] {
  const strong = STRONG_LABEL.exec(line)?.[0] ?? '';
  const words = line.slice(strong.length).split(GAP);
  const segments: Segment[] = strong ? [{ kind: 'words', words: strong, strong: true }] : [];
  for (const [index, piece] of words.entries()) {
    const guide = index > 0 ? GUIDE.exec(piece) : null;
    const after = guide ? piece.slice(guide[0].length) : piece;
    if (index > 0) {
      const before = (words[index - 1] ?? '').replace(GUIDE, '');
      segments.push({
        kind: 'blank',
        room: Math.min(roomOf(before, after, words.length === 2), most),
        label: `${before.slice(-12)}＿${after.slice(0, 12)}`,
        opening: OPENING.exec(before)?.[0] ?? '',
        closing: CLOSING.exec(after)?.[0] ?? '',
        ...guideOf(guide?.[1]),
      });
    }
    const unopened = index < words.length - 1 ? after.replace(OPENING, '') : after;
    const rest = index > 0 ? unopened.replace(CLOSING, '') : unopened;
    if (rest) segments.push({ kind: 'words', words: rest });
  }
  return segments;
}

/** A single guide says what to write, several are what to choose from. */
function guideOf(guide: string | undefined): Pick<Blank, 'hint' | 'choices'> {
  if (!guide) return {};
  const choices = guide.split(OR);
  return choices.length > 1 ? { choices } : { hint: guide };
}

function roomOf(before: string, after: string, only: boolean): number {
  if (after.startsWith('年')) return ROOM.year;
  if (NUMBER_UNIT.test(after) || (/[第周]$/u.test(before) && after !== '')) return ROOM.number;
  return only || after.startsWith('（') ? ROOM.line : ROOM.phrase;
}
