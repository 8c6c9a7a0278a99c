import { beforeEach, describe, expect, test, vi } from 'vitest';
import { SEARCH } from '#strings.ts';
import { get, getAll, press, show } from '#tests/elements/page.ts';
import { showHits } from './arrival.ts';

/** What the browser would paint: a set of ranges by name. */
const highlights = new Map<string, Set<Range>>();
vi.stubGlobal(
  'Highlight',
  class extends Set<Range> {
    constructor(...ranges: Range[]) {
      super(ranges);
    }
  },
);

const marked = (name = 'search-hits') => [...(highlights.get(name) ?? [])].map(String);
const place = () => get('.hits-place').textContent;
const button = (label: string) => {
  const found = getAll<HTMLButtonElement>('search-hits button').find(
    ({ textContent }) => textContent === label,
  );
  if (!found) throw new Error(`There is no button ${label}.`);
  return found;
};

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('CSS', { highlights });
  // happy-dom lays nothing out.
  vi.spyOn(Range.prototype, 'getClientRects').mockImplementation(
    () => [new DOMRect()] as unknown as DOMRectList,
  );
  vi.spyOn(window, 'scrollBy').mockReturnValue();
  show(
    '<a class="skip-link"></a><main tabindex="-1"><p>公<b style="display: inline">章</b>在此</p><details><summary>公章</summary><p>收好公章</p></details><p hidden>公章</p></main>',
  );
});

describe('what was looked for', () => {
  test('is marked wherever it can be read, without a change of the page', () => {
    const before = get('main').innerHTML;
    showHits('%E5%85%AC%E7%AB%A0');
    expect(marked()).toEqual(['公章', '公章', '公章']);
    expect(marked('search-current')).toEqual(['公章']);
    expect(get('main').innerHTML).toBe(before);
    expect(get('.hits-words').textContent).toBe(SEARCH.hitsOf('公章'));
    expect(place()).toBe(SEARCH.hitOf(1, 3));
    expect(get('search-hits').previousElementSibling).toBe(get('.skip-link'));
  });

  test('is gone through both ways, and what it is folded into is opened', () => {
    showHits('公章');
    button(SEARCH.hitBefore).click();
    expect(place()).toBe(SEARCH.hitOf(3, 3));
    expect(get<HTMLDetailsElement>('details').open).toBe(true);
    button(SEARCH.hitNext).click();
    expect(place()).toBe(SEARCH.hitOf(1, 3));
  });

  test('is told with a bit of what stands around it, each time anew', () => {
    vi.useFakeTimers();
    const heard = () => get('search-hits [role="status"]').textContent;
    const long = '一二三四五六七八九十'.repeat(5);
    show(
      `<a class="skip-link"></a><main tabindex="-1"><p>${long}<b style="display: inline">公章</b>${long}</p></main>`,
    );
    showHits('公章');
    // It is there first, and speaks then.
    expect(heard()).toBe('');
    vi.runAllTimers();
    const around = `…${long.slice(-12)}公章${long.slice(0, 28)}…`;
    expect(heard()).toBe(`${SEARCH.hitOf(1, 1)}：${around}`);
    button(SEARCH.hitNext).click();
    expect(heard()).toBe('');
    vi.runAllTimers();
    expect(heard()).toBe(`${SEARCH.hitOf(1, 1)}：${around}`);
    vi.useRealTimers();
  });

  test('has the focus once one goes on from the last button, and gives it back', () => {
    showHits('公章');
    const [line] = getAll('main p');
    const before = get('main').innerHTML;
    const last = getAll<HTMLButtonElement>('search-hits button:not([tabindex])').at(-1);
    expect(last).toBe(button(SEARCH.hitNext));
    last?.focus();
    expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(false);
    expect(press('Tab').defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(line);
    expect(getSelection()?.anchorNode?.textContent).toBe('公');
    expect(press('Tab').defaultPrevented).toBe(false);
    expect(press('Tab', { shiftKey: true }).defaultPrevented).toBe(true);
    expect(document.activeElement).toBe(last);
    expect(get('main').innerHTML).toBe(before);
    // The fingers' way.
    button(SEARCH.hitEnter).click();
    expect(document.activeElement).toBe(line);
  });

  test('has the focus on the link that it stands in, or the name of its fold', () => {
    show(
      '<a class="skip-link"></a><main tabindex="-1"><p>见<a href="#x">公章</a></p><details><summary>公章</summary></details></main>',
    );
    showHits('公章');
    for (const selector of ['main a', 'summary']) {
      button(SEARCH.hitNext).focus();
      press('Tab');
      expect(document.activeElement).toBe(get(selector));
      button(SEARCH.hitNext).focus();
      button(SEARCH.hitNext).click();
    }
    expect(getAll('main [tabindex]')).toEqual([]);
  });

  test('is no longer marked once that was asked, by button or Escape', () => {
    for (const close of [() => button(SEARCH.hitsClose).click(), () => press('Escape')]) {
      history.replaceState({ hits: '公章' }, '');
      showHits('公章');
      button(SEARCH.hitNext).click();
      button(SEARCH.hitNext).focus();
      close();
      expect([marked(), marked('search-current')]).toEqual([[], []]);
      expect(document.querySelector('search-hits')).toBeNull();
      expect(document.activeElement).toBe(get('summary'));
      expect(history.state).toBeNull();
    }
  });

  test('a second time has one bar', () => {
    showHits('公章');
    showHits('在此');
    expect(getAll('search-hits')).toHaveLength(1);
    expect(marked()).toEqual(['在此']);
  });
});

test.each(['', '%E4', '别处', ','])('nothing is shown for %j', (words) => {
  showHits(words);
  expect(document.querySelector('search-hits')).toBeNull();
});

test('a browser that cannot mark shows the page as it is', () => {
  vi.stubGlobal('CSS', {});
  showHits('公章');
  expect(document.querySelector('search-hits')).toBeNull();
});
