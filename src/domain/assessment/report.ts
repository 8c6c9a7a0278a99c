/** The result of a sheet in words and links: everything that the result page shows, in its order. */
import { ASSESSMENT_MISSING, ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import type { AreaScore } from './area-score.ts';
import { assess, type Assessment } from './assess.ts';
import { levelWords, plainLevelWords, scoreWords } from './level-words.ts';
import type { OutlineItem } from './outline.ts';
import {
  chosenFact,
  itemLink,
  reportArea,
  weakFacts,
  type AreaFacts,
  type AreaReport,
  type ItemLink,
} from './report-area.ts';
import type { ResultContent, ResultPage } from './result-content.ts';
import { readSheet, reactionTo, type RawAnswers } from './sheet.ts';

/** A gap to close: where it stands, what to do first, where to read on. */
export type Task = ItemLink & {
  readonly now: string;
  readonly advice: string;
  readonly critical: boolean;
  readonly pages: readonly ResultPage[];
};

export type Report = {
  /** False while nothing at all was answered. */
  readonly started: boolean;
  readonly summary: string;
  /** How many areas count, when some do not; else empty. */
  readonly share: string;
  readonly overall: {
    readonly level: string;
    readonly range: string;
    readonly weakest: string;
    readonly answered: string;
  };
  readonly areas: readonly AreaReport[];
  /** Three tasks at most, then the rest. */
  readonly first: readonly Task[];
  readonly more: readonly Task[];
  readonly ask: readonly (ItemLink & { readonly who: string })[];
  readonly procedures: readonly ResultPage[];
  readonly undefended: readonly ItemLink[];
  readonly notApplicable: readonly (ItemLink & { readonly reason: string })[];
  readonly missing: readonly ItemLink[];
};

/** So few that one remembers them. */
const FIRST_TASKS = 3;
/** More procedures than this are no longer a hint. */
const PROCEDURES = 5;

/** Tells the result of answers to the questionnaire of `content`. */
export function reportOn(content: ResultContent, answers: RawAnswers): Report {
  const { outline } = content;
  const result = assess(outline, answers);
  const { reactions } = readSheet(outline, answers);
  const facts = { content, reactions, priorities: result.priorities };
  const tasks = result.priorities.flatMap(({ item }) => taskOf(item, facts));
  const linksTo = (ids: readonly string[]) =>
    ids.flatMap((id) => itemLink(outline, id, (item) => named(content, item)));
  const missing = result.areas.flatMap((area) => area.blank);
  return {
    started: result.areas.some((area) => area.answered + area.unknown.length + area.na.length > 0),
    summary: summaryOf(result, facts),
    share: shareOf(result),
    overall: {
      level: levelWords(result.overall),
      range: scoreWords(result.overall),
      weakest: result.overall.weakest.map((id) => titleOf(content, id)).join('、') || WORDS.none,
      answered: `${outline.items.length - missing.length}/${outline.items.length}`,
    },
    areas: result.areas.map((area) => reportArea(area, titleOf(content, area.area), facts)),
    first: tasks.slice(0, FIRST_TASKS),
    more: tasks.slice(FIRST_TASKS),
    ask: result.areas
      .flatMap((area) => area.unknown)
      .flatMap((id) =>
        linksTo([id]).map((link) => ({ ...link, who: content.details[id]?.ask ?? '' })),
      ),
    procedures: result.procedures
      .flatMap(({ procedure }) => content.procedures[procedure] ?? [])
      .slice(0, PROCEDURES),
    undefended: linksTo(result.undefended),
    notApplicable: result.areas
      .flatMap((area) => area.na)
      .flatMap((id) => {
        const reaction = reactionTo(reactions, id);
        const reason = reaction.state === 'na' ? reaction.reason : '';
        return linksTo([id]).map((link) => ({ ...link, reason }));
      }),
    missing: linksTo(missing),
  };
}

const titleOf = ({ outline }: ResultContent, area: string): string =>
  outline.areas.find(({ id }) => id === area)?.title ?? area;

const named = (content: ResultContent, { area, number, question }: OutlineItem): string =>
  ASSESSMENT_MISSING.one(titleOf(content, area), number, question);

function taskOf(id: string, facts: AreaFacts): Task[] {
  const { outline, details } = facts.content;
  const item = outline.items.find((candidate) => candidate.id === id);
  const reaction = reactionTo(facts.reactions, id);
  const detail = details[id];
  if (!item || !detail || reaction.state !== 'answered') return [];
  return [
    {
      label: item.question,
      href: item.href,
      now: chosenFact(facts, id),
      advice: detail.advice[reaction.level] ?? '',
      critical: item.critical,
      pages: detail.pages,
    },
  ];
}

function shareOf({ overall: { areasCounted, areasTotal } }: Assessment): string {
  return areasCounted > 0 && areasCounted < areasTotal ? WORDS.share(areasCounted, areasTotal) : '';
}

/** One sentence on the whole: the weakest area and what holds it back. */
function summaryOf({ overall, areas }: Assessment, facts: AreaFacts): string {
  const words = WORDS.overall;
  if (overall.status === 'not-applicable') return words.notApplicable;
  if (overall.status === 'not-started') return WORDS.area.allUnknown;
  if (overall.weakest.length === 0) {
    return words.insufficient(plainLevelWords(overall), scoreWords(overall));
  }
  const weakest = areas.filter(({ area }) => overall.weakest.includes(area));
  const [first] = weakest;
  const level = levelWords(overall);
  if (weakest.length === overall.areasCounted && weakest.length > 1) return words.level(level);
  const titles = WORDS.quote(weakest.map(({ area }) => titleOf(facts.content, area)));
  return first && weakest.length === 1
    ? weakestSentence(first, titles, level, facts)
    : words.tied(titles, level);
}

function weakestSentence(area: AreaScore, title: string, level: string, facts: AreaFacts): string {
  const fact = weakFacts(area, facts);
  return fact === '' ? WORDS.overall.tied(title, level) : WORDS.overall.weakest(title, level, fact);
}
