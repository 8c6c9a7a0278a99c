import type { Target } from './table.ts';

/** One place that names something. */
export interface Ref {
  readonly file: string;
  /** The path of the field; empty in running text, which has a line. */
  readonly field: string;
  readonly line?: number | undefined;
  readonly target: Target;
  readonly id: string;
}

/** Articles are told apart by the regulation that they belong to. */
export function articleId(regulation: string, article: string): string {
  return `${regulation} ${article}`;
}
