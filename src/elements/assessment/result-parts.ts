/** The parts of the result: each takes a template of the page and fills it from the report. */
import type { AreaReport, ItemLink } from '#domain/assessment/report-area.ts';
import type { Task } from '#domain/assessment/report.ts';
import type { ResultPage } from '#domain/assessment/result-content.ts';
import { copyOf, fill, fillList, linkTo } from './fill.ts';

/** One area: heading, reason, 卡点, bar. */
export function areaPart(root: ParentNode, area: AreaReport): DocumentFragment {
  const part = copyOf(root, 'area');
  const { title, level, range, sentence } = area;
  fill(part, { title, level, range, sentence });
  fillList(
    part,
    'binding',
    area.binding.map(({ href, label }) => linkTo(href, label)),
  );
  drawBar(part, area.bar);
  return part;
}

/** One row of the table beside the bars. */
export function rowPart(root: ParentNode, area: AreaReport): DocumentFragment {
  const part = copyOf(root, 'row');
  const { title, level, range, score, answered } = area;
  fill(part, { title, level, range, score, answered });
  return part;
}

/** One thing to do, with the pages that help and the way back to its item. */
export function taskPart(root: ParentNode, task: Task): DocumentFragment {
  const part = copyOf(root, 'task');
  const { label, now, advice } = task;
  fill(part, { label, now, advice });
  fillList(part, 'pages', task.pages.map(pagePart));
  const critical = part.querySelector<HTMLElement>('[data-critical]');
  if (critical) critical.hidden = !task.critical;
  const again = part.querySelector<HTMLAnchorElement>('a[data-redo]');
  if (again) again.href = task.href;
  return part;
}

/** A line with a link to an item and something said of it. */
export function linePart(root: ParentNode, { label, href }: ItemLink, text = ''): DocumentFragment {
  const part = copyOf(root, 'line');
  const link = part.querySelector('a');
  if (link) {
    link.href = href;
    link.textContent = label;
  }
  fill(part, { text });
  return part;
}

/** A page of the site with its code, as an item of a list. */
export function pagePart({ title, href, code }: ResultPage): HTMLLIElement {
  const item = document.createElement('li');
  item.append(linkTo(href, code ? `${code} ${title}` : title));
  return item;
}

/** Draws score and possible range on the scale 0–100 that the template lays out. */
function drawBar(part: ParentNode, { score, low, high, level }: AreaReport['bar']): void {
  const bar = part.querySelector('[data-bar]');
  bar?.setAttribute('width', String(score ?? 0));
  if (level !== null) bar?.setAttribute('data-level', String(level));
  const whisker = part.querySelector('[data-whisker]');
  const open = low !== null && high !== null && low !== high;
  whisker?.setAttribute('d', open ? `M${low} 5H${high}M${low} 2V8M${high} 2V8` : '');
}
