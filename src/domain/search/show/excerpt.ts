/** Chooses what to show of a page: its title, a passage, and the sections that hold what was looked for. */
import type { Anchor, IndexedPage } from '#domain/search/index/indexed-page.ts';
import { cutPieces, findMarks, type Mark, type MarkedPiece } from './marks.ts';
import { cutOut, passage, worthOf } from './passage.ts';
import { isEntry } from '#domain/search/rank/weights.ts';

const SECTIONS = 3;

export interface FoundSection {
  readonly url: string;
  readonly title: readonly MarkedPiece[];
  readonly excerpt: readonly MarkedPiece[];
}

export interface PageExcerpt {
  readonly title: readonly MarkedPiece[];
  /** The everyday name by which the page was found, when nothing else that is shown says why; empty otherwise. */
  readonly said: readonly MarkedPiece[];
  readonly excerpt: readonly MarkedPiece[];
  /** At most three, in the order of the page. */
  readonly sections: readonly FoundSection[];
}

/** @param terms what to look for, normalised */
export function excerptPage(page: IndexedPage, terms: readonly string[]): PageExcerpt {
  // The code stands beside the title.
  const start = page.text.startsWith(page.code) ? page.code.length : 0;
  const found = findMarks(page.text, terms);
  const marks = found.filter(({ from }) => from >= start);
  const sections = bestSections(page, marks);
  const titleMarks = findMarks(page.title, terms);
  return {
    title: cutPieces(page.title, titleMarks),
    said: found.length + titleMarks.length > 0 ? [] : nameFoundBy(page, terms),
    excerpt: isOneSentence(page)
      ? answerOf(page, marks)
      : // Where sections show the hits, or a name is the hit, the page itself is shown by its first words.
        sections.length > 0 || marks.length === 0
        ? lead(page, marks, start)
        : passage(page.text, marks, start, page.text.length),
    sections: sections.map(({ anchor, from, to, held }) => ({
      url: `${page.url}#${encodeURIComponent(anchor.id)}`,
      title: cutPieces(anchor.title, findMarks(anchor.title, terms)),
      excerpt: passage(page.text, held, from, to),
    })),
  };
}

/** A duty or term is a part of a page that says what it has to say in its first line. */
function isOneSentence({ kind, url }: IndexedPage): boolean {
  return isEntry(kind) && url.includes('#');
}

/** The whole answer, and after it the line that holds what was looked for, such as who must not do it. */
function answerOf({ text }: IndexedPage, marks: readonly Mark[]): MarkedPiece[] {
  const lines = text.split('\n');
  const end = lines[0]?.length ?? 0;
  const hit = marks.find(({ from }) => from > end);
  const answer = cutPieces(text, marks, 0, end);
  if (hit === undefined || marks.some(({ to }) => to <= end)) return answer;
  const start = text.lastIndexOf('\n', hit.from) + 1;
  const stop = `${text}\n`.indexOf('\n', hit.from);
  // A line without a colon is a post or how often, which say nothing alone.
  if (!text.slice(start, stop).includes('：')) return answer;
  return [...answer, { text: ' ', isHit: false }, ...cutPieces(text, marks, start, stop)];
}

/** The first line when it is a sentence, else what stands before the first section. */
function lead(
  { text, anchors }: IndexedPage,
  marks: readonly Mark[],
  start: number,
): MarkedPiece[] {
  const line = /\S[^\n]*/.exec(text.slice(start))?.[0] ?? '';
  const from = text.indexOf(line, start);
  const isSentence = /[。，；：！？]/.test(line);
  const end = isSentence ? from + line.length : Math.max(start, anchors[0]?.start ?? text.length);
  return cutOut(text, marks, from, from, end);
}

/** What leads to a page from elsewhere, such as a scenario, finds it but is not what it is called. */
function nameFoundBy({ aliases, synonyms }: IndexedPage, terms: readonly string[]): MarkedPiece[] {
  for (const name of [...aliases, ...synonyms]) {
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
