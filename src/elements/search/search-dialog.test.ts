import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { SEARCH } from '#strings.ts';
import SearchBootstrap from '#components/search/SearchBootstrap.astro';
import { get, getAll, press, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { makeResultView, makeSearchAnswer } from './testing.ts';
import { openSearch } from './search-dialog.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('./client.ts', () => ({ ask: asked, warmUp: () => {} }));

const dialog = () => get<HTMLDialogElement>('dialog');
const field = () => get<HTMLInputElement>('[role="combobox"]');
const options = () => getAll<HTMLAnchorElement>('[role="option"]');
const chosen = () => options().findIndex((each) => each.getAttribute('aria-selected') === 'true');

/** Lets answers arrive and keys rest. */
const settle = () => vi.advanceTimersByTimeAsync(1000);

async function search(text: string, answer: SearchAnswer): Promise<void> {
  asked.mockResolvedValue(answer);
  type('[role="combobox"]', text);
  await settle();
}

const PAGE = await render(SearchBootstrap);

/** Shows the dialog, as the page does, and brings the search into it. */
function open(isComposing = false): void {
  if (!dialog().open) dialog().showModal();
  openSearch(dialog(), isComposing);
}

const THREE = makeSearchAnswer(
  '用印',
  ['甲', '乙', '丙'].map((title) => makeResultView(title)),
);

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
  show(PAGE);
  open();
});
afterEach(() => vi.useRealTimers());

describe('opening', () => {
  test('shows a field with its name, its list and what may be typed', () => {
    expect(dialog().open).toBe(true);
    expect(dialog().getAttribute('aria-label')).toBe(SEARCH.title);
    expect(field().getAttribute('aria-label')).toBe(SEARCH.label);
    expect(field().getAttribute('aria-controls')).toBe(get('[role="listbox"]').id);
    expect(field().getAttribute('aria-expanded')).toBe('false');
    expect(get('.search-status').textContent).toBe(SEARCH.lead);
    expect(get('[role="status"]').textContent).toBe('');
    expect(get('[role="listbox"]').hidden).toBe(true);
    expect(getAll('.search-again')).toEqual([]);
  });

  test('a second time keeps one list, and looks again for what was typed last', async () => {
    await search('用印', THREE);
    dialog().close();
    asked.mockClear();
    open();
    await settle();
    expect(getAll('[role="listbox"]')).toHaveLength(1);
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 3, undefined);
  });

  test('looks for what was typed while the search was on its way, in the same field', async () => {
    show(PAGE);
    const early = get<HTMLInputElement>('.search-field');
    early.value = '用印';
    asked.mockResolvedValue(THREE);
    open();
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 3, undefined);
    expect(field()).toBe(early);
    expect(field().value).toBe('用印');
  });

  test('waits for the word where an input method is at work', async () => {
    show(PAGE);
    get<HTMLInputElement>('.search-field').value = 'yong yin';
    open(true);
    await settle();
    expect(asked).not.toHaveBeenCalled();
    asked.mockResolvedValue(THREE);
    field().value = '用印';
    field().dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 3, undefined);
  });

  test('looks for nothing where somebody has given up', async () => {
    show(PAGE);
    get<HTMLInputElement>('.search-field').value = '用印';
    openSearch(dialog(), false);
    await settle();
    expect(asked).not.toHaveBeenCalled();
    expect(dialog().open).toBe(false);
  });
});

describe('typing', () => {
  test('waits for the next key, and not behind a word that comes whole', async () => {
    asked.mockResolvedValue(THREE);
    type('[role="combobox"]', '用', { inputType: 'insertText', data: '用' });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).not.toHaveBeenCalled();
    field().value = '用印';
    field().dispatchEvent(new Event('compositionend', { bubbles: true }));
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 3, undefined);
  });
});

describe('coming to the end of the list', () => {
  const views = (count: number) =>
    Array.from({ length: count }, (_, at) => makeResultView(`第${at}页`));
  const FEW = makeSearchAnswer('用印', views(3), 29);
  const EIGHT = makeSearchAnswer('用印', views(8), 29);
  const titles = () => options().map(({ textContent }) => textContent.slice(0, 3));

  async function scrollTo(scrollTop: number): Promise<void> {
    const list = get('[role="listbox"]');
    const sizes = { clientHeight: 400, scrollHeight: 1000, scrollTop };
    for (const [name, value] of Object.entries(sizes))
      Object.defineProperty(list, name, { value, writable: true, configurable: true });
    list.dispatchEvent(new Event('scroll'));
    await settle();
  }

  test('reads the pages that were not read at first, once, and keeps what is chosen', async () => {
    await search('用印', FEW);
    field().focus();
    press('ArrowDown');
    press('ArrowDown');
    asked.mockClear();
    asked.mockResolvedValue(EIGHT);
    await scrollTo(100);
    expect(asked).not.toHaveBeenCalled();
    await scrollTo(450);
    await scrollTo(500);
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 8, undefined);
    expect(titles().slice(0, 8)).toEqual(views(8).map(({ title: [name] }) => name?.text));
    expect(chosen()).toBe(1);
    expect(field().getAttribute('aria-activedescendant')).toBe('search-option-1');
    expect(get('[role="listbox"]').scrollTop).toBe(500);
  });

  test('leaves the list as it is when something else was asked since, or nothing comes', async () => {
    await search('用印', FEW);
    asked.mockRejectedValue(new Error('offline'));
    await scrollTo(500);
    expect(titles()[2]).toBe('第2页');
    await search('用印', FEW);
    const slow = Promise.withResolvers<SearchAnswer>();
    asked.mockReturnValueOnce(slow.promise);
    await scrollTo(500);
    await search('值班', THREE);
    slow.resolve(EIGHT);
    await settle();
    expect(titles()).toEqual(['甲 前', '乙 前', '丙 前']);
  });

  test('says so when a part could not be read', async () => {
    await search('用印', FEW);
    asked.mockResolvedValue({ ...EIGHT, unread: 2 });
    await scrollTo(500);
    expect(get('[role="status"]').textContent).toContain('2 个文件没有取到');
  });
});

