/** Data that remembers which file each part of it was written in. */
import type { PathStep, Place } from '#domain/content/place.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';

export interface Traced {
  readonly value: unknown;
  readonly from: ContentFile;
  /** Where it stands in the data of that file. */
  readonly path: readonly PathStep[];
  /** Parts that come from elsewhere than the rest; by key, or by place in a list. */
  readonly parts?: ReadonlyMap<string | number, Traced>;
}

/** @returns a part of a file as it is written there */
export function traced(from: ContentFile, path: readonly PathStep[], value: unknown): Traced {
  return { value, from, path };
}

/** @returns an object made of parts; whatever is missing from it is missing in the file and at the path given */
export function tracedObject(
  whole: Omit<Traced, 'value' | 'parts'>,
  parts: ReadonlyMap<string, Traced>,
): Traced {
  return {
    ...whole,
    parts,
    value: Object.fromEntries([...parts].map(([key, { value }]) => [key, value])),
  };
}

/** @returns a list made of parts; the list itself stands in the file and at the path given */
export function tracedList(
  whole: Omit<Traced, 'value' | 'parts'>,
  items: readonly Traced[],
): Traced {
  return { ...whole, parts: new Map(items.entries()), value: items.map(({ value }) => value) };
}

/** @returns the file that a path into the data leads into, and the path within that file */
export function originOf(
  whole: Traced,
  path: readonly PathStep[],
): { readonly from: ContentFile; readonly path: readonly PathStep[] } {
  let at = whole;
  for (const [index, step] of path.entries()) {
    const next = partAt(at, step);
    if (!next) return { from: at.from, path: [...at.path, ...path.slice(index)] };
    at = next;
  }
  return { from: at.from, path: at.path };
}

/** @returns where the author of a part finds it */
export function placeIn(whole: Traced, path: readonly PathStep[]): Place {
  const origin = originOf(whole, path);
  return origin.from.placeOf(origin.path);
}

function partAt({ parts }: Traced, step: PathStep): Traced | undefined {
  if (typeof step !== 'object') return parts?.get(step);
  return [...(parts?.values() ?? [])].find(({ value }) => idOf(value) === step.id);
}

function idOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
}
