/** 做三件东西 on the page. */
import type { ItemLink } from '#domain/assessment/report/links.ts';
import type { Task } from '#domain/assessment/report/tasks.ts';
import type { Thing, Things } from '#domain/assessment/report/things.ts';
import type { ResultPage } from '#domain/assessment/report/result-content.ts';
import { copyOf, fill, fillList, linkTo } from '#elements/assessment/fill.ts';

/** Tells what to start first; where there is nothing to say, nothing stands there. */
export function tellThings(root: ParentNode, { title, note, things, tasks }: Things): void {
  const section = root.querySelector<HTMLElement>('[data-things]');
  if (section) section.hidden = title === '';
  fill(root, { 'things-title': title, 'things-note': note });
  fillList(
    root,
    'things',
    things.map((thing) => thingPart(root, thing)),
  );
  fillList(
    root,
    'tasks',
    tasks.map((task) => taskPart(root, task)),
  );
}

function thingPart(root: ParentNode, thing: Thing): DocumentFragment {
  const part = copyOf(root, 'thing');
  const { effort, count } = thing;
  fill(part, { effort, count });
  lead(part, 'data-form', thing.href, thing.title);
  follow(part, thing.page);
  fillList(
    part,
    'lifts',
    thing.lifts.map(({ area, items }) => liftsPart(area, items)),
  );
  fillList(part, 'after', thing.after.map(bold));
  return part;
}

/** The items of an area; each link names the area too, for those who hear links by themselves. */
function liftsPart(area: string, items: readonly ItemLink[]): HTMLElement {
  const part = document.createElement('span');
  part.append(`${area} `);
  for (const { href, label } of items) {
    const link = linkTo(href, '');
    const named = document.createElement('span');
    named.className = 'visually-hidden';
    named.textContent = area;
    link.append(named, label);
    part.append(link, '　');
  }
  return part;
}

function taskPart(root: ParentNode, task: Task): DocumentFragment {
  const part = copyOf(root, 'task');
  const { now, advice } = task;
  fill(part, { now, advice });
  lead(part, 'data-form', task.href, task.label);
  follow(part, task.pages[0]);
  return part;
}

/** The procedure or chapter to follow; the line goes where there is none. */
function follow(part: ParentNode, page: ResultPage | undefined): void {
  if (page) lead(part, 'data-page', page.href, nameOf(page));
  else part.querySelector('[data-follow]')?.remove();
}

/** A page with its code, where it has one. */
export const nameOf = ({ code, title }: ResultPage): string => (code ? `${code} ${title}` : title);

/** Leads a link of a template somewhere. */
export function lead(part: ParentNode, mark: string, href: string, text?: string): void {
  const link = part.querySelector<HTMLAnchorElement>(`a[${mark}]`);
  if (!link) return;
  link.href = href;
  if (text !== undefined) link.textContent = text;
}

function bold(text: string): HTMLElement {
  const element = document.createElement('b');
  element.textContent = text;
  return element;
}
