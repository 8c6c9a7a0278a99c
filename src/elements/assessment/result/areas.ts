/** The areas on the page: a bar of five cells each, and what stands beside it; and whom to ask. */
import type { AreaReport, Scale } from '#domain/assessment/report/area.ts';
import type { Question } from '#domain/assessment/report/ask.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { copyOf, fill, fillList, linkTo } from '#elements/assessment/fill.ts';

/** Tells the areas; where none has a level there is nothing to draw. */
export function tellAreas(root: ParentNode, areas: readonly AreaReport[]): void {
  const section = root.querySelector<HTMLElement>('[data-areas]');
  if (section) section.hidden = areas.every(({ scale }) => scale.low === null);
  fill(root, { 'areas-title': WORDS.areasTitle(areas.length) });
  fillList(
    root,
    'areas',
    areas.map((area) => areaPart(root, area)),
  );
}

function areaPart(root: ParentNode, area: AreaReport): DocumentFragment {
  const part = copyOf(root, 'area');
  const { title, level, score, target, answered, sentence } = area;
  fill(part, { title, level, score, target, answered, sentence });
  fillList(
    part,
    'binding',
    area.binding.map(({ href, label }) => linkTo(href, label)),
  );
  for (const cell of part.querySelectorAll<HTMLElement>('.cell')) mark(cell, area.scale);
  return part;
}

/** Marks a cell of the bar as reached for certain or possibly, and as what is aimed at. */
function mark(cell: HTMLElement, { low, high, target }: Scale): void {
  const level = Number(cell.dataset['level']);
  if (low !== null && level <= low) cell.dataset['state'] = 'reached';
  else if (high !== null && level <= high) cell.dataset['state'] = 'possible';
  cell.toggleAttribute('data-target', level === target);
}

export function tellQuestions(root: ParentNode, questions: readonly Question[]): void {
  fill(root, { 'ask-intro': WORDS.askIntro(questions.length) });
  fillList(
    root,
    'ask',
    questions.map(({ question, who, label, href }) => {
      const part = copyOf(root, 'question');
      fill(part, { question, who, label });
      const link = part.querySelector('a');
      if (link) link.href = href;
      return part;
    }),
  );
}
