/**
 * Draws what is being decided.
 *
 * Markup: a hidden `data-drawn` with a place for the text `whose`, bodies of tables `data-rows`, parts, and a list `gaps`.
 */
import { gapLines } from '#domain/duties/gap-lines.ts';
import { DIVISION_HEADS, divisionRows } from '#domain/setup/division-files.ts';
import type { Drawn } from '#domain/setup/drawn.ts';
import type { Exclusion, ExclusionRow } from '#domain/setup/exclusions.ts';
import type { Load } from '#domain/setup/loads.ts';
import { say } from '#elements/typing.ts';
import { DIVISION, SETUP_DRAWN, SETUP_DRAWN_LIVE as WORDS } from '#strings.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** @param office whose division it is */
export function draw(root: HTMLElement, drawn: Drawn, office: string): void {
  const part = root.querySelector<HTMLElement>('[data-drawn]');
  if (!part) return;
  part.hidden = false;
  say(part.querySelector('[data-text="whose"]'), `${office}${DIVISION.title}`);
  put(
    part,
    'division',
    divisionRows(drawn.division).map((cells) => row(cells, DIVISION_HEADS)),
  );
  const gaps = gapLines(drawn.gaps);
  part.querySelector('[data-list="gaps"]')?.replaceChildren(
    ...gaps.map((text) => {
      const item = document.createElement('li');
      item.textContent = text;
      return item;
    }),
  );
  toggle(part, 'gaps', gaps.length > 0);
  put(part, 'people', loadRows(drawn.people, 'people'));
  toggle(part, 'people', drawn.people.length > 0);
  put(part, 'posts', loadRows(drawn.posts, 'posts'));
  drawGrid(part, drawn.exclusions);
}

function put(root: HTMLElement, name: string, rows: readonly HTMLElement[]): void {
  root.querySelector(`[data-rows="${name}"]`)?.replaceChildren(...rows);
}

function toggle(root: HTMLElement, name: string, isShown: boolean): void {
  const part = root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  if (part) part.hidden = !isShown;
}

/** The first cell is what the row is about; on a phone the others are called by their columns. */
function row(cells: readonly (string | Node)[], labels: readonly string[]): HTMLTableRowElement {
  const made = document.createElement('tr');
  made.append(
    ...cells.map((content, index) => {
      const cell = document.createElement(index === 0 ? 'th' : 'td');
      if (cell instanceof HTMLTableCellElement && index === 0) cell.scope = 'row';
      else cell.dataset['label'] = labels[index] ?? '';
      cell.append(content);
      return cell;
    }),
  );
  return made;
}

/** Amounts are numbers with a bar beside them, the longest of which fills its place. */
function loadRows(loads: readonly Load[], name: 'people' | 'posts'): HTMLTableRowElement[] {
  const most = Math.max(1, ...loads.map(({ duties }) => duties));
  const { who, with: beside, duties, assists, leads, steps } = SETUP_DRAWN;
  return loads.map((load) =>
    row(
      [
        load.title,
        load.who,
        measured(load.duties, most),
        String(load.assists),
        String(load.leads),
        String(load.steps),
      ],
      [who[name], beside[name], duties, assists, leads, steps],
    ),
  );
}

function measured(amount: number, most: number): DocumentFragment {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'bar');
  svg.setAttribute('viewBox', '0 0 100 10');
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  const bar = document.createElementNS(SVG, 'rect');
  bar.setAttribute('width', String(Math.round((amount / most) * 100)));
  bar.setAttribute('height', '10');
  svg.append(bar);
  const both = document.createDocumentFragment();
  both.append(String(amount), svg);
  return both;
}

function drawGrid(root: HTMLElement, rows: readonly ExclusionRow[]): void {
  const head = (text: string, scope: string) => {
    const cell = document.createElement('th');
    cell.scope = scope;
    cell.textContent = text;
    return cell;
  };
  put(root, 'head', [document.createElement('td'), ...rows.map(({ short }) => head(short, 'col'))]);
  put(
    root,
    'exclusions',
    rows.map(({ short, title, cells }) => {
      const made = document.createElement('tr');
      const drawn = cells.map((cell, index) => gridCell(cell, title, rows[index]?.title ?? ''));
      made.append(head(short, 'row'), ...drawn);
      return made;
    }),
  );
}

/** A mark for the eye, and the same in words. */
function gridCell(exclusion: Exclusion, one: string, other: string): HTMLTableCellElement {
  const { kind, why, together } = exclusion;
  const cell = document.createElement('td');
  cell.dataset['kind'] = kind;
  cell.toggleAttribute('data-together', together);
  const [mark, words] = ['span', 'span'].map((tag) => document.createElement(tag));
  if (!mark || !words) return cell;
  mark.setAttribute('aria-hidden', 'true');
  mark.textContent = `${WORDS.marks[kind]}${together ? WORDS.together : ''}`;
  words.className = 'visually-hidden';
  const told = kind === 'self' ? one : WORDS.cell[kind](one, other, why);
  words.textContent = `${told}${together ? WORDS.nowTogether : ''}`;
  cell.title = words.textContent;
  cell.append(mark, words);
  return cell;
}
