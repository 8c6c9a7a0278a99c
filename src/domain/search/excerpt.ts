/** Chooses what to show of a page: the passage that says most of the query, and the sections that hold it. */
import type { Anchor, IndexedPage } from './indexed-page.ts';
import { cutPieces, findMarks, type Mark, type Piece } from './marks.ts';

/** In characters, about two lines. */
const LENGTH = 76;
/** So much is shown before the first hit, so that one sees in what sentence it stands. */
const LEAD = 14;
const SECTIONS = 3;
const ELLIPSIS: Piece = { text: '…', isHit: false };

export interface SectionView {
  readonly url: string;
  readonly title: readonly Piece[];
  readonly excerpt: readonly Piece[];
}

export interface PageExcerpt {
  readonly title: readonly Piece[];
  /** The everyday name by which the page was found, when nothing else that is shown says why; empty otherwise. */
  readonly said: readonly Piece[];
  readonly excerpt: readonly Piece[];
  /** At most three, in the order of the page. */
  readonly sections: readonly SectionView[];
}

/** @param terms what to look for, normalised */
export function excerptPage(page: IndexedPage, terms: readonly string[]): PageExcerpt {
  const marks = findMarks(page.text, terms);
  const sections = bestSections(page, marks);
  const titleMarks = findMarks(page.title, terms);
  return {
    title: cutPieces(page.title, titleMarks),
    said: marks.length + titleMarks.length > 0 ? [] : nameFoundBy(page, terms),
    // Where sections show the hits, the page itself is shown by its first words.
    excerpt:
      sections.length > 0 ? opening(page, marks) : passage(page.text, marks, 0, page.text.length),
    sections: sections.map(({ anchor, from, to, held }) => ({
      url: `${page.url}#${encodeURIComponent(anchor.id)}`,
      title: cutPieces(anchor.title, findMarks(anchor.title, terms)),
      excerpt: passage(page.text, held, from, to),
    })),
  };
}

function nameFoundBy(
  { aliases, synonyms, linked }: IndexedPage,
  terms: readonly string[],
): Piece[] {
  for (const name of [...aliases, ...synonyms, ...linked]) {
    const marks = findMarks(name, terms);
    if (marks.length > 0) return cutPieces(name, marks);
  }
  return [];
}

interface Section {
  readonly anchor: Anchor;
  readonly from: number;
  readonly to: number;
  readonly held: readonly Mark[];
}

function bestSections({ text, anchors }: IndexedPage, marks: readonly Mark[]): Section[] {
  const sections = anchors.map((anchor, index) => {
    const to = anchors[index + 1]?.start ?? text.length;
    const held = marks.filter((mark) => mark.from >= anchor.start && mark.to <= to);
    const line = text.slice(anchor.start, to).split('\n', 1)[0] ?? '';
    // The line that the title repeats is not shown once more.
    const from = anchor.title.includes(line) ? anchor.start + line.length : anchor.start;
    const inHeading = held.some((mark) => mark.from < from);
    return { anchor, from, to, held, worth: worthOf(held) + (inHeading ? 1 : 0) };
  });
  return sections
    .filter(({ held }) => held.length > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SECTIONS)
    .sort((a, b) => a.anchor.start - b.anchor.start);
}

/** Different terms count most, repetition little. */
function worthOf(marks: readonly Mark[]): number {
  return new Set(marks.map(({ term }) => term)).size + Math.min(marks.length, 5) * 0.1;
}

/** The first lines of a page, after its code. */
function opening({ text, code, anchors }: IndexedPage, marks: readonly Mark[]): Piece[] {
  const start = code !== '' && text.startsWith(code) ? code.length : 0;
  const end = Math.max(start, Math.min(start + LENGTH, anchors[0]?.start ?? text.length));
  return tidy(cutPieces(text, marks, start, end));
}

/** The stretch of a part of the text in which most is said of the query; its beginning when nothing is. */
function passage(text: string, marks: readonly Mark[], from: number, to: number): Piece[] {
  let best = { start: from, worth: -1 };
  for (const mark of marks.filter((each) => each.from >= from && each.to <= to)) {
    const start = beginning(text, mark.from, from);
    const inside = marks.filter((each) => each.from >= start && each.to <= start + LENGTH);
    const worth = worthOf(inside);
    if (worth > best.worth) best = { start, worth };
  }
  const end = Math.min(to, best.start + LENGTH);
  const isCutBefore = best.start > from && !/\s/.test(text[best.start - 1] ?? '');
  const isCutAfter = text.slice(end, to).trim() !== '';
  return tidy([
    ...(isCutBefore ? [ELLIPSIS] : []),
    ...cutPieces(text, marks, best.start, end),
    ...(isCutAfter ? [ELLIPSIS] : []),
  ]);
}

/** Goes back from a hit to where its sentence or line begins, but not further than LEAD. */
function beginning(text: string, hit: number, from: number): number {
  const earliest = Math.max(from, hit - LEAD);
  const before = text.slice(earliest, hit);
  const stop = Math.max(
    ...['\n', '。', '；', '，', '：', '！', '？'].map((mark) => before.lastIndexOf(mark)),
  );
  return stop < 0 ? wholeCharacter(text, earliest) : earliest + stop + 1;
}

function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at;
}

/** On one line, without blanks at its ends. */
function tidy(pieces: readonly Piece[]): Piece[] {
  return pieces
    .map(({ text, isHit }, index) => {
      const line = text.replace(/\n+/g, ' ');
      const start = index === 0 ? line.trimStart() : line;
      return { text: index === pieces.length - 1 ? start.trimEnd() : start, isHit };
    })
    .filter(({ text }) => text !== '');
}
