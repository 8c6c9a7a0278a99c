/** Shows what the check of content says: over every page, or as the whole page where none could be made. */
import { DEVELOPING } from '#strings.ts';

const EVENT = 'content:report';
const STYLE = `
  position: fixed; inset: auto 0 0; z-index: 100; max-height: 50vh; overflow: auto; padding: 1rem;
  border-top: 3px solid var(--seal); background: var(--sheet); color: var(--ink);
`;

const inPlaceOfPage = document.querySelector<HTMLElement>('[data-content-report]');
const show = inPlaceOfPage ? showAsPage(inPlaceOfPage) : showOverPage();

import.meta.hot?.on(EVENT, show);
// A page that is opened later asks for what was found before.
import.meta.hot?.send(EVENT);

function showAsPage(place: HTMLElement): (text: string) => void {
  return (text) => {
    if (text === '') location.reload();
    else place.textContent = text;
  };
}

function showOverPage(): (text: string) => void {
  const panel = document.createElement('section');
  panel.setAttribute('aria-label', DEVELOPING.title);
  panel.style.cssText = STYLE;
  const report = document.createElement('pre');
  report.style.whiteSpace = 'pre-wrap';
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'button';
  close.textContent = DEVELOPING.close;
  close.addEventListener('click', () => panel.remove());
  panel.append(report, close);
  return (text) => {
    report.textContent = text;
    if (text === '') panel.remove();
    else document.body.append(panel);
  };
}
