/** What was given to items one change after another, so that each can be taken back by itself. */
import type { SheetAnswer, SheetRecord } from './record/sheet-record.ts';

/** The part of a sheet that answering changes. */
export type AnswersAndNotes = Pick<SheetRecord, 'answers' | 'notes'>;

/** What a sheet holds of one item. An empty note is no note. */
export type Given = {
  readonly answer: SheetAnswer | undefined;
  readonly evidence: string;
  readonly reason: string;
};

/** One change of one item; typing in one field is one change. */
export type Step = {
  readonly item: string;
  readonly kind: 'answer' | 'evidence' | 'reason' | 'clear';
  readonly before: Given;
  readonly after: Given;
};

/** What a sheet holds of an item. */
export function givenTo({ answers, notes }: AnswersAndNotes, item: string): Given {
  const { evidence = '', reason = '' } = notes[item] ?? {};
  return { answer: answers[item], evidence, reason };
}

/** @returns the steps with one more; none more for a change that changes nothing */
export function withStep(steps: readonly Step[], step: Step): readonly Step[] {
  const last = steps.at(-1);
  const typed = step.kind === 'evidence' || step.kind === 'reason';
  const goesOn = typed && last?.kind === step.kind && last.item === step.item;
  const before = goesOn ? last.before : step.before;
  const others = goesOn ? steps.slice(0, -1) : steps;
  return isSame(before, step.after) ? others : [...others, { ...step, before }];
}

/**
 * The steps that can still be taken back, the last one first of all: its item is as it left it. What somebody has
 * changed elsewhere since is theirs, and the step is forgotten.
 */
export function standing(steps: readonly Step[], sheet: AnswersAndNotes): readonly Step[] {
  const last = steps.findLastIndex(({ item, after }) => isSame(givenTo(sheet, item), after));
  return last === steps.length - 1 ? steps : steps.slice(0, last + 1);
}

function isSame(one: Given, other: Given): boolean {
  return (
    one.evidence === other.evidence &&
    one.reason === other.reason &&
    one.answer?.state === other.answer?.state &&
    levelOf(one) === levelOf(other)
  );
}

const levelOf = ({ answer }: Given) => (answer?.state === 'answered' ? answer.level : undefined);
