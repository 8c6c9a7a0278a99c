/** Procedures for tests: a short way to write steps, and random ones that are sound by construction. */
import fc from 'fast-check';
import type { Branch, Step } from '#schemas/procedure.ts';

/** @returns a step with everything filled in that the test does not care about */
export function makeStep(id: string, rest: Partial<Step> = {}): Step {
  return {
    id,
    post: 'clerk',
    with: [],
    inform: [],
    kind: 'do',
    action: `办理${id}`,
    detail: '写清办什么。',
    ...rest,
  };
}

/** @returns a branch of a decision */
export function makeBranch(when: string, next: string, kind: Branch['kind'] = 'forward'): Branch {
  return { when, next, kind };
}

const CHARACTERS = '核对登记送审批用印归档通知会签发布补正退回单据';
const words = (min: number, max: number) =>
  fc
    .array(fc.constantFrom(...CHARACTERS, '3', 'A'), { minLength: min, maxLength: max })
    .map((characters) => characters.join(''));

const shape = fc.record({
  post: fc.nat(7),
  action: words(2, 16),
  branches: fc.array(fc.record({ when: words(1, 14), to: fc.nat(), kind: fc.nat(5) }), {
    maxLength: 4,
  }),
});

/**
 * Random procedures of 4 to 14 steps over up to eight posts, with decisions of up to five branches.
 * Every step is reached and every path ends, because each step goes on to the one after it.
 */
export const soundSteps: fc.Arbitrary<Step[]> = fc
  .array(shape, { minLength: 4, maxLength: 14 })
  .map((shapes) =>
    shapes.map(({ post, action, branches }, index) => {
      const onward = index + 1 < shapes.length ? `s${index + 1}` : 'end';
      const rest = { post: `post-${post}`, action };
      if (branches.length === 0) return makeStep(`s${index}`, { ...rest, next: onward });
      const decision = branches.map(({ when, to, kind }) => {
        const later = index + 1 + (to % (shapes.length - index));
        if (kind === 0) return makeBranch(when, 'end', 'refuse');
        if (kind === 1) return makeBranch(when, 'end', 'transfer');
        if (kind <= 3) return makeBranch(when, `s${to % (index + 1)}`, 'return');
        return makeBranch(when, later < shapes.length ? `s${later}` : 'end');
      });
      return makeStep(`s${index}`, {
        ...rest,
        decision: [makeBranch('同意', onward), ...decision],
      });
    }),
  );
