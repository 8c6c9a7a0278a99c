import type { Entry } from '#domain/content/library.ts';
import type { PathStep, Place } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { Kind } from '#schemas/kinds.ts';
import { kindOf } from './kind-of.ts';
import { readSource } from './read-source.ts';
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
}

export interface ContentReading {
  readonly files: readonly ContentFile[];
  readonly problems: readonly Problem[];
}

/**
 * @param sources files of a root laid out like content/
 * @param root its name, such as content
 * @returns every file that can be read, by kind and then by name, and what is wrong with the others
 */
export function readContent(sources: readonly Source[], root = 'content'): ContentReading {
  const files: ContentFile[] = [];
  const problems: Problem[] = [];
  for (const source of sources) {
    const found = kindOf(source.file, root);
    if (!found) continue;
    const reading = readSource(source);
    if (reading.problems) problems.push(...reading.problems);
    else files.push(contentFile(found.kind, found.id, reading.file));
  }
  return { files, problems };
}

function contentFile(
  kind: Kind,
  id: string,
  { file, data, body, bodyLine, lineOf }: NonNullable<ReturnType<typeof readSource>['file']>,
): ContentFile {
  return {
    kind,
    id,
    file,
    data,
    body,
    bodyLine,
    placeOf: (path) => ({ file, line: lineOf(path) }),
  };
}
