/** What a page of the folder edition says of itself. */
import type { OfficeFault } from '#domain/folder/office-words.ts';
import { FOLDER } from '#strings.ts';

/** What is said of keeping, by what a page is to others. */
const KEEPS: Readonly<Record<string, { readonly shared: string; readonly alone: string }>> = {
  site: FOLDER.keptOverPages,
  list: FOLDER.keptList,
};

/** Says above the page why office.js is not used. */
export function tellFault(fault: OfficeFault): void {
  const note = notice(FOLDER.faults[fault]);
  note.setAttribute('role', 'alert');
  document.querySelector('main')?.prepend(note);
}

/** Says at the foot of the page what of office.js only a build can do. */
export function tellNeedsBuild(): void {
  document.querySelector('.site-footer')?.append(notice(FOLDER.needsBuild));
}

/**
 * Says where something is kept how far it is. `data-kept` is set there, to `site` where other pages need it, to `list`
 * where all of it is listed: a browser that gives a page from a disk an origin of its own shows on no other page what
 * was written on this one.
 */
export function tellKeeping(): void {
  const isAlone = location.origin === 'null';
  for (const place of document.querySelectorAll('[data-kept]')) {
    const keeps = KEEPS[place.getAttribute('data-kept') ?? ''] ?? FOLDER.kept;
    // What is as one expects is said quietly.
    place.append(isAlone ? notice(keeps.alone) : told(keeps.shared, 'small soft no-print'));
  }
}

function notice(text: string): HTMLElement {
  return told(text, 'notice no-print');
}

function told(text: string, kind: string): HTMLElement {
  return Object.assign(document.createElement('p'), { className: kind, textContent: text });
}
