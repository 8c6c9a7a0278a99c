/** What stands in a file that was read, before anything is done with it. */
import { differences } from '#domain/assessment/record/differences.ts';
import { MOST_PROBLEMS } from '#domain/assessment/record/limits.ts';
import type { FileReading } from '#domain/assessment/record/read-file.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { nameOfItem, toldProblem } from '#domain/assessment/record/told-problem.ts';
import { ASSESSMENT_FILES as WORDS, ASSESSMENT_SHEETS } from '#strings.ts';
import { answerWords } from './answer-words.ts';
import { carriedWords } from './carried-part.ts';
import { assessmentContext } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';

/** A file from which a sheet could be read. */
export type Taken = Extract<FileReading, { record: object }>;

/** So many problems are told one by one. */
const TOLD = 20;

/** Fills in facts, what became of older answers, and what was not taken. */
export function showReading(
  part: HTMLElement,
  file: string,
  { record, problems, carried }: Taken,
): void {
  const { outline } = assessmentContext();
  const { about, questionnaire, answers, plan } = record;
  const isAll = problems.length < MOST_PROBLEMS;
  const role = about.role === '' ? '' : ASSESSMENT_SHEETS.roles[about.role];
  const given = outline.items.filter(({ id }) => answers[id] !== undefined).length;
  fill(part, {
    file,
    name: about.name || WORDS.none,
    unit: about.unit || WORDS.none,
    date: about.date || WORDS.none,
    who: ASSESSMENT_SHEETS.facts([about.person, role]) || WORDS.none,
    version: carried?.from ?? questionnaire.version,
    answered: `${given}/${outline.items.length}`,
    plan: WORDS.rows(plan.length),
    problems: WORDS.problems(problems.length, isAll),
    same: '',
  });
  const told = problems.slice(0, TOLD).map((problem) => toldProblem(problem, outline));
  const more = problems.length > TOLD ? [WORDS.more(problems.length - TOLD, isAll)] : [];
  fillList(part, 'problems', [...told, ...more].map(lineOf));
  const words = carried && carriedWords(carried);
  fillList(part, 'carried', words?.items ?? []);
  if (words) fill(part, { carried: words.text });
  fillList(part, 'differences', []);
}

/** Sets the answers of the open sheet beside those of the file, where they differ. */
export function showDifferences(root: ParentNode, part: HTMLElement, record: SheetRecord): void {
  const { outline, store } = assessmentContext();
  const items = outline.items.map(({ id }) => id);
  const found = differences(store.$sheet.get(), record, items);
  fill(part, { same: found.length === 0 ? WORDS.same : '' });
  fillList(
    part,
    'differences',
    found.map(({ item, mine, other, onlyNotes }) => {
      const row = copyOf(root, 'difference');
      const theirs = onlyNotes ? WORDS.onlyNotes : answerWords(other);
      fill(row, { question: nameOfItem(outline, item), mine: answerWords(mine), theirs });
      return row;
    }),
  );
}

function lineOf(text: string): HTMLLIElement {
  const line = document.createElement('li');
  line.textContent = text;
  return line;
}
