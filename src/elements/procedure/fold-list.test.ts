import { beforeEach, expect, test } from 'vitest';
import { get, getAll, show } from '#tests/elements/page.ts';
import './fold-list.ts';

const HTML = `<a id="way" href="#inner">去</a><p id="outside">外</p><fold-list>
  <details id="a"><summary><h2 id="roles">责任表</h2></summary><details id="b"><summary>小</summary><p id="inner">里</p></details></details>
  <details id="c"><summary>别的</summary><p>文</p></details>
</fold-list>`;

const open = () =>
  getAll<HTMLDetailsElement>('details')
    .filter((fold) => fold.open)
    .map(({ id }) => id);

function go(hash: string): void {
  history.replaceState(null, '', `#${hash}`);
  window.dispatchEvent(new Event('hashchange'));
}

beforeEach(() => history.replaceState(null, '', ' '));

test('all is folded until an address names a place', () => {
  show(HTML);
  expect(open()).toEqual([]);
  go('outside');
  go('nowhere');
  expect(open()).toEqual([]);
});

test('the heading of a fold opens it, and a place inside all that is around it', () => {
  show(HTML);
  go('roles');
  expect(open()).toEqual(['a']);
  go('inner');
  expect(open()).toEqual(['a', 'b']);
});

test('the address with which one arrives is heard as well', () => {
  history.replaceState(null, '', '#inner');
  show(HTML);
  expect(open()).toEqual(['a', 'b']);
});

test('a link to the place where one is already opens it again', () => {
  history.replaceState(null, '', '#inner');
  show(HTML);
  get<HTMLDetailsElement>('#a').open = false;
  get('#way').click();
  expect(open()).toEqual(['a', 'b']);
});

test('everything is open on paper, and as it was afterwards', () => {
  show(HTML);
  get<HTMLDetailsElement>('#c').open = true;
  window.dispatchEvent(new Event('beforeprint'));
  expect(open()).toEqual(['a', 'b', 'c']);
  window.dispatchEvent(new Event('afterprint'));
  expect(open()).toEqual(['c']);
});

test('an address that cannot be decoded is passed over', () => {
  show(HTML);
  go('%E4%B8');
  expect(open()).toEqual([]);
});
