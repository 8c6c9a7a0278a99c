import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { get, show } from '#tests/elements/page.ts';

const HTML = `<p>字</p>
  <a id="near" href="/forms/#a">表单<b>一</b></a>
  <a id="query" href="/search/?q=章">找</a>
  <a id="book" href="/print/">全书</a>
  <a id="file" href="/forms/a.docx">下载</a>
  <a id="away" href="https://example.org/">别处</a>
  <a id="here" href="#main">正文</a>
  <a id="dialog" data-search-open href="/search/">搜索</a>`;

let listening: AbortController;
const asked = () =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[rel=prefetch]')].map(
    ({ href }) => new URL(href).pathname + new URL(href).search,
  );
const reach = (type: string, place: string) =>
  get(place).dispatchEvent(new Event(type, { bubbles: true }));

async function open(): Promise<void> {
  document.head.replaceChildren();
  show(HTML);
  vi.resetModules();
  await import('./prefetch.ts');
  await vi.dynamicImportSettled();
}

beforeEach(() => {
  vi.useFakeTimers();
  listening = new AbortController();
  const { signal } = listening;
  const add = document.addEventListener.bind(document);
  vi.spyOn(document, 'addEventListener').mockImplementation((type: string, listener: unknown) => {
    if (typeof listener === 'function') add(type, (event) => listener(event), { signal });
  });
});
afterEach(() => {
  listening.abort();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test.each(['pointerover', 'focusin'])(
  '%s fetches a page once one stays on its link',
  async (type) => {
    await open();
    reach(type, '#near b');
    expect(asked()).toEqual([]);
    vi.runAllTimers();
    expect(asked()).toEqual(['/forms/']);
  },
);

test('a touch fetches at once, and once', async () => {
  await open();
  reach('touchstart', '#near');
  reach('touchstart', '#near');
  expect(asked()).toEqual(['/forms/']);
});

test('links that one only passes fetch nothing', async () => {
  await open();
  reach('pointerover', '#near');
  reach('pointerover', 'p');
  vi.runAllTimers();
  expect(asked()).toEqual([]);
});

test('a page is fetched with its query', async () => {
  await open();
  reach('touchstart', '#query');
  expect(asked()).toEqual(['/search/?q=%E7%AB%A0']);
});

test.each(['#file', '#book', '#away', '#here', '#dialog'])('%s is not fetched', async (place) => {
  await open();
  reach('touchstart', place);
  expect(asked()).toEqual([]);
});

test('whoever saves data fetches nothing ahead', async () => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  await open();
  reach('touchstart', '#near');
  expect(asked()).toEqual([]);
});

test('nor does anybody in a folder', async () => {
  vi.stubGlobal('location', new URL('file:///C:/a/index.html'));
  await open();
  reach('touchstart', '#near');
  expect(asked()).toEqual([]);
});

test.each([
  ['acts by rules on links', true, []],
  ['knows other rules', false, ['/forms/']],
])('a browser that %s is left to those of the page', async (_, isNew, expected) => {
  vi.stubGlobal('HTMLScriptElement', { supports: () => true });
  vi.stubGlobal('CSS', { supports: (what: string) => isNew || !what.startsWith('scrollbar') });
  await open();
  reach('touchstart', '#near');
  expect(asked()).toEqual(expected);
});

test('a browser whose policy would refuse it asks for nothing', async () => {
  vi.stubGlobal('CSS', { supports: () => false });
  await open();
  reach('touchstart', '#near');
  expect(asked()).toEqual([]);
});
