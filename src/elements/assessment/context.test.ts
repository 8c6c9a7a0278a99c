import { beforeEach, describe, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import AssessmentData from '#components/assessment/AssessmentData.astro';
import { outlineOf } from '#domain/assessment/outline.ts';
import { lived } from '#tests/fixture.ts';
import { get, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

const outline = outlineOf(lived, (path) => path);
const html = await render(AssessmentData, { outline });
const MARK = 'handbook:assessment:';

/** Opens the page anew, as another one of the same tab. */
async function open() {
  vi.resetModules();
  show(
    `${html}<a id="own" href="/assessment/">自评</a><a id="other" href="https://b.example/">别处</a>`,
  );
  return import('./context.ts');
}

beforeEach(() => {
  localStorage.clear();
  window.name = '';
});

describe('data of the page', () => {
  test('is read as it was written, whatever stands in it', async () => {
    const { assessmentContext } = await open();
    expect(assessmentContext().outline).toEqual(outline);
    const areas = [{ id: 'a', weight: 1, title: '</script><b>', href: '/' }];
    const odd = { ...outline, areas, items: [] };
    show(await render(AssessmentData, { outline: odd }));
    const { readIsland } = await import('./context.ts');
    expect(readIsland('assessment-outline', z.object({ areas: z.array(z.any()) })).areas).toEqual(
      areas,
    );
  });

  test('that is missing or of another shape is a page built wrongly', async () => {
    const { readIsland } = await open();
    expect(() => readIsland('nowhere', z.any())).toThrow(
      'The page has no script with the id "nowhere".',
    );
    expect(() => readIsland('assessment-outline', z.object({ id: z.number() }))).toThrow();
  });
});

test('the elements of a page share one sheet', async () => {
  const { assessmentContext } = await open();
  expect(assessmentContext()).toBe(assessmentContext());
});

describe('where nothing can be stored', () => {
  beforeEach(() => {
    vi.stubGlobal('localStorage', undefined);
    return () => vi.unstubAllGlobals();
  });

  const leave = (id: string) =>
    get(`#${id}`).dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));

  test('answers go along to the next page of this site, in the name of the window', async () => {
    const { assessmentContext } = await open();
    assessmentContext().store.answer('scope-01', { state: 'unknown' });
    expect(window.name).toBe('');
    leave('own');
    expect(window.name.startsWith(MARK)).toBe(true);
    const next = await open();
    expect(next.assessmentContext().store.$sheet.get().answers).toEqual({
      'scope-01': { state: 'unknown' },
    });
    expect(window.name).toBe('');
  });

  test('answers do not go along to another site', async () => {
    const { assessmentContext } = await open();
    assessmentContext().store.answer('scope-01', { state: 'unknown' });
    leave('other');
    expect(window.name).toBe('');
  });
});

test('a name that somebody else gave the window is left alone', async () => {
  window.name = 'popup';
  const { assessmentContext } = await open();
  expect(assessmentContext().store.$sheet.get().answers).toEqual({});
  expect(window.name).toBe('popup');
});
