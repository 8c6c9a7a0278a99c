import type { z } from 'zod';
import { weigh } from './schema-at.ts';

export type Path = readonly (string | number)[];

/** An issue with its path into the file; issues of a choice between shapes are those of the nearest shape. */
export interface Issue {
  readonly path: Path;
  readonly code: z.core.$ZodIssue['code'];
  readonly keys: readonly string[];
  /** What should have stood there, or for a rule of our own the whole story. */
  readonly expected: string;
  readonly whole: boolean;
  readonly hint: string | undefined;
  /** Where the same name stands already. */
  readonly first: Path | undefined;
}

/** @param above the path of the shape in which the issue was found */
export function flatten(issue: z.core.$ZodIssue, above: Path): Issue[] {
  const path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  ];
  const shape = issue.code === 'invalid_union' ? nearestShape(issue.errors) : undefined;
  if (shape) return shape.flatMap((inner) => flatten(inner, path));
  return [
    {
      path,
      code: issue.code,
      keys: issue.code === 'unrecognized_keys' ? issue.keys : [],
      expected: issue.message,
      ...paramsOf(issue, path),
    },
  ];
}

/** The issues of the one shape that the data comes near; none where it might be any, as where no shape has begun. */
function nearestShape(
  shapes: readonly (readonly z.core.$ZodIssue[])[],
): readonly z.core.$ZodIssue[] | undefined {
  const weights = shapes.map(weigh);
  const least = Math.min(...weights);
  const [first, ...others] = shapes.filter((_, index) => weights[index] === least);
  if (!first) return undefined;
  const begun = [first, ...others].filter((shape) => shape.every(({ path }) => path.length > 0));
  // Whoever has written fields means the shape that has fields, not the text that may stand there instead.
  if (begun.length > 0) return begun.length === 1 ? begun[0] : undefined;
  // Of a text and a fixed word the text explains itself.
  return shapes.length === 2 ? first : undefined;
}

/** A rule of our own may tell the whole story, name the remedy, and say where something stands already. */
function paramsOf(issue: z.core.$ZodIssue, path: Path): Pick<Issue, 'hint' | 'whole' | 'first'> {
  const params = issue.code === 'custom' ? issue.params : undefined;
  const hint: unknown = params?.hint;
  const first: unknown = params?.first;
  return {
    hint: typeof hint === 'string' ? hint : undefined,
    whole: params?.whole === true,
    first: Array.isArray(first)
      ? [...path.slice(0, path.length - first.length), ...(first as (string | number)[])]
      : undefined,
  };
}
