import { beforeEach, describe, expect, test, vi } from 'vitest';
import SearchBootstrap from '#components/search/SearchBootstrap.astro';
import SearchButton from '#components/search/SearchButton.astro';
import { SEARCH } from '#strings.ts';
import { get, press, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

const openSearch = vi.hoisted(() => vi.fn());
vi.mock('./search-dialog.ts', () => ({ openSearch }));
const startSearch = vi.hoisted(() => vi.fn());
vi.mock('./start-worker.ts', () => ({ startSearch }));

show((await render(SearchButton)) + (await render(SearchBootstrap)));
await import('./bootstrap.ts');

/** Lets the module and its styles arrive. */
async function settle(): Promise<void> {
  await vi.dynamicImportSettled();
  document.querySelector('link[rel="stylesheet"]')?.dispatchEvent(new Event('load'));
  await vi.dynamicImportSettled();
}

function click(more: MouseEventInit = {}): MouseEvent {
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, ...more });
  get('[data-search-open] svg').dispatchEvent(event);
  return event;
}

beforeEach(() => {
  openSearch.mockReset();
});

test('the button promises its keys', () => {
  expect(get('[data-search-open]').getAttribute('aria-keyshortcuts')).toBe('Control+K Meta+K');
});

describe('the search opens', () => {
  test('with what it waits for on its way already', async () => {
    startSearch.mockReset();
    press('k', { ctrlKey: true });
    expect(startSearch).toHaveBeenCalledExactlyOnceWith('/search-index.json');
    expect(openSearch).not.toHaveBeenCalled();
    await settle();
    expect(openSearch).toHaveBeenCalledTimes(1);
  });

  test.each([{ ctrlKey: true }, { metaKey: true }])('with K and %o', async (modifier) => {
    expect(press('k', modifier).defaultPrevented).toBe(true);
    await settle();
    expect(openSearch).toHaveBeenCalledTimes(1);
  });

  test('with the button, wherever in it one clicks', async () => {
    expect(click().defaultPrevented).toBe(true);
    await settle();
    expect(openSearch).toHaveBeenCalledTimes(1);
  });
});

describe('where the search cannot be opened', () => {
  const notice = () => get('[data-search-notice]').textContent.trim();
  const fetched = vi.fn<typeof fetch>();

  beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
    openSearch.mockImplementation(() => {
      throw new Error('no module');
    });
  });

  test('and no page can be had, the key says so, until something else is done', async () => {
    fetched.mockRejectedValue(new TypeError('offline'));
    press('k', { ctrlKey: true });
    await settle();
    await vi.waitFor(() => expect(notice()).toBe(SEARCH.notOpened));
    press('Escape');
    expect(notice()).toBe('');
    click();
    await settle();
    await vi.waitFor(() => expect(notice()).toBe(SEARCH.notOpened));
    document.body.click();
    expect(notice()).toBe('');
  });

  test('but the site is there, it is opened as a page', async () => {
    const left = vi.spyOn(location, 'assign').mockReturnValue();
    fetched.mockResolvedValue(new Response());
    press('k', { ctrlKey: true });
    await settle();
    await vi.waitFor(() =>
      expect(left).toHaveBeenCalledExactlyOnceWith(expect.stringMatching(/search\/$/)),
    );
    expect(notice()).toBe('');
  });
});

describe('the search stays closed', () => {
  test.each([
    ['a letter alone', 'k', {}],
    ['another letter', 'j', { ctrlKey: true }],
    ['a further modifier', 'k', { ctrlKey: true, shiftKey: true }],
    ['another further one', 'k', { ctrlKey: true, altKey: true }],
    ['an input method at work', 'k', { ctrlKey: true, isComposing: true }],
  ])('with %s', async (_, key, more) => {
    expect(press(key, more).defaultPrevented).toBe(false);
    await settle();
    expect(openSearch).not.toHaveBeenCalled();
  });

  test('where somebody else has taken the key', async () => {
    const event = new KeyboardEvent('keydown', {
      key: 'k',
      ctrlKey: true,
      bubbles: true,
      cancelable: true,
    });
    event.preventDefault();
    document.body.dispatchEvent(event);
    await settle();
    expect(openSearch).not.toHaveBeenCalled();
  });

  test.each([{ ctrlKey: true }, { metaKey: true }, { shiftKey: true }])(
    'with a click that asks for another window: %o',
    (more) => {
      expect(click(more).defaultPrevented).toBe(false);
    },
  );

  test('with a click elsewhere', async () => {
    document.body.click();
    await settle();
    expect(openSearch).not.toHaveBeenCalled();
  });
});
