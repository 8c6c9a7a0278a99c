import type { Entry } from '#domain/content/content.ts';
import type { PathStep, Place } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { Kind } from '#schemas/kinds.ts';
import { kindOf } from './kind-of.ts';
import { findMisplacedFiles, findMissingFiles } from './names.ts';
import { readSource, type ReadFile, type Reading } from './read-source.ts';
import type { Source } from './source.ts';

/** A file of a known kind, read but not yet checked by the schema of its kind. */
export interface ContentFile extends Entry<unknown> {
  readonly kind: Kind;
  /** Running text; empty for YAML. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** Where its author finds a part of its data: what a list was merged from may lie in another file. */
  readonly placeOf: (path: readonly PathStep[]) => Place;
  /** A single value as it was written, such as 1.0; undefined where that is not known. */
  readonly writtenAt?: (path: readonly PathStep[]) => string | undefined;
}

export interface ContentReading {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/**
 * @param sources all files of a root laid out like content/
 * @param root its name, such as content; what an office lays over it needs not be whole
 * @returns every file that can be read, in the order of the sources, and what is wrong with the others
 */
export function readContent(sources: readonly Source[], root = 'content'): ContentReading {
  const names = sources.map(({ file }) => file);
  const misplaced = findMisplacedFiles(names, root);
  const files: ContentFile[] = [];
  const problems = [
    ...misplaced,
    ...(root === 'content' ? findMissingFiles(names, root, misplaced) : []),
  ];
  for (const source of sources) {
    const found = kindOf(source.file, root);
    if (!found) continue;
    const reading = readOnce(source);
    if (reading.problems) problems.push(...reading.problems);
    else files.push(contentFile(found.kind, found.id, reading.file));
  }
  return { files, problems };
}

/** A file is read once as long as it is the same one: checks run again and again over files of which one has changed. */
const read = new WeakMap<Source, Reading>();

function readOnce(source: Source): Reading {
  const known = read.get(source) ?? readSource(source);
  read.set(source, known);
  return known;
}

function contentFile(kind: Kind, id: string, read: ReadFile): ContentFile {
  const { file, data, body, bodyLine, lineOf, writtenAt } = read;
  const placeOf = (path: readonly PathStep[]) => ({ file, line: lineOf(path) });
  return { kind, id, file, data, body, bodyLine, placeOf, writtenAt };
}
