/** The rows of the plan on the page: each stays the element that it is, so that nobody is disturbed while typing. */
import type { RowView } from '#domain/assessment/plan/row-view.ts';
import { copyOf, fill, fillList, linkTo } from './fill.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Shows the rows in the place marked `data-list="rows"`, made from the template `row`. */
export function showRows(root: ParentNode, views: readonly RowView[]): void {
  const list = root.querySelector('[data-list="rows"]');
  if (!list) return;
  const standing = new Map([...list.children].map((part) => [idOf(part), part]));
  const wanted = views.map((view) => showRow(root, standing.get(view.row.id), view));
  for (const part of standing.values()) if (!wanted.includes(part)) part.remove();
  wanted.forEach((part, index) => {
    // A field that is moved in the page loses the focus, so only what stands elsewhere is moved.
    const there = list.children[index];
    if (there !== part) list.insertBefore(part, there ?? null);
  });
}

/** @returns the id of the row in which something stands; empty outside of rows */
export function idOf(part: Element): string {
  return part.closest<HTMLElement>('[data-row]')?.dataset['row'] ?? '';
}

/** @returns the element of a row */
export function rowPart(root: ParentNode, id: string): Element | undefined {
  return [...root.querySelectorAll('[data-row]')].find((part) => idOf(part) === id);
}

/** Lets a field be as high as its text, or the hint in its place: a copy of it behind the field gives it room. */
export function grow(field: Element): void {
  if (!(field instanceof HTMLTextAreaElement)) return;
  const shown = field.value || field.placeholder;
  field.parentElement?.setAttribute('data-text', `${shown}\u200B`);
}

/** Whether something is a field in which one writes or chooses. */
export function isField(target: unknown): target is Field {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}

/** Writes a text into the field that is named after it, unless somebody is writing there. */
export function writeInto(field: Element, texts: object): void {
  if (!isField(field)) return;
  const name = field.dataset['field'] ?? field.dataset['about'];
  const text: unknown = Object.entries(texts).find(([key]) => key === name)?.[1];
  if (typeof text !== 'string' || field === document.activeElement) return;
  if (field.value !== text) field.value = text;
  grow(field);
}

function showRow(root: ParentNode, standing: Element | undefined, view: RowView): Element {
  const part = standing ?? newRow(root, view.row.id);
  const { row, number, item, ground, forms, remarks, reached } = view;
  fill(part, { number: String(number), ground, reached, item: item ? '' : WORDS.own });
  fillList(part, 'item', item ? [itemWith(linkTo(item.href, item.label))] : []);
  fillList(
    part,
    'forms',
    forms.map(({ href, label }) => itemWith(linkTo(href, label))),
  );
  fillList(
    part,
    'remarks',
    remarks.map((text) => itemWith(text)),
  );
  part.setAttribute('data-state', row.state);
  for (const field of part.querySelectorAll<HTMLElement>('[data-field]')) {
    writeInto(field, row);
    const label = labelOf(field.dataset['field'] ?? '');
    field.setAttribute('aria-label', `${WORDS.row(number)}${label}`);
  }
  for (const button of part.querySelectorAll<HTMLElement>('[data-act]')) {
    const label = button.textContent.trim();
    button.setAttribute('aria-label', WORDS.rowActions(label, number));
    if (button.dataset['act'] === 'renew') button.hidden = !view.isMoved;
  }
  return part;
}

function newRow(root: ParentNode, id: string): Element {
  const part = copyOf(root, 'row').firstElementChild;
  if (!part) throw new Error('The template of a row is empty.');
  part.setAttribute('data-row', id);
  return part;
}

function labelOf(name: string): string {
  return Object.entries(WORDS.fields).find(([key]) => key === name)?.[1] ?? '';
}

function itemWith(content: Node | string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(content);
  return item;
}
