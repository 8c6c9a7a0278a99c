/** Chooses what to show of a page: its title, a passage, and the sections that hold what was looked for. */
import type { Anchor, IndexedPage } from './indexed-page.ts';
import { cutPieces, findMarks, type Mark, type Piece } from './marks.ts';
import { cutOut, passage, worthOf } from './passage.ts';

const SECTIONS = 3;

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
  // The code stands beside the title.
  const start = page.text.startsWith(page.code) ? page.code.length : 0;
  const titleMarks = findMarks(page.title, terms);
  return {
    title: cutPieces(page.title, titleMarks),
    said: marks.length + titleMarks.length > 0 ? [] : nameFoundBy(page, terms),
    // Where sections show the hits, the page itself is shown by its first words.
    excerpt:
      sections.length > 0
        ? cutOut(page.text, marks, start, start, Math.max(start, page.anchors[0]?.start ?? 0))
        : passage(page.text, marks, start, page.text.length),
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
    const from = afterTitle(text, anchor, to);
    const inHeading = held.some((mark) => mark.from < from);
    return { anchor, from, to, held, worth: worthOf(held) + (inHeading ? 1 : 0) };
  });
  return sections
    .filter(({ held }) => held.length > 0)
    .sort((a, b) => b.worth - a.worth)
    .slice(0, SECTIONS)
    .sort((a, b) => a.anchor.start - b.anchor.start);
}

/** @returns where a section goes on after the lines that its title repeats */
function afterTitle(text: string, { title, start }: Anchor, to: number): number {
  let from = start;
  for (const line of text.slice(start, to).split('\n')) {
    if (!title.includes(line)) break;
    from += line.length + 1;
  }
  return Math.min(from, to);
}
