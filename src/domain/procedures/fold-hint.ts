/** What a folded section says of itself before it is opened: how many, and where names are short, which. */
import type { Procedure } from '#schemas/procedure.ts';
import { escapeMarkup } from '#domain/text/escape-markup.ts';
import { PROCEDURE } from '#strings.ts';
import type { SectionId } from './procedure-sections.ts';
import type { ProcedureView } from './procedure-view.ts';
import type { TextSection } from './text-sections.ts';

/** So many names show what is meant; more would be the section itself. */
const SHOWN = 3;

type Hint = (view: ProcedureView) => string;

const HINTS: Partial<Record<SectionId, Hint>> = {
  urgent: ({ urgent }) => urgent?.time?.text ?? '',
  swimlane: ({ steps, strip }) =>
    PROCEDURE.stepsAndPosts(steps.length, new Set(strip.map(({ post }) => post)).size),
  roles: ({ roles }) => PROCEDURE.stepsAndPosts(roles.rows.length, roles.posts.length),
  mistakes: ({ procedure: { mistakes } }) => PROCEDURE.entries(mistakes.length),
  forms: ({ forms }) => named(forms.map(({ title }) => title)),
  basis: ({ basis }) => PROCEDURE.entries(basis.length),
  local: ({ locals }) => named(locals.map(({ title }) => title)),
  duties: ({ duties }) => PROCEDURE.items(duties.length),
  records: ({ procedure: { records } }) => named(records.map(({ what }) => what)),
  claims: ({ claims }) => PROCEDURE.items(claims.length),
  related: ({ related }) => named(related.map(({ title }) => title)),
  revisions: ({ procedure }) => latest(procedure),
};

/** @returns the hint of a section, as HTML; empty where its name says all */
export function foldHint(id: SectionId, view: ProcedureView): string {
  return escapeMarkup(HINTS[id]?.(view) ?? '');
}

/** @returns the hint of a section of the author's text, as HTML; empty where it has nothing to count */
export function textHint({
  cases,
  sentences,
  examples,
}: Pick<TextSection, 'cases' | 'sentences' | 'examples'>): string {
  if (examples.length > 0) return examples.join('；');
  if (sentences > cases) return PROCEDURE.sentences(sentences);
  return cases > 1 ? PROCEDURE.cases(cases) : '';
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).join('、');
  return `${PROCEDURE.items(names.length)}：${shown}${names.length > SHOWN ? PROCEDURE.andMore : ''}`;
}

function latest({ version, revisions }: Pick<Procedure, 'version' | 'revisions'>): string {
  const date = revisions.at(-1)?.date;
  return date === undefined ? version : PROCEDURE.latest(version, date);
}
