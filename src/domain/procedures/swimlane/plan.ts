/** What is to be drawn, before anything has a place: rows, lanes, and the edges between rows. */
import type { Procedure } from '#schemas/procedure.ts';
import { edgesOf, type Edge } from '#domain/procedures/graph.ts';
import type { LineStyle } from './drawing.ts';

export interface Plan {
  /** Each step has a row of its own, in the order of the procedure. */
  readonly rows: readonly Row[];
  /** Posts from left to right. */
  readonly lanes: readonly string[];
  readonly edges: readonly PlannedEdge[];
}

export interface Row {
  readonly lane: number;
  readonly decides: boolean;
  /** Number and action, as drawn. */
  readonly text: string;
  /** How long it may take, in words; empty where nothing is said. */
  readonly limit: string;
}

export interface PlannedEdge extends Edge {
  readonly style: LineStyle;
}

/** @returns posts in the order in which they first act */
export function postsOf(steps: Procedure['steps']): string[] {
  return [...new Set(steps.map(({ post }) => post))];
}

/**
 * @param lanes the posts from left to right; a single lane takes all steps
 * @param limits the limit of each step in words
 */
export function planOf(
  steps: Procedure['steps'],
  lanes: readonly string[],
  limits: readonly string[] = [],
): Plan {
  const rank = new Map(lanes.map((post, index) => [post, index]));
  return {
    lanes,
    rows: steps.map(({ post, decision, action }, index) => ({
      lane: rank.get(post) ?? 0,
      decides: decision !== undefined,
      text: `${index + 1} ${action}`,
      limit: limits[index] ?? '',
    })),
    edges: edgesOf(steps).map((edge) => ({
      ...edge,
      style: edge.back || edge.kind === 'return' ? 'return' : 'forward',
    })),
  };
}

/** @returns the lane of a row; edges name only rows that exist */
export function laneOf(plan: Plan, row: number): number {
  return plan.rows[row]?.lane ?? 0;
}

/** @returns true when no step of a lane lies strictly between two rows */
export function laneIsFree(plan: Plan, lane: number, from: number, to: number): boolean {
  return !plan.rows.some((row, index) => index > from && index < to && row.lane === lane);
}
