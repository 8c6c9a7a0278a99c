/** Legal deadlines and limits must be cited where they are stated. */
import type { Problem } from '#domain/content/problem.ts';
import { EXAMPLE, OWN_FIGURE } from './own-figures.ts';
import { linesOf, textsOf, type Located } from './strings.ts';

/** Figures as they are usually written, and Chinese ones. */
const FIGURE = /(?:\d{1,4}|[一二两三四五六七八九十百]{1,6})\s*(?:个工作日|[日天](?:之|以)?内)/g;
const CAP = /不得?超过\s*[\d一二两三四五六七八九十百]/;
/** About so many: no figure that anybody is held to. */
const ROUGHLY = /^(?:一两|两三|三四|三五|四五|五六|六七|七八|八九)个/;
/** Before a figure these words make a place in a row of it, or the end of a longer one. */
const NOT_A_FIGURE = /[第后\d一二两三四五六七八九十百]$/;
const CITED = /<Cite\s/;

interface Page {
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

/**
 * @param pages chapters and procedures
 * @returns a problem for each stated deadline without a citation in the same line of the body,
 *   and for each in the front matter of a page that cites nothing at all
 */
export function findUncitedDeadlines(pages: readonly Page[]): Problem[] {
  return pages.flatMap(({ file, data, body, bodyLine }) => {
    // Worked examples are invented on purpose; blank lines in their place keep the line numbers right.
    const withoutExamples = body.replace(EXAMPLE, (match) => match.replace(/[^\n]/g, ''));
    const lines = linesOf(withoutExamples, bodyLine);
    const found = [
      ...lines.filter((_, index) => !isCited(lines, index)),
      ...(citesNothing(data) ? textsOf(data) : []),
    ];
    return found.flatMap(({ field, line, text }) => {
      const deadline = deadlineIn(text);
      if (deadline === undefined) return [];
      return [
        {
          file,
          field,
          line,
          message: `期限或限额没有注明依据：“${deadline}”`,
          hint: '同一段里加 <Cite of="…" at="…" />；是本手册的建议值就写明“建议”，是本地规定就用 <Local id="…" />',
        },
      ];
    });
  });
}

/** @returns the first deadline or limit that a text states */
function deadlineIn(text: string): string | undefined {
  const usual = text.replace(/[０-９]/g, (figure) =>
    String.fromCharCode(figure.charCodeAt(0) - 0xfee0),
  );
  for (const { 0: found, index } of usual.matchAll(FIGURE)) {
    if (NOT_A_FIGURE.test(usual.slice(0, index)) || ROUGHLY.test(found)) continue;
    return text.slice(index, index + found.length);
  }
  return CAP.exec(usual)?.[0];
}

/** A line says whose figure it states, or for words to say and rows of a table the line before or after does. */
function isCited(lines: readonly Located[], index: number): boolean {
  const says = (text: string | undefined) =>
    text !== undefined && (CITED.test(text) || OWN_FIGURE.test(text));
  const text = lines[index]?.text ?? '';
  if (says(text)) return true;
  const isRow = (other: string | undefined) => other?.startsWith('|') === true;
  if (!isRow(text) && !text.startsWith('<Say>')) return false;
  let [before, after] = [index - 1, index + 1];
  if (isRow(text)) {
    while (isRow(lines[before]?.text)) before -= 1;
    while (isRow(lines[after]?.text)) after += 1;
  }
  return says(lines[before]?.text) || says(lines[after]?.text);
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
