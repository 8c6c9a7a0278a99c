import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { get, getAll, show } from '#tests/elements/page.ts';
import './page-contents.ts';

const HTML = `<section><h2 id="steps">步骤</h2></section>
  <details><summary><h2 id="roles">责任表</h2></summary></details>
  <page-contents><a href="#steps">步骤</a><a href="#roles">责任表</a><a href="#gone">没有</a></page-contents>`;

const watched: Element[] = [];
let tell: (entries: { target: Element; isIntersecting: boolean }[]) => void;

beforeEach(() => {
  watched.length = 0;
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: typeof tell) {
        tell = callback;
      }
      observe(part: Element): void {
        watched.push(part);
      }
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const marked = () => getAll('[aria-current="true"]').map(({ textContent }) => textContent);

test('the part that is read is marked, and no other', () => {
  show(HTML);
  expect(watched.map(({ tagName }) => tagName)).toEqual(['SECTION', 'DETAILS']);
  expect(marked()).toEqual([]);
  tell([{ target: get('section'), isIntersecting: true }]);
  expect(marked()).toEqual(['步骤']);
  tell([
    { target: get('section'), isIntersecting: false },
    { target: get('details'), isIntersecting: true },
  ]);
  expect(marked()).toEqual(['责任表']);
});

test('between two parts the last one stays marked', () => {
  show(HTML);
  tell([{ target: get('section'), isIntersecting: true }]);
  tell([{ target: get('section'), isIntersecting: false }]);
  expect(marked()).toEqual(['步骤']);
});
