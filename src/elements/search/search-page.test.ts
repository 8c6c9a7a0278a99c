import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import Search from '#pages/search.astro';
import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { SEARCH } from '#strings.ts';
import { get, getAll, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { makeResultView, makeSearchAnswer } from './testing.ts';
import './search-page.ts';

const asked = vi.hoisted(() => vi.fn());
vi.mock('./client.ts', () => ({ ask: asked, warmUp: () => {} }));

const html = await render(Search);
const status = () => get('[role="status"]').textContent;
const titles = () => getAll('.search-results h3 a').map(({ textContent }) => textContent);

/** Lets answers arrive and keys rest. */
const settle = () => vi.advanceTimersByTimeAsync(1000);

beforeEach(() => {
  vi.useFakeTimers();
  asked.mockReset();
  history.replaceState(null, '', '/search/');
  document.title = '搜索';
});
afterEach(() => vi.useRealTimers());

describe('opening', () => {
  test('without a query puts the cursor into the field and asks nothing', () => {
    show(html);
    expect(document.activeElement).toBe(get('input'));
    expect(asked).not.toHaveBeenCalled();
    expect(html).toContain(SEARCH.noScript);
    expect(get('[data-seen]').textContent).toBe('');
    expect(get('[data-seen]').getAttribute('aria-hidden')).toBe('true');
  });

  test('with a query in the address answers it', async () => {
    asked.mockResolvedValue(
      makeSearchAnswer('用印', [makeResultView('用印'), makeResultView('用印登记簿')]),
    );
    history.replaceState(null, '', '/search/?q=用印');
    show(html);
    expect(get<HTMLInputElement>('input').value).toBe('用印');
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 10, undefined);
    expect(titles()).toEqual(['用印', '用印登记簿']);
    expect(status()).toBe(SEARCH.count(2));
    expect(document.title).toBe('用印 · 搜索');
  });
});

