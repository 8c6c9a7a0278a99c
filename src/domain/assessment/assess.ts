/** The whole result of one sheet. */
import { scoreArea, type AreaScore } from './area-score.ts';
import { scoreOverall, type Overall } from './overall.ts';
import {
  prioritiesOf,
  procedurePriorities,
  undefendedItems,
  type Priority,
  type ProcedurePriority,
} from './priorities.ts';
import { itemsOf, type ScoredQuestionnaire } from './scored-questionnaire.ts';
import { readSheet, type RawAnswers, type Reactions, type Warning } from './sheet.ts';

export type Scores = {
  /** In questionnaire order. */
  readonly areas: readonly AreaScore[];
  readonly overall: Overall;
};

export type Assessment = Scores & {
  readonly priorities: readonly Priority[];
  readonly procedures: readonly ProcedurePriority[];
  readonly undefended: readonly string[];
  readonly warnings: readonly Warning[];
};

/** The four-area profile and the overall result of a set of reactions. */
export function scoreReactions(questionnaire: ScoredQuestionnaire, reactions: Reactions): Scores {
  const areas = questionnaire.areas.map((area) =>
    scoreArea(area.id, itemsOf(questionnaire, area.id), reactions),
  );
  return { areas, overall: scoreOverall(questionnaire.areas, areas) };
}

/** Scores one sheet of answers of any origin; what could not be read is blank and listed in `warnings`. */
export function assess(questionnaire: ScoredQuestionnaire, answers: RawAnswers): Assessment {
  const { reactions, warnings } = readSheet(questionnaire, answers);
  return {
    ...scoreReactions(questionnaire, reactions),
    priorities: prioritiesOf(questionnaire, reactions),
    procedures: procedurePriorities(questionnaire, reactions),
    undefended: undefendedItems(questionnaire, reactions),
    warnings,
  };
}
