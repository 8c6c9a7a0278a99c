/** Every check of content over several files, with what it guards. */
import { findUnansweredClaims } from '#domain/pages/paper-view.ts';
import { findAskedPageProblems } from './asked-pages.ts';
import { findBrokenBodyLinks } from './body-links.ts';
import { findCalendarContradictions } from './calendar-dates.ts';
import { findMisquotedFigures } from './cited-figures.ts';
import { findInconsistencies } from './consistency.ts';
import { findCountedDeadlineProblems } from './counted-deadlines.ts';
import { findUncitedDeadlines } from './deadlines.ts';
import { findDutyConflicts } from './duty-conflicts.ts';
import type { Check } from './edition.ts';
import { findEverydayWordProblems, findHintProblems } from './everyday-words.ts';
import { findAskedProblems } from './asked.ts';
import { findFlowProblems } from './flow.ts';
import { withFormNames } from './form-names.ts';
import { findHolidayFileProblems } from './holiday-files.ts';
import { findLocalChoiceProblems } from './local-choices.ts';
import { findOddWords, labelsOf, passagesOf } from './odd-words.ts';
import { findOfficeConflicts } from './office-conflicts.ts';
import { findTakenAnchors } from './page-anchors.ts';
import { QUESTIONNAIRE_CHECKS } from './questionnaire-checks.ts';
import { findRedirectProblems } from './redirects.ts';
import { findBrokenReferences } from './references/find.ts';
import { findRegulationDateProblems } from './regulation-dates.ts';
import { findUnfoundedRemedies } from './remedies.ts';
import { findRetentionContradictions } from './retention.ts';
import { findRepeatedSentences } from './sentences.ts';
import { findTotalsWithoutLimit } from './totals.ts';
import { findUnansweredQuestions } from './unanswered.ts';
import { findFiguresWithoutWhom } from './whom-it-binds.ts';

/** Regulations speak in their own words, and questions must say what their page says. */
const QUOTING: readonly string[] = ['regulations', 'questions'];

export const CHECKS: readonly Check[] = [
  {
    name: 'references',
    guards: 'whatever one file names exists in another: posts, forms, rules, articles, pages',
    find: findBrokenReferences,
  },
  {
    name: 'consistency',
    guards: 'names are given once over all files, and files lie where they say they do',
    find: findInconsistencies,
  },
  {
    name: 'flow',
    guards: 'every step is reached, every path ends, limits fit, the urgent way is shorter',
    find: ({ library }) => findFlowProblems(library.procedures),
  },
  {
    name: 'duties',
    guards: 'nobody is given a duty that he may not carry out',
    find: ({ library }) => findDutyConflicts(library),
  },
  {
    name: 'office',
    guards: 'posts are filled, covered and merged only as they may be',
    find: ({ library }) => findOfficeConflicts(library),
  },
  {
    name: 'local choices',
    guards: 'what an office decides is one of what may be decided',
    find: ({ library }) => findLocalChoiceProblems(library),
  },
  {
    name: 'calendar',
    guards: 'one date of a recurring work is written once',
    find: ({ library }) => findCalendarContradictions(library),
  },
  {
    name: 'holidays',
    guards: 'days off lie under their year, and no day is given twice',
    find: ({ library }) => findHolidayFileProblems(library),
  },
  {
    name: 'counted deadlines',
    guards: 'a term has the number of its article and of the steps it is for',
    last: true,
    find: ({ library }) => findCountedDeadlineProblems(library),
  },
  {
    name: 'retention',
    guards: 'a form and a procedure keep the same paper equally long',
    last: true,
    find: ({ library }) => findRetentionContradictions(library),
  },
  {
    name: 'claims',
    guards: 'every claim of the paper is answered by a published page',
    find: ({ library }) => findUnansweredClaims(library),
  },
  ...QUESTIONNAIRE_CHECKS,
  {
    name: 'asked pages',
    guards: 'questions lead to pages that exist, each to one',
    find: ({ library }) => findAskedPageProblems(library),
  },
  {
    name: 'unanswered',
    guards: 'a page says where its questions claim it what its readers ask',
    last: true,
    find: findUnansweredQuestions,
  },
  {
    name: 'asked',
    guards: 'every question of people belongs to something that answers, and asks something',
    find: findAskedProblems,
  },
  {
    name: 'everyday words',
    guards: 'everyday words lead to what there is, and none is given twice to one thing',
    find: findEverydayWordProblems,
  },
  {
    name: 'hints',
    guards: 'what is spoken of around a thing leads to what there is',
    find: findHintProblems,
  },
  {
    name: 'redirects',
    guards: 'an old address leads to a page of the site and hides none',
    find: ({ library }) => findRedirectProblems(library),
  },
  {
    name: 'regulation dates',
    guards: 'days in the history of a rule exist and follow each other',
    find: ({ library }) => findRegulationDateProblems(library),
  },
  {
    name: 'body links',
    guards: 'links of running text lead to pages and anchors that exist',
    find: findBrokenBodyLinks,
  },
  {
    name: 'page anchors',
    guards: 'no heading takes an anchor that the page gives itself',
    find: findTakenAnchors,
  },
  {
    name: 'totals',
    guards: 'a text names the limit of its procedure only where there is one',
    find: findTotalsWithoutLimit,
  },
  {
    name: 'deadlines',
    guards: 'a deadline names the rule it comes from',
    find: ({ pages }) => findUncitedDeadlines(pages),
  },
  {
    name: 'figures',
    guards: 'a cited figure stands in the facts of the rule it is cited from',
    last: true,
    find: ({ pages, library }) => findMisquotedFigures(pages, library),
  },
  {
    name: 'whom it binds',
    guards: 'a figure of a rule says whom it binds',
    last: true,
    find: ({ pages, library }) => findFiguresWithoutWhom(pages, library),
  },
  {
    name: 'remedies',
    guards: 'a remedy with a period rests on a law that has it',
    last: true,
    find: ({ files, library }) => findUnfoundedRemedies(files, library.regulations),
  },
  {
    name: 'sentences',
    guards: 'no sentence is repeated on page after page',
    find: ({ files }) => findRepeatedSentences(files.filter(({ kind }) => !QUOTING.includes(kind))),
  },
  {
    name: 'words',
    guards: 'one thing has one name over content and interface',
    last: true,
    find: ({ files, raw, library, labels }) =>
      findOddWords(withFormNames(raw.wording[0]?.data, library.forms), [
        ...passagesOf(files),
        ...labels.flatMap(({ file, source }) => labelsOf(file, source)),
      ]),
  },
];
