/** Makes HTML of an answer, piece by piece and never from text. */
import type { Answer, Fault, Found } from '#domain/deadline/said.ts';
import { DEADLINE } from '#strings.ts';

/** @returns what stands in the place of the answer */
export function answerNodes(answer: Answer): Node[] {
  switch (answer.kind) {
    case 'empty':
      return [make('p', DEADLINE.empty, 'lead')];
    case 'faulty':
      return faultWords(answer.faults).map((words, index) =>
        Object.assign(make('p', words, 'note'), { id: faultId(index) }),
      );
    case 'refused':
      return [
        make('p', answer.head, 'head'),
        ...answer.lines.map((line) => make('p', line, 'note')),
      ];
    case 'found':
      return foundNodes(answer);
    default:
      return answer satisfies never;
  }
}

/** @returns the answer in one breath, for ears */
export function answerInShort(answer: Answer): string {
  switch (answer.kind) {
    case 'empty':
      return '';
    case 'faulty':
      return inSentences(faultWords(answer.faults));
    case 'refused':
      return inSentences([answer.head, ...answer.lines]);
    case 'found':
      return inSentences([`${answer.lead}：${answer.head}`, ...answer.notes]);
    default:
      return answer satisfies never;
  }
}

/** Marks the fields that something is wrong with, each described by what the answer says of it. */
export function markFaults(form: HTMLFormElement, answer: Answer): void {
  for (const field of form.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-describedby');
  }
  if (answer.kind !== 'faulty') return;
  const said = faultWords(answer.faults);
  for (const { at, words } of answer.faults) {
    const field = form.elements.namedItem(at);
    if (!(field instanceof HTMLElement)) continue;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', faultId(said.indexOf(words)));
  }
}

/** The same may be wrong with both days, and is said once. */
function faultWords(faults: readonly Fault[]): string[] {
  return [...new Set(faults.map(({ words }) => words))];
}

function faultId(index: number): string {
  return `fault-${index}`;
}

/** Most of what is said ends with its full stop already; two of them are read out as a pause too many. */
function inSentences(parts: readonly string[]): string {
  return parts.map((part) => part.replace(/。?$/u, '。')).join('');
}

function foundNodes({ name, lead, head, notes, how, articles, skipped, days }: Found): Node[] {
  return [
    ...(name === undefined ? [] : [make('p', name, 'term')]),
    make('p', lead, 'lead'),
    make('p', head, 'head'),
    ...notes.map((note) => make('p', note, 'note')),
    make('h3', DEADLINE.howCounted),
    list(how),
    ...articles.map(({ label, links }) => {
      const row = make('p', label, 'articles');
      for (const { text, href } of links) {
        const link = make('a', text);
        link.setAttribute('href', href);
        row.append(link);
      }
      return row;
    }),
    ...(skipped ? [make('h3', skipped.title), list(skipped.items)] : []),
    ...(days.length > 0 ? [dayTable(days)] : []),
  ];
}

function dayTable(days: Found['days']): HTMLElement {
  const details = make('details', '', 'no-print');
  const table = make('table', '');
  const head = make('tr', '');
  for (const title of [DEADLINE.columns.day, DEADLINE.columns.what]) {
    const cell = make('th', title);
    cell.setAttribute('scope', 'col');
    head.append(cell);
  }
  const top = make('thead', '');
  top.append(head);
  const body = make('tbody', '');
  for (const { day, what, counts } of days) {
    const row = make('tr', '', counts ? 'counts' : undefined);
    const name = make('th', day);
    name.setAttribute('scope', 'row');
    row.append(name, make('td', what));
    body.append(row);
  }
  table.append(top, body);
  details.append(make('summary', DEADLINE.dayByDay), table);
  return details;
}

function list(items: readonly string[]): HTMLElement {
  const all = make('ul', '');
  all.append(...items.map((item) => make('li', item)));
  return all;
}

function make(tag: string, text: string, name?: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (name !== undefined) element.className = name;
  return element;
}
