/** What is checked of the questions of the self-assessment, with what each check guards. */
import type { Check } from './edition.ts';
import { findLooseStatements } from './loose-statements.ts';
import { findUnnamedPapers } from './named-papers.ts';
import { findUnnamedQuestionnaire } from './own-questionnaire.ts';
import { findUnfitMeasures } from './plan-owners.ts';
import { findUnraisedItems } from './raising-forms.ts';

export const QUESTIONNAIRE_CHECKS: readonly Check[] = [
  {
    name: 'statements',
    guards: 'a statement of the assessment is one fact, over one of two stretches of time',
    last: true,
    find: ({ library }) => findLooseStatements(library),
  },
  {
    name: 'papers',
    guards: 'questions of the assessment name papers that the handbook knows',
    last: true,
    find: ({ library }) => findUnnamedPapers(library),
  },
  {
    name: 'raising forms',
    guards: 'a question sends to a page, and the page to the forms that raise it',
    last: true,
    find: findUnraisedItems,
  },
  {
    name: 'measures',
    guards:
      'what a plan asks for is done by a post that checks nothing of it, and rests on what comes before',
    last: true,
    find: findUnfitMeasures,
  },
  {
    name: 'own questionnaire',
    guards: 'who asks something else than everybody names the questionnaire otherwise',
    last: true,
    find: findUnnamedQuestionnaire,
  },
];