describe('typing', () => {
  test('asks for three pages once the keys rest', async () => {
    asked.mockResolvedValue(THREE);
    type('[role="combobox"]', '用');
    type('[role="combobox"]', '用印');
    expect(asked).not.toHaveBeenCalled();
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 3, undefined);
    expect(options().map(({ textContent }) => textContent)).toEqual([
      '甲 前文命中',
      '乙 前文命中',
      '丙 前文命中',
    ]);
    expect(get('[role="status"]').textContent).toBe(SEARCH.count(3));
    expect(field().getAttribute('aria-expanded')).toBe('true');
  });

  test('keeps the later answer, whichever arrives first', async () => {
    const slow = Promise.withResolvers<SearchAnswer>();
    asked.mockReturnValueOnce(slow.promise);
    type('[role="combobox"]', '用印');
    await settle();
    await search('归档', makeSearchAnswer('归档', [makeResultView('丁')]));
    slow.resolve(THREE);
    await settle();
    expect(options()).toHaveLength(1);
  });

  test('what cannot be found or asked is said', async () => {
    await search('火星', makeSearchAnswer('火星', []));
    expect(get('[role="status"]').textContent).toBe(SEARCH.noneInDialog('火星'));
    expect(get('[role="listbox"]').hidden).toBe(true);
    asked.mockRejectedValue(new Error('no index'));
    type('[role="combobox"]', '用印');
    await settle();
    expect([SEARCH.noIndex, SEARCH.failed]).toContain(get('[role="status"]').textContent);
  });
});

describe('keys', () => {
  beforeEach(() => search('用印', THREE));

  test('move through the options, which the field names to those who hear it', () => {
    field().focus();
    expect(chosen()).toBe(-1);
    expect(press('ArrowDown').defaultPrevented).toBe(true);
    expect(chosen()).toBe(0);
    expect(field().getAttribute('aria-activedescendant')).toBe(options()[0]?.id);
    press('ArrowDown');
    expect(chosen()).toBe(1);
    press('ArrowUp');
    press('ArrowUp');
    expect(chosen()).toBe(-1);
    expect(field().hasAttribute('aria-activedescendant')).toBe(false);
    press('ArrowUp');
    expect(chosen()).toBe(2);
    press('ArrowDown');
    expect(chosen()).toBe(-1);
  });

  test('open the chosen option with Enter, and send the form where none is chosen', () => {
    field().focus();
    expect(press('Enter').defaultPrevented).toBe(false);
    press('ArrowDown');
    const clicked = vi.fn((event: Event) => event.preventDefault());
    options()[0]?.addEventListener('click', clicked);
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test('lead to the whole list when the form is sent, with the kind that was chosen', () => {
    const left = vi.spyOn(location, 'assign').mockReturnValue();
    const send = () =>
      get('dialog form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    expect(send()).toBe(false);
    get('[value="form"]').click();
    send();
    const address = `/search/?q=${encodeURIComponent('用印')}`;
    expect(left.mock.calls).toEqual([[address], [`${address}&kind=form`]]);
  });

  test('are left to the input method while it composes', () => {
    field().focus();
    expect(press('ArrowDown', { isComposing: true }).defaultPrevented).toBe(false);
    expect(chosen()).toBe(-1);
  });

  test('forget the choice when a new answer comes', async () => {
    field().focus();
    press('ArrowDown');
    await search('用印登', THREE);
    expect(chosen()).toBe(-1);
  });
});

describe('closing', () => {
  test('forgets the kind that was chosen', async () => {
    await search('用印', THREE);
    get('[value="form"]').click();
    dialog().close();
    asked.mockClear();
    open();
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 3, undefined);
  });

  test('comes with a click on a link, and not with one inside the box', async () => {
    get('.search-box').click();
    expect(dialog().open).toBe(true);
    await search('用印', THREE);
    options()[0]?.addEventListener('click', (event) => event.preventDefault());
    options()[0]?.click();
    expect(dialog().open).toBe(false);
  });
});
