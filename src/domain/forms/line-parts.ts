/** The pieces of a line that are set in a typeface of their own; the page and the Word file part it alike. */
import type { HeadingRole } from './heading-role.ts';
import type { Segment } from './running-text.ts';

/** Where the heading ends that text runs on behind: at its first stop or colon. */
const END = /[。：]/u;
const MINUTES = /会议纪要$/u;
/** What parts the number from who issues it. */
const ISSUER = ' 签发人：';

/**
 * @param role what the paragraph is
 * @returns how much of it is set in the typeface of a heading, and the text behind; a whole sentence is text behind a
 *   number and no heading
 */
export function headingOf(
  role: HeadingRole,
  segments: readonly Segment[],
): { head: readonly Segment[]; rest: readonly Segment[] } {
  if (role === 'body') return { head: [], rest: segments };
  const { head, rest } = split(segments);
  return rest.length === 0 && endsInStop(segments) ? { head: [], rest: segments } : { head, rest };
}

function endsInStop(segments: readonly Segment[]): boolean {
  const last = segments.at(-1);
  return (last?.kind === 'words' ? last.words : (last?.closing ?? '')).endsWith('。');
}

function split(segments: readonly Segment[]): { head: Segment[]; rest: Segment[] } {
  for (const [index, segment] of segments.entries()) {
    const before = segments.slice(0, index);
    const after = segments.slice(index + 1);
    if (segment.kind === 'words') {
      const at = segment.words.search(END) + 1;
      if (at > 0) {
        const [head, rest] = [segment.words.slice(0, at), segment.words.slice(at)];
        return {
          head: [...before, { ...segment, words: head }],
          rest: [...(rest ? [{ ...segment, words: rest }] : []), ...after],
        };
      }
    } else if (END.test(segment.closing)) {
      return { head: [...before, segment], rest: after };
    }
  }
  return { head: [...segments], rest: [] };
}

/** @returns 发文字号, and the name behind 签发人：, which only documents to a superior have; empty elsewhere */
export function issuerOf(segments: readonly Segment[]): {
  number: readonly Segment[];
  issuer: readonly Segment[];
} {
  for (const [index, segment] of segments.entries()) {
    if (segment.kind !== 'words' || !segment.words.includes(ISSUER)) continue;
    const [before = '', after = ''] = segment.words.split(ISSUER);
    return {
      number: [...segments.slice(0, index), { kind: 'words', words: before }],
      issuer: [
        ...(after ? [{ kind: 'words' as const, words: after }] : []),
        ...segments.slice(index + 1),
      ],
    };
  }
  return { number: segments, issuer: [] };
}

/** @returns whether a title is that of minutes, which have a head of their own */
export function isMinutes(title: readonly Segment[]): boolean {
  const last = title.at(-1);
  return last?.kind === 'words' && MINUTES.test(last.words);
}
