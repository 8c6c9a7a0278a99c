/** The responsibility table: which post does what in which step. */
import { STEP_KIND, type Procedure } from '#schemas/procedure.ts';

/** What a post does in a step, in the words printed in the table. */
export const RESPONSIBILITY = {
  ...STEP_KIND,
  assist: '协办',
  inform: '知会',
} as const;

export type Responsibility = keyof typeof RESPONSIBILITY;

export interface ResponsibilityRow {
  readonly number: number;
  readonly action: string;
  /** The id of the step, which is also its anchor. */
  readonly step: string;
  /** One cell for each post of the table, in its order. */
  readonly cells: readonly (Responsibility | undefined)[];
}

export interface ResponsibilityTable {
  /** Post ids in order of first appearance; those that do or approve come before those that only help or are told. */
  readonly posts: readonly string[];
  readonly rows: readonly ResponsibilityRow[];
}

/** @returns posts × steps; a post named twice in a step keeps the weightier part */
export function responsibilitiesOf({ steps }: Pick<Procedure, 'steps'>): ResponsibilityTable {
  const posts = [
    ...new Set([
      ...steps.map(({ post }) => post),
      ...steps.flatMap((step) => step.with),
      ...steps.flatMap((step) => step.inform),
    ]),
  ];
  const rows = steps.map((step, index) => ({
    number: index + 1,
    action: step.action,
    step: step.id,
    cells: posts.map((post): Responsibility | undefined => {
      if (step.post === post) return step.kind;
      if (step.with.includes(post)) return 'assist';
      return step.inform.includes(post) ? 'inform' : undefined;
    }),
  }));
  return { posts, rows };
}

/** What one post does in the whole procedure, for screens too narrow for the table. */
export interface PostDuties {
  readonly post: string;
  readonly parts: readonly {
    readonly responsibility: Responsibility;
    readonly steps: readonly Pick<ResponsibilityRow, 'number' | 'action' | 'step'>[];
  }[];
}

/** @returns the table turned round: a card for each post, its steps grouped by what it does in them */
export function responsibilitiesByPost({ posts, rows }: ResponsibilityTable): PostDuties[] {
  return posts.map((post, column) => ({
    post,
    parts: KINDS.flatMap((responsibility) => {
      const steps = rows.filter(({ cells }) => cells[column] === responsibility);
      return steps.length > 0 ? [{ responsibility, steps }] : [];
    }),
  }));
}

const KINDS: readonly Responsibility[] = ['approve', 'do', 'assist', 'inform'];
