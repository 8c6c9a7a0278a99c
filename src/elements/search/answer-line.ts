/** The line that answers a question, on top of the results, or those that come nearest. */
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { ANSWER_LINE } from '#strings.ts';
import { withBase } from '#site.ts';
import { make } from './parts.ts';

/** @returns the line as it stands on the search page, with a link to where it comes from */
export function makeLine(line: AnswerLine): HTMLElement {
  const link = make('a', 'answer-link', ANSWER_LINE.from(line.label));
  link.href = withBase(line.url);
  const more = make('p', 'answer-more', link);
  const box = make('section', 'answer-line', ...asked(line), ...fact(line), more);
  box.setAttribute('aria-label', ANSWER_LINE.label);
  return box;
}

/** @returns what an option of the dialog holds: all of it leads to where the line comes from */
export function lineParts(line: AnswerLine): Node[] {
  const heard = make('span', 'visually-hidden', ANSWER_LINE.spoken);
  return [
    ...asked(line),
    heard,
    ...fact(line),
    make('span', 'answer-link', ANSWER_LINE.from(line.label)),
  ];
}

/** @returns the lines that come nearest, each with a link to where it comes from; they never look like an answer */
export function makeNear(lines: readonly AnswerLine[]): HTMLElement {
  const items = lines.map((line) => {
    const link = make('a', '', ...asked(line), line.text);
    link.href = withBase(line.url);
    return make('li', '', link, nearNote(line));
  });
  const heading = make('h2', 'search-group', ANSWER_LINE.near);
  return make('section', 'near-lines', heading, make('ul', '', ...items));
}

/** @returns what an option of the dialog holds for one of them */
export function nearParts(line: AnswerLine): Node[] {
  return [...asked(line), make('span', '', line.text), nearNote(line)];
}

function nearNote(line: AnswerLine): HTMLElement {
  return make('span', 'answer-note', [line.label, ...notes(line)].join(' · '));
}

/** @returns what is read out before the number of results */
export function heardLine({ line, near = [] }: Pick<SearchAnswer, 'line' | 'near'>): string {
  if (line !== undefined) {
    const said = [...asked(line).map(({ textContent }) => textContent), line.text, ...notes(line)];
    return ANSWER_LINE.heard(said.join(' '));
  }
  return near.length === 0 ? '' : ANSWER_LINE.nearHeard(near.length);
}

/** The question that the handbook answers: whoever meant another one sees it. */
function asked({ ask }: AnswerLine): HTMLElement[] {
  return ask === undefined ? [] : [make('span', 'answer-ask', ANSWER_LINE.asked(ask))];
}

function fact(line: AnswerLine): HTMLElement[] {
  return [
    make('span', 'answer-fact', line.text),
    ...notes(line).map((note) => make('span', 'answer-note', note)),
  ];
}

/** Where it comes from and whom that binds: no rule is told without them. */
function notes({ basis, binds }: AnswerLine): string[] {
  return [
    ...(basis === '' ? [] : [basis.startsWith('《') ? ANSWER_LINE.basis(basis) : basis]),
    ...(binds === '' ? [] : [ANSWER_LINE.bound(binds)]),
  ];
}
