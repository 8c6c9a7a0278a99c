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

const dialog = () => get<HTMLDialogElement>('dialog');
const field = () => get<HTMLInputElement>('.search-field');
const again = () => get<HTMLButtonElement>('.search-again');
const notice = () => get('dialog [role="status"]').textContent.trim();

function compose(phase: 'start' | 'end'): void {
  field().dispatchEvent(new CompositionEvent(`composition${phase}`, { bubbles: true }));
}

beforeEach(() => {
  dialog().close();
  field().value = '';
  again().hidden = true;
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

describe('before the search has come', () => {
  test.each([
    ['the key', () => press('k', { ctrlKey: true })],
    ['the button', () => click()],
  ])('its field has the focus within the same gesture: %s', async (_, reach) => {
    reach();
    expect(dialog().open).toBe(true);
    expect(document.activeElement).toBe(field());
    expect(field().getAttribute('aria-label')).toBe(SEARCH.label);
    expect(notice()).toBe(SEARCH.opening);
    await settle();
    expect(openSearch).toHaveBeenCalledExactlyOnceWith(dialog(), false);
  });

  test('a second press, and a second click, change nothing', async () => {
    press('k', { ctrlKey: true });
    field().value = '公章';
    field().setSelectionRange(2, 2);
    expect(press('k', { ctrlKey: true }).defaultPrevented).toBe(true);
    click();
    expect(field().selectionStart).toBe(2);
    await settle();
    expect(openSearch).toHaveBeenCalledTimes(1);
  });

  test('an input method that is at work is told of, one that has been is not', async () => {
    press('k', { ctrlKey: true });
    compose('start');
    await settle();
    expect(openSearch).toHaveBeenLastCalledWith(dialog(), true);
    compose('end');
    dialog().close();
    press('k', { ctrlKey: true });
    await settle();
    expect(openSearch).toHaveBeenLastCalledWith(dialog(), false);
  });

  test('its own button closes it', () => {
    press('k', { ctrlKey: true });
    get('.search-close').click();
    expect(dialog().open).toBe(false);
  });

  test('a click beside the box closes it, and one inside does not', () => {
    press('k', { ctrlKey: true });
    field().click();
    field().blur();
    // The second half of a double click on the button.
    dialog().dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 2 }));
    expect(dialog().open).toBe(true);
    expect(document.activeElement).toBe(field());
    dialog().click();
    expect(dialog().open).toBe(false);
  });
});

describe('where the search cannot be opened', () => {
  const fetched = vi.fn<typeof fetch>();
  const left = vi.spyOn(location, 'assign');
  const address = () => String(left.mock.lastCall?.[0]);
  const send = () =>
    field().form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));

  beforeEach(() => {
    vi.stubGlobal('fetch', fetched);
    left.mockReset();
    openSearch.mockImplementation(() => {
      throw new Error('no module');
    });
  });

  test('and no page can be had, it says so, and keeps what was typed', async () => {
    fetched.mockRejectedValue(new TypeError('offline'));
    press('k', { ctrlKey: true });
    field().value = '公章';
    await settle();
    await vi.waitFor(() => expect(notice()).toBe(SEARCH.cutOff));
    expect(field().value).toBe('公章');
    fetched.mockResolvedValue(new Response());
    expect(send()).toBe(false);
    await vi.waitFor(() => expect(address()).toMatch(/search\/\?q=%E5%85%AC%E7%AB%A0$/));
  });

  test('it says what is true: no line, or a server that has nothing', async () => {
    for (const [answer, words] of [
      [Promise.reject(new TypeError('offline')), SEARCH.cutOff],
      [Promise.resolve(new Response('', { status: 404 })), SEARCH.notOpened],
    ] as const) {
      fetched.mockReturnValue(answer);
      press('k', { ctrlKey: true });
      await settle();
      await vi.waitFor(() => expect(notice()).toBe(words));
      dialog().close();
    }
  });

  test('another attempt is offered, says that it is one, and leads to the search page', async () => {
    fetched.mockRejectedValue(new TypeError('offline'));
    press('k', { ctrlKey: true });
    expect(again().hidden).toBe(true);
    await settle();
    await vi.waitFor(() => expect(notice()).toBe(SEARCH.cutOff));
    expect(again().hidden).toBe(false);
    field().value = '公章';
    again().click();
    // It stays, and keeps the focus.
    expect([notice(), again().hidden]).toEqual([SEARCH.opening, false]);
    await vi.waitFor(() => expect(notice()).toBe(SEARCH.cutOff));
    fetched.mockResolvedValue(new Response());
    again().click();
    await vi.waitFor(() => expect(address()).toMatch(/search\/\?q=%E5%85%AC%E7%AB%A0$/));
  });

  test('but the site is there, it is opened as a page', async () => {
    fetched.mockResolvedValue(new Response());
    press('k', { ctrlKey: true });
    await settle();
    await vi.waitFor(() => expect(address()).toMatch(/search\/$/), 3000);
  });

  test('the page is told what was typed, once keys rest and the word is chosen', async () => {
    fetched.mockResolvedValue(new Response());
    press('k', { ctrlKey: true });
    compose('start');
    field().value = 'gong zh';
    await settle();
    await new Promise((done) => setTimeout(done, 1500));
    expect(left).not.toHaveBeenCalled();
    field().value = '公 & 章';
    compose('end');
    await vi.waitFor(() => expect(left).toHaveBeenCalled(), 3000);
    expect(new URL(address()).searchParams.get('q')).toBe('公 & 章');
  });

  test('nobody who has given up is taken there', async () => {
    fetched.mockResolvedValue(new Response());
    press('k', { ctrlKey: true });
    await settle();
    dialog().close();
    await new Promise((done) => setTimeout(done, 1500));
    expect(left).not.toHaveBeenCalled();
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
