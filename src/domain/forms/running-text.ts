/** Running text of a form: what each paragraph is, and where something is written in. */

import type { OMIT, WrittenParagraph } from '#schemas/form-paragraph.ts';
import { GAP_PLACE, readGapNote, type GapNote } from '#schemas/form-gap.ts';
import { gapId, omitId, waysId } from './entries.ts';
import { headingRoleOf } from './heading-role.ts';
import {
  DATE,
  OPENING_LINES,
  roleOf,
  SIGNED,
  TITLE,
  type ParagraphRole,
} from './paragraph-role.ts';
import { tied } from '#domain/text/boxes.ts';
import { OPEN } from '#strings.ts';

/** What all places to write in have. */
interface Gap {
  /** Stays the same while the form does: entries.ts. */
  readonly id: string;
  /** Room for so many Chinese characters; in a date that of its three gaps together. */
  readonly room: number;
  /** The words around it, by which it is known to those who cannot see it. */
  readonly label: string;
  /** What the blank is called with which it is one: that of a cell, or a name of its own. */
  readonly link?: string;
  /** Marks before and behind it that must stay on its line: browsers may break a line beside any gap. */
  readonly opening: string;
  readonly closing: string;
  /** What was written there, a day as ISO 8601; absent while it is blank. */
  readonly value?: string;
}

/** A piece of a paragraph: words, a gap to write in, or a whole date. */
export type Segment =
  | { readonly kind: 'words'; readonly words: string; readonly strong?: true }
  | (Gap & Omit<GapNote, 'name' | 'repeats'> & { readonly kind: 'blank' })
  | (Gap & {
      readonly kind: 'date';
      /** True where the day of the week stands behind it, told by the date. */
      readonly weekday?: true;
    });

export interface FormParagraph {
  readonly role: ParagraphRole;
  readonly segments: readonly Segment[];
  /** When it is left out of what was filled in; absent where it always stands. */
  readonly omit?: keyof typeof OMIT;
  /** The id of the switch that leaves it out, where there is one. */
  readonly switchId?: string;
  /** What it is chosen as, where it is one of several, and the id of that choice. */
  readonly way?: string;
  readonly waysId?: string;
  /** How free text may run; only there. */
  readonly outline?: readonly FormParagraph[];
}

