/**
 * One person's sheet: from answers of unknown origin to a reaction for every item.
 * What cannot be read is blank and warned about; it is never guessed, and never counts in anyone's favour.
 */
import { isLevel, type Level } from './level.ts';
import type { ScoredItem, ScoredQuestionnaire } from './scored-questionnaire.ts';

export type Reaction =
  | {
      readonly state: 'answered';
      readonly level: Level;
      /** The note that says what the level rests on; empty when there is none. */
      readonly evidence: string;
      /** The level aimed at, where the office has set one of its own. */
      readonly target?: number;
    }
  | { readonly state: 'unknown' }
  | { readonly state: 'na'; readonly reason: string }
  | { readonly state: 'blank' };

/** The reaction to every item of the questionnaire, by item id. */
export type Reactions = ReadonlyMap<string, Reaction>;

export const WARNINGS = [
  'na-not-allowed',
  'na-without-reason',
  'invalid-level',
  'invalid-state',
  'unknown-item',
] as const;

/** The id of an item and what was wrong with its answer. */
export type Warning = readonly [item: string, warning: (typeof WARNINGS)[number]];

export type Sheet = { readonly reactions: Reactions; readonly warnings: readonly Warning[] };

/** Answers as they come from storage, a file or a form: by item id, of no known shape. */
export type RawAnswers = Readonly<Record<string, unknown>>;

const BLANK: Reaction = { state: 'blank' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

function readAnswered(answer: Readonly<Record<string, unknown>>): Reaction | undefined {
  const { level, target, evidence } = answer;
  if (!isLevel(level)) return undefined;
  const reaction = { state: 'answered', level, evidence: textOf(evidence) } as const;
  return isLevel(target) ? { ...reaction, target } : reaction;
}

/** The reaction that an answer stands for; the second value says what made it unreadable. */
function readAnswer(item: ScoredItem, answer: unknown): [Reaction, Warning[1]?] {
  if (answer === undefined || answer === null) return [BLANK];
  if (!isRecord(answer)) return [BLANK, 'invalid-state'];
  switch (answer['state']) {
    case 'answered': {
      const reaction = readAnswered(answer);
      return reaction ? [reaction] : [BLANK, 'invalid-level'];
    }
    case 'unknown':
      return [{ state: 'unknown' }];
    case 'na': {
      const reason = textOf(answer['reason']);
      if (!item.naAllowed) return [BLANK, 'na-not-allowed'];
      // An item left out without a reason would shrink the weight that the score is measured against.
      return reason === '' ? [BLANK, 'na-without-reason'] : [{ state: 'na', reason }];
    }
    case 'blank':
      return [BLANK];
    default:
      return [BLANK, 'invalid-state'];
  }
}

/** Reads the answers to a questionnaire: a reaction for every item, and a warning for each answer that was not taken. */
export function readSheet(questionnaire: ScoredQuestionnaire, answers: RawAnswers): Sheet {
  const reactions = new Map<string, Reaction>();
  const warnings: Warning[] = [];
  for (const item of questionnaire.items) {
    // Own properties only: an item named "constructor" must not find the one of Object.
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    const [reaction, warning] = readAnswer(item, answer);
    reactions.set(item.id, reaction);
    if (warning) warnings.push([item.id, warning]);
  }
  for (const id of Object.keys(answers)) {
    if (!reactions.has(id)) warnings.push([id, 'unknown-item']);
  }
  return { reactions, warnings };
}

/** The reaction to an item; blank when the sheet does not have it. */
export function reactionTo(reactions: Reactions, item: string): Reaction {
  return reactions.get(item) ?? BLANK;
}

/** Whether at least half of the items have a state: answered, 不清楚 or 不适用. */
export function isValidSheet(questionnaire: ScoredQuestionnaire, reactions: Reactions): boolean {
  const given = questionnaire.items.filter(
    (item) => reactionTo(reactions, item.id).state !== 'blank',
  );
  return given.length * 2 >= questionnaire.items.length;
}
