import { beforeEach, expect, test, vi } from 'vitest';
import QuickPage from '#pages/assessment/quick.astro';
import { ASSESSMENT_QUICK } from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { giveLevels, theStore } from './testing.ts';

const html = await render(QuickPage);
vi.stubGlobal('matchMedia', () => ({ matches: false }));
vi.stubGlobal(
  'ResizeObserver',
  class {
    observe = vi.fn();
    disconnect = vi.fn();
  },
);
show(html);
await import('./assessment-area.ts');
await import('./assessment-progress.ts');
await import('./assessment-quick.ts');
await import('./assessment-status.ts');

const report = () => get('assessment-quick [data-report]');

beforeEach(() => {
  show(html);
  theStore().clearAll();
});

test('asks the critical items alone', () => {
  expect(getAll('assessment-item').map(({ id }) => id)).toEqual(['scope-01']);
  expect(get('[data-here]').textContent).toBe('关键题 0/1');
});

test('tells nothing before it is asked, and goes to what it tells', () => {
  expect(report().hidden).toBe(true);
  get('[data-show]').click();
  expect(report().hidden).toBe(false);
  expect(document.activeElement).toBe(report());
  expect(report().textContent).toContain(ASSESSMENT_QUICK.empty);
  expect(get('[data-section="gaps"]').hidden).toBe(true);
});

test('tells how far the area can come and what to raise, and stays true', () => {
  get('[data-show]').click();
  giveLevels({ 'scope-01': 1 });
  expect(report().textContent).toContain('第 1 题只有 1 级，本领域最高到 2 级。');
  expect(get('[data-list="gaps"]').textContent).toContain('职责范围第 1 题，现在 1 级');
  expect(get('[data-list="gaps"] a').getAttribute('href')).toBe('#scope-01');
  giveLevels({ 'scope-01': 3 });
  expect(get('[data-section="gaps"]').hidden).toBe(true);
  expect(get('[data-no-gaps]').hidden).toBe(false);
});

test('leads on to the first item that is open, until none is', () => {
  const [link] = getAll<HTMLAnchorElement>('[data-continue]');
  giveLevels({ 'scope-01': 1 });
  expect(link?.getAttribute('href')).toBe('/assessment/scope/#scope-02');
  giveLevels({ 'scope-02': 1, 'seals-01': 1 });
  expect(link?.hidden).toBe(true);
});
