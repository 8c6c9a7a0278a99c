/** Steps with everything in words: who, what, by when, what comes of it, and where each branch leads. */
import { byId, type PageLink } from '#domain/content/lookup.ts';
import type { Library, LivedPost } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { BRANCH, type Branch, type Procedure, type Step } from '#schemas/procedure.ts';
import { CONTENT, PROCEDURE } from '#strings.ts';
import { describeAmount, describeLimit } from './limit-text.ts';
import { END } from './graph.ts';

/** Where work goes next. */
export interface Goal {
  readonly text: string;
  /** The same where room is short: a step by its number only. */
  readonly short: string;
  /** The anchor of a step; absent at the end. */
  readonly href?: string;
}

export interface BranchView {
  readonly when: string;
  readonly kind: Branch['kind'];
  readonly goal: Goal;
  readonly output?: string;
  readonly say?: string;
}

export interface StepView {
  readonly id: string;
  readonly anchor: string;
  readonly number: number;
  readonly action: string;
  readonly detail: string;
  readonly post: string;
  readonly approves: boolean;
  readonly helpers: readonly string[];
  readonly informed: readonly string[];
  readonly limit?: string;
  /** The local value that the limit is, where the office sets it. */
  readonly local?: string;
  /** The shorter limit when the matter is urgent. */
  readonly urgentLimit?: string;
  /** True when the step remains on the urgent path of a procedure that has one. */
  readonly urgent: boolean;
  readonly form?: PageLink;
  readonly output?: string;
  readonly check?: string;
  readonly risk?: string;
  /** Where it goes on, where that is not simply the next step. */
  readonly next?: Goal;
  readonly branches: readonly BranchView[];
}

/** What steps refer to. */
type Names = Pick<Library, 'forms' | 'locals'> & {
  readonly posts: readonly Pick<LivedPost, 'id' | 'title'>[];
};

/** @returns the steps of a procedure in order */
export function stepViews(
  library: Names,
  procedure: Pick<Procedure, 'steps' | 'urgent'>,
): StepView[] {
  const title = (post: string) => byId(library.posts, post).title;
  const local = localValues(library);
  const { steps, urgent } = procedure;
  return steps.map((step, index) => {
    const hurried = urgent?.limits[step.id];
    const next = nextGoal(steps, index);
    return {
      id: step.id,
      anchor: anchorOf(step.id),
      number: index + 1,
      action: step.action,
      detail: step.detail,
      post: title(step.post),
      approves: step.kind === 'approve',
      helpers: step.with.map(title),
      informed: step.inform.map(title),
      urgent: urgent?.path.includes(step.id) ?? false,
      branches: (step.decision ?? []).map((branch) => branchView(steps, index, branch)),
      ...(step.limit && { limit: describeLimit(step.limit, local) }),
      ...(step.limit && 'local' in step.limit && { local: step.limit.local }),
      ...(hurried && { urgentLimit: describeAmount(hurried) }),
      ...(step.form !== undefined && { form: formLink(library, step.form) }),
      ...(step.output !== undefined && { output: step.output }),
      ...(step.check !== undefined && { check: step.check }),
      ...(step.risk !== undefined && { risk: step.risk }),
      ...(next && { next }),
    };
  });
}

/** @returns where a limit is one that office.js may give: office-marks.ts */
export function officeMark({ local }: StepView): string | undefined {
  return local === undefined ? undefined : `local ${local}`;
}

/** @returns the anchor of a step on its page */
export function anchorOf(step: string): string {
  return `step-${step}`;
}

/** @returns what finds the value of a limit the office sets itself, or the words for its absence */
export function localValues({ locals }: Pick<Library, 'locals'>): (id: string) => string {
  return (id) => byId(locals, id).value || CONTENT.byLocalRule;
}

/** @returns a form as a link */
export function formLink(library: Names, id: string): PageLink {
  return { title: byId(library.forms, id).title, href: addressOf('form', id) };
}

function branchView(steps: readonly Step[], source: number, branch: Branch): BranchView {
  const { when, kind, output, say } = branch;
  return {
    when,
    kind,
    goal: branchGoal(steps, source, branch),
    ...(output !== undefined && { output }),
    // Some authors write the quotation marks that the page adds.
    ...(say !== undefined && { say: say.replace(/^“|”$/g, '') }),
  };
}

/** Work that goes back is said to go back; a branch that ends here is called by its kind. */
function branchGoal(steps: readonly Step[], source: number, { next, kind }: Branch): Goal {
  const goal = goalOf(steps, next);
  if (goal.href === undefined) return kind === 'forward' ? goal : inWords(BRANCH[kind]);
  const target = steps.findIndex(({ id }) => id === next);
  if (target <= source) return said(goal, PROCEDURE.backTo);
  if (kind === 'forward' || kind === 'return') return goal;
  return said(goal, (text) => PROCEDURE.instead(BRANCH[kind], text));
}

function nextGoal(steps: readonly Step[], index: number): Goal | undefined {
  const next = steps[index]?.next;
  if (next === undefined || next === steps[index + 1]?.id) return undefined;
  const goal = goalOf(steps, next);
  const target = steps.findIndex(({ id }) => id === next);
  return goal.href !== undefined && target <= index ? said(goal, PROCEDURE.backTo) : goal;
}

function goalOf(steps: readonly Step[], target: string): Goal {
  const index = steps.findIndex(({ id }) => id === target);
  const step = steps[index];
  if (target === END || !step) return inWords(PROCEDURE.done);
  return {
    text: PROCEDURE.toStep(index + 1, step.action),
    short: PROCEDURE.stepNumber(index + 1),
    href: `#${anchorOf(step.id)}`,
  };
}

function inWords(text: string): Goal {
  return { text, short: text };
}

function said(goal: Goal, words: (text: string) => string): Goal {
  return { ...goal, text: words(goal.text), short: words(goal.short) };
}
