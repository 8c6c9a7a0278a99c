/** A form that is an official document: the text that is sent, its annexes, 版记, and the stub that stays. */
import { Document, Paragraph, type FileChild } from 'docx';
import { spelledOut } from '#domain/forms/free-text.ts';
import { fitToSheet } from '#domain/forms/fit-to-sheet.ts';
import type { BlockView, FormView, TextView } from '#domain/forms/form-view.ts';
import { hasLetterHead, unsealedHint } from '#domain/forms/layout.ts';
import { isMinutes } from '#domain/forms/line-parts.ts';
import { typeArea } from '#domain/forms/paper-size.ts';

import type { FormParagraph, Segment } from '#domain/forms/running-text.ts';
import { gridTable, rowsTable } from '../blocks.ts';
import { inlineRuns, line, type Inline } from '../inline.ts';
import { notesOf, type WordLabels } from '../notes.ts';
import { PLACEHOLDER_STYLE, STYLE, STYLES } from '../styles.ts';
import { annexHead, annexList } from './annex.ts';
import { headLines } from './head.ts';
import { copiesTable, imprintDay, imprintTable, type Imprint } from './imprint.ts';
import { headLinesOf, lengthOf, linesOfForm } from './length.ts';
import { letterCopies, letterHead, letterMark, type LetterHead } from './letter.ts';
import { imprintPages, imprintPlace } from './imprint-place.ts';
import { PLAIN_SETTINGS, type OfficialSettings } from './model.ts';
import { officialSection, paperOf } from './sections.ts';
import { signatureLines } from './signature.ts';
import { OFFICIAL_STYLE, OFFICIAL_STYLES } from './styles.ts';
import { attendanceLine, emptyLine, officialParagraph, titleLines } from './text.ts';

/** What stands above the text, in the first text of the form. */
const OPENING: ReadonlySet<string> = new Set(['urgency', 'number', 'title', 'subtitle']);

/**
 * @param view the form
 * @param labels words that are not the form's own
 * @returns the document: the stub has no page numbers and counts for none
 */
export function officialForm(view: FormView, labels: WordLabels): Document {
  const settings = labels.official ?? PLAIN_SETTINGS;
  const isSealed = view.layout?.seal !== 'unsealed';
  const blocks = fitToSheet(view)
    .blocks.map(withFreeText)
    .map((block) => (isSealed ? block : withoutSeal(block)));
  const sent = joined(blocks.slice(0, view.outgoing));
  const annexes = blocks.filter(isAnnex);
  const stub = blocks.slice(view.outgoing).filter((block) => !isAnnex(block));
  const opening = openingOf(sent);
  const copies = sent.flatMap(paragraphsOf).find(({ role }) => role === 'copies')?.segments;
  const isLetter = hasLetterHead(view.layout);
  const imprint = isLetter ? undefined : settings.imprint && imprintOf(settings.imprint, copies);
  const text = [
    ...openingLines(opening, view.headline, isLetter ? letterTop(view, sent) : settings),
    ...sent.flatMap((block) =>
      textOf(block, { hasCopies: isLetter || imprint !== undefined, isSealed }),
    ),
  ];
  if (isLetter) text.splice(-1, 0, ...letterFoot(copies ?? settings.imprint?.copies));
  const above = headLinesOf(settings, opening.number !== undefined);
  const pages = lengthOf(above + linesOfForm({ ...view, blocks }), annexes.length);
  const place = imprintPlace(pages);
  const { folio } = settings;
  const foot = imprint && imprintTable(imprint);
  return new Document({
    styles: {
      ...OFFICIAL_STYLES,
      characterStyles: [PLACEHOLDER_STYLE],
      paragraphStyles: [
        ...(OFFICIAL_STYLES.paragraphStyles ?? []),
        ...(STYLES.paragraphStyles ?? []),
      ],
    },
    evenAndOddHeaderAndFooters: true,
    sections: [
      officialSection(text, { folio, isLetter, ...(place === 'here' && { foot }) }),
      ...annexes.map((block, index) => {
        const number = annexes.length === 1 ? undefined : index + 1;
        return officialSection(annexParts(block, number), { folio });
      }),
      ...imprintPages(foot, place, folio),
      officialSection([...stub.flatMap(stubParts), ...notesOf(view, labels)], {}),
    ],
  });
}

