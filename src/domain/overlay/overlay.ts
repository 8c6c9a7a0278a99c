/** Lays what an office writes over what everybody has. */
import type { Problem } from '#domain/content/problem.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';
import { mergeFile } from './merge-file.ts';
import { oldOfficeProblem } from './old-office.ts';
import { listRuleOf, ONLY_OURS } from './rules.ts';

export interface Overlaid {
  /** One file a kind and id, each part of which knows where it was written. */
  readonly files: readonly ContentFile[];
  /** What an office wrote that means nothing here. */
  readonly problems: readonly Problem[];
}

/**
 * @param ours files of content/
 * @param own files of office/; without any, ours stay as they are
 * @returns both as one: of pages, forms and regulations the office's where it has one, of lists the entries of both
 */
export function overlay(ours: readonly ContentFile[], own: readonly ContentFile[]): Overlaid {
  if (own.length === 0) return { files: ours, problems: [] };
  // What our page answers, and where on it, says nothing of the page that took its place.
  const replaced = new Set(own.filter(isPage).map(({ id }) => id));
  const files = new Map(
    ours
      .filter(({ kind, id }) => kind !== 'questions' || !replaced.has(id))
      .map((file) => [nameOf(file), file]),
  );
  const problems: Problem[] = [];
  for (const file of own) {
    const before = files.get(nameOf(file));
    const rule = listRuleOf(file.kind);
    const why = ONLY_OURS[file.kind];
    const old = file.kind === 'office' ? oldOfficeProblem(file) : undefined;
    if (old) problems.push(old);
    else if (why !== undefined) {
      const message = `各单位不改这个文件：${why}`;
      problems.push({ file: file.file, field: '', message, hint: '删去这个文件' });
    } else if (before && rule) {
      const others = ours.filter((other) => other.kind === file.kind && other !== before);
      const merged = mergeFile(before, file, rule, others);
      files.set(nameOf(file), merged.file);
      problems.push(...merged.problems);
    } else files.set(nameOf(file), file);
  }
  return { files: [...files.entries()].toSorted(byName).map(([, file]) => file), problems };
}

function isPage({ kind }: ContentFile): boolean {
  return kind === 'handbook' || kind === 'procedures';
}

function nameOf({ kind, id }: ContentFile): string {
  return `${kind}/${id}`;
}

/** In one order, whichever folder a file lies in. */
function byName([a]: readonly [string, ContentFile], [b]: readonly [string, ContentFile]): number {
  return a < b ? -1 : 1;
}