describe('typing', () => {
  test('a word that comes whole is asked for at once', async () => {
    asked.mockResolvedValue(makeSearchAnswer('归档', [makeResultView('文书归档')]));
    show(html);
    type('input', '归档', { inputType: 'insertText', data: '归档' });
    await vi.advanceTimersByTimeAsync(0);
    expect(asked).toHaveBeenCalledExactlyOnceWith('归档', 10, undefined);
  });

  test('asks once the keys rest, and keeps the query in the address', async () => {
    asked.mockResolvedValue(makeSearchAnswer('归档', [makeResultView('文书归档')]));
    show(html);
    type('input', '归');
    type('input', '归档');
    expect(asked).not.toHaveBeenCalled();
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('归档', 10, undefined);
    expect(new URLSearchParams(location.search).get('q')).toBe('归档');
    expect(get('[data-ways]').hidden).toBe(false);
  });

  test('and sending asks at once, and only once', async () => {
    asked.mockResolvedValue(makeSearchAnswer('归档', [makeResultView('文书归档')]));
    show(html);
    type('input', '归档');
    const sent = new Event('submit', { bubbles: true, cancelable: true });
    get('form').dispatchEvent(sent);
    expect(sent.defaultPrevented).toBe(true);
    await settle();
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('nothing takes results and query away again', async () => {
    asked.mockResolvedValueOnce(makeSearchAnswer('归档', [makeResultView('文书归档')]));
    show(html);
    type('input', '归档');
    await settle();
    asked.mockResolvedValueOnce(makeSearchAnswer('', []));
    type('input', '');
    await settle();
    expect(titles()).toEqual([]);
    expect(location.search).toBe('');
    expect(document.title).toBe('搜索');
    expect(get('[data-ways]').hidden).toBe(false);
  });

  test('keeps the later answer, whichever arrives first', async () => {
    const slow = Promise.withResolvers<SearchAnswer>();
    asked.mockReturnValueOnce(slow.promise);
    asked.mockResolvedValueOnce(makeSearchAnswer('归档', [makeResultView('文书归档')]));
    show(html);
    type('input', '用印');
    await settle();
    type('input', '归档');
    await settle();
    slow.resolve(makeSearchAnswer('用印', [makeResultView('用印')]));
    await settle();
    expect(titles()).toEqual(['文书归档']);
  });
});

describe('results', () => {
  async function answer(found: SearchAnswer): Promise<void> {
    asked.mockResolvedValue(found);
    history.replaceState(null, '', '/search/?q=x');
    show(html);
    await settle();
  }

  test('stand in groups: as written, then related', async () => {
    await answer(
      makeSearchAnswer('用印', [
        makeResultView('用印'),
        makeResultView('盖章', { isLiteral: false }),
      ]),
    );
    expect(getAll('[data-results] h2').map(({ textContent }) => textContent)).toEqual([
      SEARCH.literal,
      SEARCH.related,
    ]);
  });

  test('show code, kind, the passage and the sections in which something was found', async () => {
    const section = {
      url: '/a/#b',
      title: [{ text: '步骤', isHit: false }],
      excerpt: [{ text: '盖章', isHit: true }],
    };
    await answer(
      makeSearchAnswer('盖章', [
        makeResultView('用印', { code: 'YZ-01', kind: '流程', sections: [section] }),
      ]),
    );
    expect(get('.search-results h3').textContent).toBe('用印 YZ-01流程');
    expect(get('.search-results .search-excerpt mark').textContent).toBe('命中');
    expect(get('.search-results li li a').getAttribute('href')).toBe('/a/#b');
    expect(get('.search-results li li').textContent).toBe('步骤 盖章');
  });

  test('are text, whatever stands in them', async () => {
    await answer(makeSearchAnswer('x', [makeResultView('<img src=x onerror=alert(1)>')]));
    expect(titles()).toEqual(['<img src=x onerror=alert(1)>']);
    expect(document.querySelector('[data-results] img')).toBeNull();
  });

  test('are added to by the button, with the focus on the first that came', async () => {
    const pages = Array.from({ length: 12 }, (_, index) => makeResultView(`第${index}页`));
    await answer(makeSearchAnswer('x', pages.slice(0, 10), 12));
    asked.mockResolvedValue(makeSearchAnswer('x', pages, 12));
    const more = get<HTMLButtonElement>('[data-results] button');
    expect(more.textContent).toBe(SEARCH.more);
    more.click();
    await settle();
    expect(asked).toHaveBeenLastCalledWith('x', 20, undefined);
    expect(titles()).toHaveLength(12);
    expect(document.activeElement?.textContent).toBe('第10页');
    expect(document.querySelector('[data-results] button')).toBeNull();
  });

  test('that are none are said so, with other ways to look', async () => {
    await answer(makeSearchAnswer('火星', []));
    expect(status()).toBe(SEARCH.none('火星'));
    expect(get('[data-ways]').hidden).toBe(false);
  });

  test('that could not be had are owned up to', async () => {
    asked.mockRejectedValue(new Error('no index'));
    history.replaceState(null, '', '/search/?q=x');
    show(html);
    await settle();
    expect([SEARCH.noIndex, SEARCH.failed]).toContain(status());
    expect(get('[data-ways]').hidden).toBe(false);
  });
});

describe('a kind', () => {
  const answer = (kind?: 'form') => ({
    ...makeSearchAnswer('用印', [makeResultView('用印申请单')], 1),
    ...{
      kind,
      counts: [
        { kind: 'procedure' as const, count: 4 },
        { kind: 'form' as const, count: 1 },
      ],
    },
  });

  test('of the address is the only one that is shown, and stays in the address', async () => {
    asked.mockResolvedValue(answer('form'));
    history.replaceState(null, '', '/search/?q=用印&kind=form');
    show(html);
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('用印', 10, 'form');
    expect(new URLSearchParams(location.search).get('kind')).toBe('form');
    expect(status()).toBe(SEARCH.countOfKind('表单', 1, 5));
    expect(get<HTMLInputElement>('[value="form"]').checked).toBe(true);
  });

  test('that is chosen comes into the address, and goes with all of them', async () => {
    asked.mockResolvedValueOnce(answer()).mockResolvedValueOnce(answer('form'));
    history.replaceState(null, '', '/search/?q=用印&kind=nonsense');
    show(html);
    await settle();
    expect(location.search).not.toContain('kind');
    get('[value="form"]').click();
    await settle();
    expect(asked).toHaveBeenLastCalledWith('用印', 10, 'form');
    expect(location.search).toMatch(/&kind=form$/);
    asked.mockResolvedValueOnce(answer());
    get('[value=""]').click();
    await settle();
    expect(location.search).not.toContain('kind');
  });
});

describe('whoever comes back', () => {
  test('finds as many results, the focus and the height of before', async () => {
    const pages = Array.from({ length: 20 }, (_, index) => makeResultView(`第${index}页`));
    asked.mockResolvedValue(makeSearchAnswer('x', pages, 30));
    const scrolled = vi.spyOn(window, 'scrollTo').mockReturnValue();
    const focus = '/pages/%E7%AC%AC12%E9%A1%B5/';
    history.replaceState({ searchPlace: { count: 20, top: 840, focus } }, '', '/search/?q=x');
    show(html);
    await settle();
    expect(asked).toHaveBeenCalledExactlyOnceWith('x', 20, undefined);
    expect(document.activeElement?.textContent).toBe('第12页');
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 840, behavior: 'instant' });
  });

  test('starts anew where the entry holds something else', async () => {
    asked.mockResolvedValue(makeSearchAnswer('x', [makeResultView('甲')]));
    for (const state of [null, 7, { searchPlace: null }, { searchPlace: { count: '9' } }]) {
      history.replaceState(state, '', '/search/?q=x');
      show(html);
      await settle();
      expect(asked).toHaveBeenLastCalledWith('x', 10, undefined);
    }
  });

  test('is kept: what has the focus, how much is shown, how far down', async () => {
    asked.mockResolvedValue(makeSearchAnswer('x', [makeResultView('甲')]));
    history.replaceState({ other: 1 }, '', '/search/?q=x');
    show(html);
    await settle();
    get('.search-results a').focus();
    const href = get('.search-results a').getAttribute('href');
    expect(history.state).toEqual({ other: 1, searchPlace: { count: 10, top: 0, focus: href } });
    Object.defineProperty(window, 'scrollY', { value: 300, configurable: true });
    window.dispatchEvent(new Event('scroll'));
    await settle();
    expect(history.state).toMatchObject({ searchPlace: { top: 300, focus: href } });
  });
});

test('a page that was left asks nothing more', async () => {
  show(html);
  type('input', '归档');
  get('search-page').remove();
  await settle();
  expect(asked).not.toHaveBeenCalled();
});