/** @returns the blocks, texts that follow each other as one: the last line of a text stays with its signature */
function joined(blocks: readonly BlockView[]): BlockView[] {
  return blocks.reduce<BlockView[]>((result, block) => {
    const last = result.at(-1);
    if (last?.type !== 'text' || block.type !== 'text') return [...result, block];
    const paragraphs = [...last.paragraphs, ...block.paragraphs];
    return [...result.slice(0, -1), { ...last, paragraphs }];
  }, []);
}

function withFreeText(block: BlockView): BlockView {
  return block.type === 'text' ? { ...block, paragraphs: spelledOut(block.paragraphs) } : block;
}

function isAnnex(block: BlockView): boolean {
  return block.type !== 'text' && block.annex;
}

function paragraphsOf(block: BlockView): readonly FormParagraph[] {
  return block.type === 'text' ? block.paragraphs : [];
}

interface Opening {
  readonly urgency: FormParagraph | undefined;
  readonly number: FormParagraph | undefined;
  readonly title: FormParagraph | undefined;
  readonly subtitles: readonly FormParagraph[];
}

function openingOf(blocks: readonly BlockView[]): Opening {
  const all = blocks.flatMap(paragraphsOf);
  const find = (wanted: string) => all.find(({ role }) => role === wanted);
  return {
    urgency: find('urgency'),
    number: find('number'),
    title: find('title'),
    subtitles: all.filter(({ role }) => role === 'subtitle'),
  };
}

/** @param top what stands above the title: what the office has settled, or the head of a letter */
function openingLines(
  { urgency, number, title, subtitles }: Opening,
  headline: string | undefined,
  top: Pick<OfficialSettings, 'mark'> | Pick<LetterHead, 'mark' | 'isOnPaper'>,
): Paragraph[] {
  const words = title?.segments ?? [];
  const [first, second] = subtitles;
  const head = {
    ...(urgency && { urgency: without(urgency.segments, /^紧急程度：/u) }),
    ...(number && { number: without(number.segments, /^编号：/u) }),
  };
  if (isMinutes(words)) {
    return headLines({
      ...head,
      mark: words,
      ...(first && { number: first.segments }),
      ...(second && { issued: second.segments }),
    });
  }
  const above =
    'isOnPaper' in top ? letterHead({ ...head, ...top }) : headLines({ ...head, ...top });
  return [
    ...above,
    ...titleLines(title ? [title.segments] : [headline ?? ''], above.length === 0),
    ...subtitles.map(({ segments }) =>
      line({ style: OFFICIAL_STYLE.plain, alignment: 'center' }, inlineRuns(segments)),
    ),
  ];
}

function letterTop({ layout }: FormView, sent: readonly BlockView[]) {
  const mark = letterMark(sent.flatMap(paragraphsOf).flatMap(({ segments }) => segments));
  return { mark, isOnPaper: layout?.head === 'printed' };
}

function letterFoot(copies: Inline | undefined): Paragraph[] {
  if (!copies) return [];
  return [letterCopies(typeof copies === 'string' ? `抄送：${copies}` : copies)];
}

/** What tells the writer to have it sealed goes where it is not. */
function withoutSeal(block: BlockView): BlockView {
  if (block.type !== 'text') return block;
  const paragraphs = block.paragraphs.map((paragraph) =>
    paragraph.role === 'signature'
      ? { ...paragraph, segments: paragraph.segments.map(hintedWithoutSeal) }
      : paragraph,
  );
  return { ...block, paragraphs };
}

function hintedWithoutSeal(part: Segment): Segment {
  if (part.kind !== 'blank' || part.hint === undefined) return part;
  return { ...part, hint: unsealedHint(part.hint) };
}

