/** What content holds whether it is read as written or as an office lives it: plain, linked data. */
import type { Asked } from '#schemas/asked.ts';
import type { Catalogue } from '#schemas/catalogue.ts';
import type { Chapter } from '#schemas/chapter.ts';
import type { CountingRule, Deadline } from '#schemas/deadlines.ts';
import type { Duty } from '#schemas/duty.ts';
import type { EverydayWords, Hints } from '#schemas/everyday-words.ts';
import type { OffTopic } from '#schemas/off-topic.ts';
import type { FestivalDays } from '#schemas/festival-days.ts';
import type { Form } from '#schemas/form.ts';
import type { Holidays } from '#schemas/holidays.ts';
import type { Term } from '#schemas/glossary.ts';
import type { Procedure } from '#schemas/procedure.ts';
import type { Migration } from '#schemas/migration.ts';
import type { Area, QuestionnaireHead } from '#schemas/questionnaire.ts';
import type { Question } from '#schemas/questions.ts';
import type { Paper, Scenario, Synonyms } from '#schemas/reference.ts';
import type { Regulation } from '#schemas/regulation.ts';
import type { Site } from '#schemas/site.ts';

/** Something with a page of its own under its slug. */
export type Published<Data> = Data & { readonly slug: string; readonly file: string };
/** Something with an id of its own, and the file it comes from. */
export type Filed<Data> = Data & { readonly id: string; readonly file: string };

export interface DutyArea {
  readonly id: string;
  readonly title: string;
  readonly duties: readonly Filed<Duty>[];
}

export interface Questionnaire {
  readonly head: QuestionnaireHead;
  /** In the order of the head. */
  readonly areas: readonly Filed<Area>[];
  /** What becomes of answers to older versions. */
  readonly migrations: readonly Filed<Migration>[];
}

/** The questions of one page, with the file that they stand in. */
export interface AskedPage {
  readonly slug: string;
  readonly file: string;
  readonly questions: readonly Question[];
}

export interface Content {
  readonly site: Site;
  readonly catalogue: Catalogue;
  readonly dutyAreas: readonly DutyArea[];
  readonly regulations: readonly Filed<Regulation>[];
  /** The days off of each year of which the State Council's notice is there, the earliest first. */
  readonly holidays: readonly Filed<Holidays>[];
  /** The days of the festivals that move, year by year. */
  readonly festivals: readonly FestivalDays[];
  /** Terms that rules set, and the rules of counting. */
  readonly deadlines: readonly Filed<Deadline>[];
  readonly counting: readonly Filed<CountingRule>[];
  readonly forms: readonly Filed<Form>[];
  readonly terms: readonly Filed<Term>[];
  readonly synonyms: Synonyms;
  /** What people ask that is none of the handbook's business. */
  readonly offTopic: readonly OffTopic[];
  /** What people ask that the search answers in one line, with the file that it stands in. */
  readonly asked: readonly (Asked & { readonly file: string })[];
  /** What people call things who do not know their names, with the file that it stands in. */
  readonly everydayWords: readonly (EverydayWords & { readonly file: string })[];
  /** What is spoken of around things, with the file that it stands in. */
  readonly hints: readonly (Hints & { readonly file: string })[];
  readonly scenarios: readonly Scenario[];
  readonly paper: Paper;
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly questionnaire: Questionnaire;
  /** What readers bring to each page, and where on it the answer stands. */
  readonly askedPages: readonly AskedPage[];
  /** Chapters and procedures that have a file, in the order of the catalogue. */
  readonly chapters: readonly Published<Chapter>[];
  readonly procedures: readonly Published<Procedure>[];
}

/** One file of content after its schema. */
export interface Entry<Data> {
  readonly id: string;
  readonly file: string;
  readonly data: Data;
}
