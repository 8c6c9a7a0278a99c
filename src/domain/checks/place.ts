/** From the path that a check names to the line and the words of the file. */
import { labelOf } from '#domain/content/label.ts';
import type { PathStep } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';

/** @returns the problem with the line of its field and the field in words; as it is where the field is no path */
export function placeProblem(problem: Problem, files: ReadonlyMap<string, ContentFile>): Problem {
  const { file, field, line } = problem;
  const content = files.get(file);
  if (!content || line !== undefined || field === '') return problem;
  const path = pathOf(field, content.data);
  if (!path) return problem;
  return { ...problem, ...content.placeOf(path), field: labelOf(path, content.data) };
}

/**
 * @param field keys, places and ids of entries with dots between them
 * @returns the path that they lead along; undefined when the data knows no beginning of it
 */
export function pathOf(field: string, data: unknown): PathStep[] | undefined {
  const path: PathStep[] = [];
  let value = data;
  const segments = field.split('.');
  for (const [index, segment] of segments.entries()) {
    const next = stepsTo(value, segment);
    if (!next) {
      // What is missing still has a name.
      const isName = /^[\w-]+$/.test(segment) && (index > 0 || segments.length === 1);
      return isName ? [...path, ...segments.slice(index)] : undefined;
    }
    path.push(...next.steps);
    value = next.value;
  }
  return path;
}

function stepsTo(
  value: unknown,
  segment: string,
): { readonly steps: readonly PathStep[]; readonly value: unknown } | undefined {
  if (Array.isArray(value)) {
    const place = /^\d+$/.test(segment) ? Number(segment) : indexOf(value, segment);
    return place in value ? { steps: [place], value: value[place] } : undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  if (Object.hasOwn(fields, segment)) return { steps: [segment], value: fields[segment] };
  for (const [key, inner] of Object.entries(fields)) {
    if (!Array.isArray(inner)) continue;
    const place = indexOf(inner, segment);
    if (place !== -1) return { steps: [key, place], value: inner[place] };
  }
  return undefined;
}

function indexOf(list: readonly unknown[], id: string): number {
  return list.findIndex(
    (entry) => typeof entry === 'object' && entry !== null && 'id' in entry && entry.id === id,
  );
}