const GAP = '____';
/** The day of the week behind a date, which is told by it. */
const WEEKDAY = '（周____）';
/** Unit and date in one line: the date at its end, and what is said of it. */
const LAST_DATE = /____年____月____日(?:\{[#=][^{}]*\})?$/u;
/** Labels that stand out in minutes: GB/T 9704—2012, 10.2. */
const STRONG_LABEL = /^(?:出席|请假|列席)(?=：)/u;
/** Units that follow a gap for a number. */
const NUMBER_UNIT = /^[月日时分人份页条次期楼室元个周号]/u;
/** Room in Chinese characters for a year, a number, a phrase, a gap at the margin, and at most in a title. */
const ROOM = { year: 3, number: 2, date: 7, phrase: 6, line: 9, title: 4 };
/** Marks that must not end a line, and marks that must not begin one. */
const OPENING = /(?<![（《“‘〔])[（《“‘〔]+$/u;
const CLOSING = /^[，。、；：！？）》”’〕]+/u;

/**
 * @param written the paragraphs of one block of text
 * @param opens true for the first text of the form, where title, number and addressee stand
 * @param block the place of the block in its form, from 0, for the ids of gaps
 * @returns the paragraphs with their roles; unit and date in one line are taken apart
 */
export function readParagraphs(
  written: readonly WrittenParagraph[],
  opens: boolean,
  block: number,
): FormParagraph[] {
  const parts = written.flatMap((paragraph): Part[] => {
    if (typeof paragraph === 'string') return splitSignature(paragraph).map((line) => ({ line }));
    if ('free' in paragraph) return [{ line: '', free: paragraph.free }];
    if ('way' in paragraph) return [{ line: paragraph.text, omit: 'chosen', way: paragraph.way }];
    const { text, omit } = paragraph;
    return splitSignature(text).map((line) => ({ line, omit }));
  });
  const lines = parts.map(({ line }) => line);
  const opening = opens ? lines.slice(0, OPENING_LINES).map(withoutGuides) : [];
  const titleAt = opening.findIndex((line) => TITLE.test(line));
  const paragraphs: FormParagraph[] = [];
  for (const [index, { line, omit, free, way }] of parts.entries()) {
    if (free) {
      paragraphs.push(freeText(free, (gap) => gapId(block, index, gap)));
      continue;
    }
    const role = roleOf(line, withoutGuides(line), {
      index,
      opens,
      titleAt,
      after: paragraphs.at(-1)?.role,
    });
    const most = role === 'title' ? ROOM.title : ROOM.line;
    paragraphs.push({
      role,
      segments: segmentsOf(line, most, (gap) => gapId(block, index, gap)),
      ...(omit && { omit }),
      ...(omit === 'chosen' && !way && { switchId: omitId(block, index) }),
      ...(way && { way, waysId: waysId(block, firstWay(parts, index)) }),
    });
  }
  return paragraphs;
}

interface Part {
  readonly line: string;
  readonly omit?: keyof typeof OMIT;
  readonly free?: readonly string[];
  readonly way?: string;
}

/** @returns the place of the first of the ways among which one is */
function firstWay(parts: readonly Part[], index: number): number {
  return parts[index - 1]?.way ? firstWay(parts, index - 1) : index;
}

/** One place to write in, and the gaps of its outline counted on behind it. */
function freeText(lines: readonly string[], idOf: (gap: number) => string): FormParagraph {
  let gaps = 1;
  const outline = lines.map((line): FormParagraph => {
    const segments = segmentsOf(line, ROOM.line, (gap) => idOf(gaps + gap));
    gaps += segments.filter(({ kind }) => kind !== 'words').length;
    return { role: headingRoleOf(line), segments };
  });
  const gap = { id: idOf(0), label: OPEN.body, hint: OPEN.body, opening: '', closing: '' };
  return { role: 'free', segments: [{ kind: 'blank', room: ROOM.line, ...gap }], outline };
}

/** @returns the words of a paragraph, with each gap as four low lines */
export function textOfSegments(segments: readonly Segment[]): string {
  return segments
    .map((part) => {
      if (part.kind === 'words') return part.words;
      const place = part.kind === 'blank' ? GAP : part.weekday ? DATE + WEEKDAY : DATE;
      return part.opening + place + part.closing;
    })
    .join('');
}

/** @returns a paragraph as it is written in content, without what its gaps ask for */
function withoutGuides(line: string): string {
  return line.replace(GAP_PLACE, (place: string, link?: string, hint?: string) => {
    if (link !== undefined) return place.slice(0, place.indexOf('{'));
    return hint === undefined ? place : GAP;
  });
}

/** Unit and date are two lines at the end of a letter. */
function splitSignature(line: string): string[] {
  const [date = ''] = LAST_DATE.exec(line) ?? [];
  const unit = line.slice(0, line.length - date.length);
  return date && SIGNED.test(unit) ? [unit, date] : [line];
}

function segmentsOf(line: string, most: number, idOf: (gap: number) => string): Segment[] {
  const strong = STRONG_LABEL.exec(line)?.[0] ?? '';
  const rest = line.slice(strong.length);
  const places = [...rest.matchAll(GAP_PLACE)];
  const segments: Segment[] = strong ? [{ kind: 'words', words: strong, strong: true }] : [];
  let end = 0;
  const add = (words: string) => {
    if (words) segments.push({ kind: 'words', words: tied(words) });
  };
  places.forEach((place, index) => {
    const before = rest.slice(end, place.index);
    const from = place.index + place[0].length;
    const after = rest.slice(from, places[index + 1]?.index);
    const opening = OPENING.exec(before)?.[0] ?? '';
    const closing = CLOSING.exec(after)?.[0] ?? '';
    const label = `${before.slice(-12)}＿${after.slice(0, 12)}`;
    const { name, repeats, ...note } = readGapNote(place[1] ?? place[2] ?? '');
    const link = repeats ?? name;
    const gap = { id: idOf(index), label, opening, closing, ...(link !== undefined && { link }) };
    add(before.slice(0, before.length - opening.length));
    if (place[0].startsWith(DATE)) {
      const weekday = place[0].includes(WEEKDAY);
      segments.push({ kind: 'date', room: ROOM.date, ...gap, ...(weekday && { weekday }) });
    } else {
      const room = Math.min(roomOf(before, after, places.length === 1), most);
      segments.push({ kind: 'blank', room, ...gap, ...note });
    }
    end = from + closing.length;
  });
  add(rest.slice(end));
  return segments;
}

function roomOf(before: string, after: string, only: boolean): number {
  if (after.startsWith('年')) return ROOM.year;
  if (NUMBER_UNIT.test(after) || (/[第周]$/u.test(before) && after !== '')) return ROOM.number;
  return only || after.startsWith('（') ? ROOM.line : ROOM.phrase;
}
