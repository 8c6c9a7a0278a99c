import { describe, expect, test } from 'vitest';
import { SEARCH } from '#strings.ts';
import { getAll } from '#tests/elements/page.ts';
import { makeOptions } from './options.ts';
import { makeResultView, makeSearchAnswer } from './testing.ts';

function list(...answer: Parameters<typeof makeSearchAnswer>): void {
  document.body.replaceChildren(...makeOptions(makeSearchAnswer(...answer)));
}

const section = (text: string) => ({
  url: `/a/#${text}`,
  title: [{ text, isHit: false }],
  excerpt: [{ text: '段落', isHit: false }],
});

test('results as written and related ones are groups with their titles', () => {
  list('用印', [makeResultView('甲'), makeResultView('乙', { isLiteral: false })]);
  const groups = getAll('[role="group"]');
  const titles = groups.map((group) => {
    const label = group.getAttribute('aria-labelledby') ?? '';
    return document.getElementById(label)?.textContent;
  });
  expect(titles).toEqual([SEARCH.literal, SEARCH.related]);
});

describe('an option', () => {
  test('is a link that the arrow keys choose, with an id of its own', () => {
    list('用印', [makeResultView('甲', { sections: [section('一')] }), makeResultView('乙')]);
    const options = getAll<HTMLAnchorElement>('[role="option"]');
    expect(options.map(({ id }) => id)).toEqual([
      'search-option-0',
      'search-option-1',
      'search-option-2',
    ]);
    for (const option of options) {
      expect(option.tabIndex).toBe(-1);
      expect(option.getAttribute('aria-selected')).toBe('false');
    }
  });

  test('shows code, kind, and the everyday name by which it was found', () => {
    const said = [{ text: '盖章', isHit: true }];
    list('盖章', [makeResultView('用印', { code: 'YZ-01', kind: '流程', said })]);
    expect(getAll('.search-code').map(({ textContent }) => textContent)).toEqual(['YZ-01']);
    expect(getAll('.search-kind').map(({ textContent }) => textContent)).toEqual([
      '流程',
      `${SEARCH.said}盖章`,
    ]);
  });

  test('of a section names its page to those who do not see where it stands, two at most', () => {
    list('用印', [makeResultView('甲', { sections: ['一', '二', '三'].map(section) })]);
    const sections = getAll<HTMLAnchorElement>('.search-section');
    expect(sections.map(({ textContent }) => textContent)).toEqual(['甲：一 段落', '甲：二 段落']);
    expect(sections[0]?.querySelector('.visually-hidden')?.textContent).toBe('甲：');
    expect(sections[0]?.getAttribute('href')).toBe('/a/#一');
  });
});

test('when there is more, the last option leads to the whole list', () => {
  list('用 印&', [makeResultView('甲')], 12);
  const options = getAll<HTMLAnchorElement>('[role="option"]');
  expect(options.at(-1)?.textContent).toBe(SEARCH.all(12));
  expect(options.at(-1)?.getAttribute('href')).toBe('/search/?q=%E7%94%A8%20%E5%8D%B0%26');
  list('用印', [makeResultView('甲')]);
  expect(getAll('[role="option"]')).toHaveLength(1);
});