interface Ending {
  /** Whether 抄送 stands elsewhere. */
  readonly hasCopies: boolean;
  readonly isSealed: boolean;
}

function textOf(block: BlockView, ending: Ending): FileChild[] {
  if (block.type !== 'text') {
    const isHeading = /^[一二三四五六七八九十]+、/u.test(block.title ?? '');
    return tableParts(block, OFFICIAL_STYLE[isHeading ? 'first' : 'tableTitle']);
  }
  return letterLines(block, ending);
}

function letterLines({ paragraphs }: TextView, { hasCopies, isSealed }: Ending): FileChild[] {
  return paragraphs.flatMap(({ role, segments }, index): FileChild[] => {
    const before = paragraphs[index - 1]?.role;
    const next = paragraphs[index + 1];
    if (OPENING.has(role)) return [];
    const keep = signedFrom(paragraphs, index + 1);
    switch (role) {
      case 'addressee':
        return [line({ style: OFFICIAL_STYLE.plain }, inlineRuns(segments))];
      case 'first':
      case 'second':
        return [officialParagraph({ role, text: segments }, keep)];
      case 'attendance':
        return [...(before === 'attendance' ? [] : [emptyLine()]), attendanceLine(segments)];
      case 'annex':
        return before === 'annex' ? [] : annexList(annexTitles(paragraphs.slice(index)));
      case 'signature':
        return next?.role === 'date'
          ? signatureLines({ name: segments, date: next.segments }, isSealed)
          : [officialParagraph({ role: 'body', text: segments })];
      case 'date':
        return before === 'signature' ? [] : signatureLines({ name: '', date: segments }, isSealed);
      case 'copies':
        return hasCopies ? [] : [emptyLine(), copiesTable(segments)];
      default:
        return [officialParagraph({ role: 'body', text: segments }, keep)];
    }
  });
}

/** Whether the signature follows, annexes listed before it or not. */
function signedFrom(paragraphs: readonly FormParagraph[], index: number): boolean {
  const role = paragraphs[index]?.role;
  return role === 'annex' ? signedFrom(paragraphs, index + 1) : role === 'signature';
}

function annexTitles(paragraphs: readonly FormParagraph[]): Segment[][] {
  const end = paragraphs.findIndex(({ role }) => role !== 'annex');
  return paragraphs
    .slice(0, end < 0 ? paragraphs.length : end)
    .map(({ segments }) => without(segments, /^(?:附件：)?(?:\d+\. )?/u));
}

/** @returns the pieces without a label before the first */
function without(segments: readonly Segment[], label: RegExp): Segment[] {
  const [first, ...rest] = segments;
  if (first?.kind !== 'words') return [...segments];
  const words = first.words.replace(label, '');
  return words ? [{ ...first, words }, ...rest] : rest;
}

function imprintOf(
  { unit, copies }: { readonly unit: string; readonly copies: string },
  own: readonly Segment[] | undefined,
): Imprint {
  const others = own ?? (copies ? `抄送：${copies}` : undefined);
  return { ...(others && { copies: others }), unit, day: imprintDay() };
}

/** What is sent besides: mark and title as the standard has them, then the cells. */
function annexParts(block: BlockView, number: number | undefined): FileChild[] {
  return [...annexHead(block.title ?? '', number), ...tableOf(block)];
}

function stubParts(block: BlockView): FileChild[] {
  return tableParts(block, STYLE.blockTitle);
}

function tableParts(block: BlockView, style: string): FileChild[] {
  // Two tables without a paragraph between them would become one.
  const head = block.title
    ? new Paragraph({ style, text: block.title })
    : new Paragraph({ style: STYLE.gap });
  return [head, ...tableOf(block), new Paragraph({ style: STYLE.gap })];
}

function tableOf(block: BlockView): FileChild[] {
  const sheet = { width: typeArea(paperOf(false)).width, factor: 1 };
  if (block.type === 'grid') return [gridTable(block, sheet)];
  return block.type === 'table' ? [rowsTable(block, sheet)] : [];
}
