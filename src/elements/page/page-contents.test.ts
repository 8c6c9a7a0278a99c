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

const pass = (id: string, isIntersecting = true) => ({ target: get(`#${id}`), isIntersecting });

test('the last heading that one has passed is marked, and no other', () => {
  show(HTML);
  expect(watched.map(({ id }) => id)).toEqual(['steps', 'roles']);
  expect(marked()).toEqual([]);
  tell([pass('steps')]);
  expect(marked()).toEqual(['步骤']);
  tell([pass('roles')]);
  expect(marked()).toEqual(['责任表']);
});

test('on the way back the one before is marked again, and above all of them none', () => {
  show(HTML);
  tell([pass('roles'), pass('steps')]);
  expect(marked()).toEqual(['责任表']);
  tell([pass('roles', false)]);
  expect(marked()).toEqual(['步骤']);
  tell([pass('steps', false)]);
  expect(marked()).toEqual([]);
});
