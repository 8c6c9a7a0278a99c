/**
 * Puts what office.js says where it stands on a page.
 *
 * Markup: `data-office` with what is meant, and an id behind a blank where there are many: unit, title, contact,
 * `holder director`, `cover director` with the titles of posts around it (`data-posts`), `local seal-authority`. What is
 * hidden around it (`data-office-part`) is shown with it; what stands for its absence (`data-office-else`) and what was
 * worked out from other posts (`data-office-built`) goes.
 */
import type { OfficeWords } from '#domain/folder/office-words.ts';
import { FOLIO_LOCAL, FOLIO_STYLES } from '#domain/forms/official-settings.ts';
import { FOLDER } from '#strings.ts';
import { moveDuty } from './given-duty.ts';

/** @returns what stands at a mark; empty where office.js says nothing and the page keeps what it has */
function saidOf(element: HTMLElement, office: OfficeWords): string {
  const [kind, id = ''] = (element.dataset['office'] ?? '').split(' ');
  const { unit, title, contacts } = office;
  switch (kind) {
    case 'unit':
      return unit;
    case 'title':
      return title;
    case 'contact':
      return [contacts.phone, contacts.room, contacts.hours].filter(Boolean).join('　');
    case 'holder':
      return office.holders.get(id) ?? '';
    case 'cover':
      return titleOf(office.covers.get(id) ?? '', element);
    case 'local': {
      const { value = '', source = '' } = office.locals.get(id) ?? {};
      return value && source ? FOLDER.withSource(value, source) : value;
    }
    default:
      return '';
  }
}

/** What the page calls a post: the nearest `data-posts` has the titles by id. */
function titleOf(post: string, near: HTMLElement): string {
  const titles = near.closest<HTMLElement>('[data-posts]')?.dataset['posts'] ?? '{}';
  const known = new Map(Object.entries(JSON.parse(titles) as Readonly<Record<string, string>>));
  return known.get(post) ?? '';
}

/** Shows every text of office.js on the page, as text. */
export function fillMarks(office: OfficeWords): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-office]')) {
    const text = saidOf(element, office);
    if (text === '') continue;
    element.textContent = text;
    element.hidden = false;
    const part = element.closest<HTMLElement>('[data-office-part]');
    if (!part) continue;
    part.hidden = false;
    for (const other of part.querySelectorAll<HTMLElement>('[data-office-else]'))
      other.hidden = true;
  }
  // What the build has worked out of posts without office.js no longer holds.
  if (
    office.given.size > 0 ||
    [...office.holders.values(), ...office.covers.values()].some(Boolean)
  ) {
    for (const part of document.querySelectorAll<HTMLElement>('[data-office-built]')) {
      part.hidden = true;
    }
  }
  // What is written into a sheet where nobody has said the unit.
  for (const element of document.querySelectorAll<HTMLElement>('[data-unit]')) {
    if (office.unit) element.dataset['unit'] = office.unit;
  }
  fillBlanks(office);
  for (const [id, duty] of office.given) moveDuty(id, duty);
  placeFolio(office);
}

/** Where the number of a page is printed: the style sheet that puts it in the middle holds, or does not. */
function placeFolio({ locals }: OfficeWords): void {
  const folio = FOLIO_STYLES[locals.get(FOLIO_LOCAL)?.value ?? ''];
  if (!folio) return;
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[data-folio]')) {
    sheet.media = sheet.dataset['folio'] === folio ? 'print' : 'not all';
  }
}

/** What a form asks of the office's settings, `data-from` with the key, as if the build had written it. */
function fillBlanks({ unit, title, documents, contacts }: OfficeWords): void {
  const own: Readonly<Record<string, string>> = {
    ...{ unit, office: title, code: documents.code },
    ...contacts,
  };
  for (const blank of document.querySelectorAll<HTMLElement>('[data-from]')) {
    const text = own[blank.dataset['from'] ?? ''] ?? '';
    if (text === '') continue;
    blank.dataset['own'] = text;
    blank.textContent = text;
  }
}
