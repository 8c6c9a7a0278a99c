/**
 * Shows a duty with the post that office.js gives it to, as a build would: on the list of duties, on the sheet, on the
 * pages of both posts, and wherever else the duty is told.
 *
 * Markup: rows `tr.duty` with the id of the duty, whose `data-post` begins with its owner; the sheet with `data-duty` at
 * each title and the `holder` mark of a post in its row; lists `duty-list` of links, of which `post-duties` on the page of
 * a post, which has the `holder` mark of that post, begins with what the post carries out.
 */
import type { GivenDuty } from '#domain/folder/office-words.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { DUTIES, FOLDER } from '#strings.ts';

/** @param id of the duty, from office.js */
export function moveDuty(id: string, duty: GivenDuty): void {
  inTable(id, duty);
  onSheet(id, duty);
  inLists(id, duty);
}

function inTable(id: string, { post, postTitle, control }: GivenDuty): void {
  const row = document.getElementById(id);
  const [owner = '', ...helpers] = row?.dataset['post']?.split(' ') ?? [];
  const [answer, cell] = row?.querySelectorAll<HTMLElement>('td') ?? [];
  if (!row || !answer || !cell || owner === '' || owner === post) return;
  const told = cell.querySelector('p');
  let before = '';
  while (cell.firstChild && cell.firstChild !== told) {
    before += cell.firstChild.textContent ?? '';
    cell.firstChild.remove();
  }
  cell.prepend(postTitle);
  if (helpers.includes(post)) helpsNoMore(told, postTitle);
  row.dataset['post'] = [post, ...helpers.filter((helper) => helper !== post)].join(' ');
  answer.prepend(DUTIES.given(postTitle, before.trim(), control));
}

/** Whoever carries something out does not help with it. */
function helpsNoMore(told: HTMLElement | null, title: string): void {
  const [lead = '', ...names] = told?.textContent.trim().split(/(?<=：)|、/u) ?? [];
  const rest = names.filter((name) => name !== title);
  if (!told || rest.length === names.length) return;
  if (rest.length === 0) told.remove();
  else told.textContent = `${lead}${rest.join('、')}`;
}

function onSheet(id: string, { post }: GivenDuty): void {
  const title = document.querySelector(`[data-duty="${CSS.escape(id)}"]`);
  const [from, to] = [title?.closest('tr'), holderOf(post)?.closest('tr')];
  const line = title?.parentElement;
  if (!title || !from || !to || !line || from === to) return;
  const area = line.querySelector('strong')?.textContent.trim() ?? '';
  const own = [...to.querySelectorAll('p')].find(
    (other) => other.querySelector('strong')?.textContent.trim() === area,
  );
  const place = own ?? lineOf(to, line);
  title.remove();
  place.append(title);
  for (const each of [line, place]) separate(each);
}

/** A line for an area that the post had nothing of before. */
function lineOf(row: Element, like: HTMLElement): HTMLElement {
  const line = like.cloneNode() as HTMLElement;
  const area = like.querySelector('strong');
  if (area) line.append(area.cloneNode(true));
  row.querySelectorAll('td')[1]?.append(line);
  return line;
}

/** Puts marks between the titles of a line; a line without any goes. */
function separate(line: HTMLElement): void {
  const [area, titles] = [line.querySelector('strong'), line.querySelectorAll('[data-duty]')];
  if (titles.length === 0 || !area) {
    line.remove();
    return;
  }
  const parts = [...titles].flatMap((title, index) => [index === 0 ? '　' : '、', title]);
  line.replaceChildren(area, ...parts);
}

function inLists(id: string, duty: GivenDuty): void {
  const { post, postTitle, title, control } = duty;
  const part = document.getElementById('post-duties')?.closest('section');
  const isOwn = part && holderOf(post);
  const owned = part?.querySelector('.duty-list');
  let isThere = false;
  for (const link of document.querySelectorAll(`.duty-list a[href$="#${CSS.escape(id)}"]`)) {
    const item = link.closest('li');
    const list = link.closest('.duty-list');
    if (!item || !list) continue;
    if (list === owned && !isOwn) {
      item.remove();
      continue;
    }
    if (isOwn && list === owned) isThere = true;
    if (isOwn && list !== owned && part.contains(list)) {
      owned?.append(item);
      isThere = true;
    }
    item.querySelector('.answer')?.prepend(FOLDER.given(postTitle, control));
  }
  if (isOwn && owned && !isThere) owned.append(itemOf(id, title, FOLDER.given(postTitle, control)));
}

function itemOf(id: string, title: string, told: string): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = addressOf('duty', id);
  link.textContent = title;
  const answer = document.createElement('span');
  answer.className = 'answer';
  answer.textContent = told;
  item.append(link, answer);
  return item;
}

function holderOf(post: string): Element | null {
  return document.querySelector(`[data-office="holder ${CSS.escape(post)}"]`);
}
