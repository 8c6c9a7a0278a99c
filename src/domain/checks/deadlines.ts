/** Legal deadlines and limits must be cited where they are stated. */
import type { Problem } from '#domain/content/problem.ts';
import { EXAMPLE, OWN_FIGURE } from './own-figures.ts';
import { linesOf, textsOf } from './strings.ts';

const DEADLINE = /(?<!\d)\d+\s*(?:个工作日|[日天]内)|不得?超过\s*\d/;
const CITED = /<Cite\s/;

interface Page {
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
}

/**
 * @param pages chapters and procedures
 * @returns a problem for each stated deadline without a citation in the same line of the body,
 *   and for each in the front matter of a page that cites nothing at all
 */
export function findUncitedDeadlines(pages: readonly Page[]): Problem[] {
  return pages.flatMap(({ file, data, body }) => {
    // Worked examples are invented on purpose; blank lines in their place keep the line numbers right.
    const withoutExamples = body.replace(EXAMPLE, (match) => match.replace(/[^\n]/g, ''));
    const lines = linesOf(withoutExamples).filter(({ text }) => !OWN_FIGURE.test(text));
    const found = [
      ...lines.filter(({ text }) => DEADLINE.test(text) && !CITED.test(text)),
      ...(citesNothing(data) ? textsOf(data).filter(({ text }) => DEADLINE.test(text)) : []),
    ];
    return found.map(({ field, text }) => ({
      file,
      field,
      message: `期限或限额没有注明依据：“${DEADLINE.exec(text)?.[0] ?? text}”`,
      hint: '同一段里加 <Cite of="…" at="…" />；是本手册的建议值就写明“建议”，是本地规定就用 <Local id="…" />',
    }));
  });
}

function citesNothing(data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    'basis' in data &&
    Array.isArray(data.basis) &&
    data.basis.length === 0
  );
}
