import { beforeEach, describe, expect, test, vi } from 'vitest';
import ReviewPage from '#pages/assessment/review.astro';
import { ASSESSMENT, ASSESSMENT_MISSING } from '#strings.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { giveLevels, theStore } from './testing.ts';

const html = await render(ReviewPage);
show(html);
await import('./assessment-review.ts');
await import('./assessment-result-link.ts');

beforeEach(() => {
  show(html);
  theStore().clearAll();
});

describe('the review', () => {
  const shown = (item: string) =>
    getAll(`[data-item="${item}"] [data-answer]`)
      .filter(({ hidden }) => !hidden)
      .map(({ dataset }) => dataset['answer']);

  test('shows every item as not answered at first', () => {
    expect(get('assessment-review').hidden).toBe(false);
    expect(['scope-01', 'scope-02', 'seals-01'].map(shown)).toEqual([
      ['blank'],
      ['blank'],
      ['blank'],
    ]);
  });

  test('shows the one answer that was given, in the words of its level', () => {
    giveLevels({ 'scope-01': 3 });
    theStore().answer('seals-01', { state: 'unknown' });
    expect([shown('scope-01'), shown('seals-01')]).toEqual([['3'], ['unknown']]);
    expect(get('[data-item="scope-01"] [data-answer="3"]').textContent).toContain(
      '派活时引用清单的条目',
    );
  });

  test('takes what does not apply for answered only with its reason', () => {
    theStore().answer('scope-02', { state: 'na' });
    expect(shown('scope-02')).toEqual(['blank']);
    theStore().note('scope-02', { reason: ' ' });
    expect(shown('scope-02')).toEqual(['blank']);
    theStore().note('scope-02', { reason: '没有临时任务', evidence: '见通知' });
    expect(shown('scope-02')).toEqual(['na']);
    expect(get('[data-item="scope-02"] [data-note="reason"]').textContent).toBe('没有临时任务');
    expect(get('[data-item="scope-02"] [data-note="evidence"]').textContent).toBe('见通知');
  });

  test('leads to each item, and back', () => {
    const link = get('[data-item="scope-02"] a');
    expect(link.getAttribute('href')).toBe('/assessment/scope/?from=review#scope-02');
    expect(link.textContent).toContain(ASSESSMENT.changeOf(2));
  });

  test('follows the sheet no longer once it was taken out', () => {
    const review = get('assessment-review');
    review.remove();
    giveLevels({ 'scope-01': 3 });
    expect(review.querySelector<HTMLElement>('[data-answer="3"]')?.hidden).toBe(true);
  });
});

describe('the way to the result', () => {
  const panel = () => get('[data-missing]');

  function click(): Event {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    get('[data-result]').dispatchEvent(event);
    return event;
  }

  test('is free once everything is answered and on the disk', async () => {
    giveLevels({ 'scope-01': 3, 'scope-02': 2, 'seals-01': 1 });
    await theStore().settled();
    expect(click().defaultPrevented).toBe(false);
    expect(panel().hidden).toBe(true);
  });

  test('says what is missing, and offers what there is', async () => {
    giveLevels({ 'scope-01': 3 });
    expect(click().defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(document.activeElement).toBe(panel()));
    expect(panel().hidden).toBe(false);
    expect(get('[data-title]').textContent).toBe(ASSESSMENT_MISSING.title(2));
    expect(get('[data-partial]').hidden).toBe(false);
    const links = getAll('[data-missing] [data-list] a');
    expect(links.map((link) => [link.textContent, link.getAttribute('href')])).toEqual([
      [
        ASSESSMENT_MISSING.one('职责范围', 2, '临时任务有没有登记？'),
        '/assessment/scope/#scope-02',
      ],
      [ASSESSMENT_MISSING.whole('印章', 1), '/assessment/seals/'],
    ]);
  });

  test('offers nothing where nothing was answered', async () => {
    expect(click().defaultPrevented).toBe(true);
    await vi.waitFor(() => expect(panel().hidden).toBe(false));
    expect(get('[data-title]').textContent).toBe(ASSESSMENT_MISSING.empty);
    expect(get('[data-partial]').hidden).toBe(true);
  });

  test('is free again once it was taken out', () => {
    const link = get('[data-result]');
    get('assessment-result-link').remove();
    const event = new MouseEvent('click', { cancelable: true });
    link.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
  });
});
