/** The way of an edge: which side it leaves on, and along what. */
import type { PlannedEdge } from './plan.ts';

export type Side = 'left' | 'right' | 'down';

export type Way =
  /** Down the lane to a later step of the same post. */
  | { readonly kind: 'straight' }
  /** Sideways to the lane of the target, then down. */
  | { readonly kind: 'elbow' }
  /** Along the space between lanes; zone n lies to the left of lane n. */
  | { readonly kind: 'zone'; readonly zone: number }
  /** To a mark beside the step, where the procedure ends. */
  | { readonly kind: 'stop' };

export interface Route {
  readonly edge: PlannedEdge;
  readonly way: Way;
  readonly side: Side;
}
