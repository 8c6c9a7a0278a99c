import { findMisquotedFigures } from './cited-figures.ts';
import { findUncitedDeadlines } from './deadlines.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { findMarkupProblems } from './markup.ts';
import type { Problem } from '#domain/content/problem.ts';
import { findUnfoundedRemedies } from './remedies.ts';
import { findRepeatedSentences } from './sentences.ts';
import { findFiguresWithoutWhom } from './whom-it-binds.ts';

interface Page {
  readonly kind: string;
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
}

/** @returns what is wrong with the words themselves, over all files of content */
export function findWordingProblems(files: readonly Page[], library: WrittenContent): Problem[] {
  const pages = files.filter(({ kind }) => kind === 'handbook' || kind === 'procedures');
  return [
    ...findMarkupProblems(pages, library),
    ...findUncitedDeadlines(pages),
    ...findMisquotedFigures(pages, library),
    ...findFiguresWithoutWhom(pages, library),
    ...findUnfoundedRemedies(files, library.regulations),
    ...findRepeatedSentences(files.filter(({ kind }) => kind !== 'regulations')),
  ];
}
