/**
 * What a page says under those of its anchors that are known before it is built: the headings of its running text and,
 * of a procedure, its steps, its mistakes and its urgent way. What only the built page has is left to the build.
 */
import type { BodyNode } from '#domain/body/compile.ts';
import { totalOf } from '#domain/body/totals.ts';
import type { Published } from '#domain/content/content.ts';
import { byId } from '#domain/content/lookup.ts';
import type { Library } from '#domain/content/library.ts';
import { stepViews, type StepView } from '#domain/procedures/step-view.ts';
import { citationText } from '#domain/regulations/citation-text.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { CONTENT } from '#strings.ts';
import { bodyBlocks, type Printed } from './body-blocks.ts';
import { sectionTexts } from './section-text.ts';

/**
 * @param body the running text of a page
 * @param procedure what the page is made from, where it is the page of a procedure
 * @param library names, rules and values of the edition
 * @returns the text under each anchor that is known
 */
export function writtenSections(
  body: BodyNode,
  procedure: Published<Procedure> | undefined,
  library: Library,
): Map<string, string> {
  const sections = sectionTexts({
    blocks: bodyBlocks(body, printedBy(library, totalOf(procedure))),
  });
  if (procedure === undefined) return sections;
  const steps = stepViews(library, procedure);
  for (const step of steps) sections.set(step.anchor, stepText(step));
  const { mistakes, urgent } = procedure;
  sections.set('mistakes', mistakes.flatMap((each) => Object.values(each)).join('\n'));
  if (urgent) {
    const path = steps.filter((step) => step.urgent).map(urgentLine);
    sections.set('urgent', [urgent.when, ...path, urgent.note].join('\n'));
  }
  return sections;
}

function printedBy({ regulations, locals }: Library, total = ''): Printed {
  return {
    total,
    cite: (of, at) => citationText(byId(regulations, of), at === '' ? undefined : at),
    local: (id) => {
      const { value, source } = byId(locals, id);
      if (value === '') return CONTENT.byLocalRule;
      return source === '' ? value : `${value}（${source}）`;
    },
  };
}

function stepText(step: StepView): string {
  const branches = step.branches.flatMap(({ when, goal, output, say }) => [
    ...[when, goal.text],
    ...[output, say],
  ]);
  return [
    ...[step.action, step.post, step.limit, step.urgentLimit, ...step.helpers, ...step.informed],
    ...[step.output, step.form?.title, step.detail, step.check, step.risk],
    ...[...branches, step.next?.text],
  ]
    .filter((text) => text !== undefined)
    .join('\n');
}

function urgentLine({ number, action, limit, urgentLimit }: StepView): string {
  return `${number} ${action} ${urgentLimit ?? limit ?? ''}`;
}
