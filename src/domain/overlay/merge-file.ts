import type { Problem } from '#domain/content/problem.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';
import { describeFault } from './describe-fault.ts';
import { isFields, nameOf } from './entry.ts';
import { mergeEntries } from './merge-entries.ts';
import { mergeTexts } from './merge-texts.ts';
import { requiredFields } from './required-fields.ts';
import type { EntryList, ListRule } from './rules.ts';
import { originOf, placeIn, traced, tracedObject, type Traced } from './traced.ts';

/**
 * @param ours a file of content/
 * @param own what an office lays over it
 * @param others our other files of the kind, for entries written in the wrong one
 * @returns one file whose parts know where they were written, and what is wrong with what the office wrote
 */
export function mergeFile(
  ours: ContentFile,
  own: ContentFile,
  rule: ListRule,
  others: readonly ContentFile[],
): { readonly file: ContentFile; readonly problems: readonly Problem[] } {
  if (!isFields(ours.data) || !isFields(own.data)) return { file: own, problems: [] };
  const problems: Problem[] = [];
  const parts = new Map(
    Object.entries(ours.data).map(([key, value]) => [key, traced(ours, [key], value)]),
  );
  for (const [key, value] of Object.entries(own.data)) {
    const written = traced(own, [key], value);
    const before = parts.get(key);
    const list = rule.lists[key];
    const why = rule.fixed?.[key];
    if (why !== undefined) {
      const place = own.placeOf([key]);
      problems.push({ ...place, field: key, message: `各单位不改这一项：${why}`, hint: '删去' });
    } else if (before && list) {
      const { list: both, faults } = mergeEntries(
        before,
        written,
        list,
        requiredFields(ours.kind, key),
      );
      parts.set(key, both);
      const around = surroundings(ours, key, list, others);
      problems.push(...faults.map((fault) => describeFault(fault, around)));
    } else if (before && rule.texts?.includes(key)) {
      parts.set(key, mergeTexts(before, written).list);
    } else parts.set(key, written);
  }
  return { file: asFile(ours, tracedObject(traced(ours, [], undefined), parts)), problems };
}

function asFile(ours: ContentFile, whole: Traced): ContentFile {
  return {
    ...ours,
    data: whole.value,
    placeOf: (path) => placeIn(whole, path),
    writtenAt: (path) => {
      const origin = originOf(whole, path);
      return origin.from.writtenAt?.(origin.path);
    },
  };
}

function surroundings(
  ours: ContentFile,
  list: string,
  rule: EntryList,
  others: readonly ContentFile[],
) {
  const elsewhere = others.flatMap((other) =>
    namesIn(other, list, rule).map((name) => [name, other.file] as const),
  );
  const names = namesIn(ours, list, rule);
  return { file: ours.file, list, rule, names, elsewhere: new Map(elsewhere) };
}

function namesIn({ data }: ContentFile, list: string, rule: EntryList): string[] {
  const entries = isFields(data) ? data[list] : undefined;
  return Array.isArray(entries) ? entries.flatMap((entry) => nameOf(entry, rule) ?? []) : [];
}
