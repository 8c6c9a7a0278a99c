/** Everything that the page of a procedure shows, decided before anything is drawn. */
import {
  byId,
  claimsOfPage,
  dutiesOfProcedure,
  pageOf,
  pagesOf,
  type PageLink,
} from '#domain/content/lookup.ts';
import type { Filed, Published } from '#domain/content/content.ts';
import type { Library, Local } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { Citation } from '#schemas/common.ts';
import type { Duty } from '#schemas/duty.ts';
import type { Procedure } from '#schemas/procedure.ts';
import type { Claim } from '#schemas/reference.ts';
import { PROCEDURE } from '#strings.ts';
import { checklistOf, type Checklist } from './checklist.ts';
import {
  countedLimits,
  countingAddress,
  offeredTerms,
  type OfferedTerm,
} from './counted-limits.ts';
import { citationsOf } from './citations.ts';
import { totalTime, urgentTime, type TimeFact } from './facts.ts';
import { anchorOf, formLink, localValues, stepViews, type StepView } from './step-view.ts';
import { shortLimit } from './limit-text.ts';
import { responsibilitiesOf, type ResponsibilityTable } from './responsibilities.ts';
import { drawSwimlane, type Swimlane } from './swimlane/layout.ts';
import type { SwimlaneSource } from './swimlane/shapes.ts';
import { describeSwimlane } from './swimlane-text.ts';
import { stripOf, type Segment } from './strip.ts';

/** A form, and the steps in which it is filled in. */
export interface FormUse extends PageLink {
  readonly steps: readonly { readonly number: number; readonly href: string }[];
}

export interface UrgentView {
  readonly when: string;
  readonly note: string;
  readonly time?: TimeFact;
  readonly steps: readonly StepView[];
}

