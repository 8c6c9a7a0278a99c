/** Makes HTML of an answer, piece by piece and never from text. */
import type { Answer, Found } from '#domain/deadline/said.ts';
import { DEADLINE } from '#strings.ts';

/** @returns what stands in the place of the answer */
export function answerNodes(answer: Answer): Node[] {
  switch (answer.kind) {
    case 'empty':
      return [make('p', DEADLINE.empty, 'lead')];
    case 'faulty':
      return answer.faults.map((fault) => make('p', fault, 'note'));
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
      return answer.faults.join('');
    case 'refused':
      return [answer.head, ...answer.lines].join('。');
    case 'found':
      return [`${answer.lead}：${answer.head}`, ...answer.notes].join('。');
    default:
      return answer satisfies never;
  }
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