export interface ProcedureView {
  readonly procedure: Published<Procedure>;
  /** The address of the page, and of its print card. */
  readonly href: string;
  readonly cardHref: string;
  readonly category: {
    readonly id: string;
    readonly title: string;
    readonly mark?: string | undefined;
  };
  readonly siblings: readonly PageLink[];
  readonly previous: PageLink | undefined;
  readonly next: PageLink | undefined;
  readonly successor: PageLink | undefined;
  /** The post that leads, with its chapter where there is one. */
  readonly lead: { readonly title: string; readonly href?: string };
  /** Titles of the other posts that act in it. */
  readonly takePart: readonly string[];
  readonly total: TimeFact;
  /** Where the limit of a step, or of the whole (total), is counted; what cannot be counted is not there. */
  readonly counts: ReadonlyMap<string, string>;
  /** The terms that rules set for it. */
  readonly terms: readonly OfferedTerm[];
  readonly urgent: UrgentView | undefined;
  readonly steps: readonly StepView[];
  /** The steps as a bar, and the titles of all posts that have to do with one, by id, in the order of the table. */
  readonly strip: readonly Segment[];
  readonly posts: ReadonlyMap<string, string>;
  readonly swimlane: Swimlane;
  readonly swimlaneText: readonly string[];
  readonly roles: ResponsibilityTable;
  /** Short names of posts, by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly checklist: Checklist;
  readonly forms: readonly FormUse[];
  readonly basis: readonly Citation[];
  readonly locals: readonly Local[];
  readonly duties: readonly Filed<Duty>[];
  readonly claims: readonly Claim[];
  readonly related: readonly PageLink[];
}

/** Views already made; the page, the print edition of a category and the book show the same one. */
const made = new WeakMap<Published<Procedure>, ProcedureView>();

/** Everything that a drawing is made from, as plain data. */
export interface DrawingSource extends Omit<SwimlaneSource, 'name'> {
  /** Short names of the posts, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** @returns the drawing; whoever keeps drawings puts this behind what is kept */
export function drawProcedure({ names, ...source }: DrawingSource): Swimlane {
  return drawSwimlane({ ...source, name: (post) => names[post] ?? post });
}

/**
 * @param library the library
 * @param procedure a published procedure of it
 * @param draw makes its drawing
 */
export function procedureView(
  library: Library,
  procedure: Published<Procedure>,
  draw = drawProcedure,
): ProcedureView {
  const known = made.get(procedure);
  if (known) return known;
  const view = makeView(library, procedure, draw);
  made.set(procedure, view);
  return view;
}

function makeView(
  library: Library,
  procedure: Published<Procedure>,
  draw: typeof drawProcedure,
): ProcedureView {
  const { slug } = procedure;
  const category = byId(library.catalogue.categories, procedure.category);
  const position = library.procedures.findIndex((other) => other.slug === slug);
  const neighbour = (offset: number) => {
    const other = library.procedures[position + offset];
    return other && pageOf(library, other.slug);
  };
  const steps = stepViews(library, procedure);
  const local = localValues(library);
  const names = new Map(library.posts.map(({ id, short }) => [id, short]));
  const roles = responsibilitiesOf(procedure);
  const lead = byId(library.posts, procedure.lead);
  const chapter = lead.chapter === undefined ? undefined : pageOf(library, lead.chapter);
  return {
    procedure,
    href: addressOf('procedure', slug),
    cardHref: addressOf('card', slug),
    category,
    siblings: pagesOf(library, category.procedures),
    previous: neighbour(-1),
    next: neighbour(1),
    successor: procedure.successor === undefined ? undefined : pageOf(library, procedure.successor),
    lead: { title: lead.title, ...(chapter && { href: chapter.href }) },
    takePart: takePart(library, procedure),
    total: totalTime(procedure),
    counts: new Map(
      countedLimits(library.deadlines, procedure).map(({ step, rule }) => [
        step,
        countingAddress(rule),
      ]),
    ),
    terms: offeredTerms(library.deadlines, slug),
    urgent: urgentView(procedure, steps),
    steps,
    strip: stripOf(procedure),
    posts: new Map(roles.posts.map((post) => [post, byId(library.posts, post).title])),
    swimlane: draw({
      steps: procedure.steps,
      names: Object.fromEntries(names),
      limits: procedure.steps.map(({ limit }) => (limit ? shortLimit(limit, local) : '')),
      start: PROCEDURE.start,
      end: PROCEDURE.end,
    }),
    swimlaneText: describeSwimlane(steps),
    roles,
    names,
    checklist: checklistOf(procedure),
    forms: formUses(library, procedure),
    basis: citationsOf(procedure),
    locals: localsOf(library, procedure),
    duties: dutiesOfProcedure(library, slug),
    claims: claimsOfPage(library, slug),
    related: pagesOf(library, procedure.related),
  };
}

function takePart(library: Library, { lead, steps }: Procedure): string[] {
  const posts = new Set(steps.map(({ post }) => post));
  posts.delete(lead);
  return [...posts].map((post) => byId(library.posts, post).title);
}

function urgentView(procedure: Procedure, steps: readonly StepView[]): UrgentView | undefined {
  if (!procedure.urgent) return undefined;
  const { when, note, path } = procedure.urgent;
  const time = urgentTime(procedure);
  const remaining = path.flatMap((id) => steps.find((step) => step.id === id) ?? []);
  return { when, note, ...(time && { time }), steps: remaining };
}

function formUses(library: Library, { steps }: Procedure): FormUse[] {
  const ids = [...new Set(steps.flatMap(({ form }) => form ?? []))];
  return ids.map((form) => ({
    ...formLink(library, form),
    steps: steps.flatMap((step, index) =>
      step.form === form ? [{ number: index + 1, href: `#${anchorOf(step.id)}` }] : [],
    ),
  }));
}

/** Limits the procedure names, and those its steps hang on. */
function localsOf(library: Library, { local, steps }: Procedure): Local[] {
  const inSteps = steps.flatMap(({ limit }) => (limit && 'local' in limit ? [limit.local] : []));
  return [...new Set([...local, ...inSteps])].map((id) => byId(library.locals, id));
}
