import { IDBFactory } from 'fake-indexeddb';
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
  globalThis.indexedDB = new IDBFactory();
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
    const { outlineSchema } = await import('#domain/assessment/outline.ts');
    expect(readIsland('assessment-outline', outlineSchema)).toEqual(outline);
    expect(() => readIsland('assessment-outline', z.object({ id: z.number() }))).toThrow();
  });
});

test('the elements of a page share one sheet', async () => {
  const { assessmentContext } = await open();
  expect(assessmentContext()).toBe(assessmentContext());
});

describe('a click on a link', () => {
  const leave = (id: string) => {
    const event = new MouseEvent('click', { bubbles: true, cancelable: true });
    get(`#${id}`).dispatchEvent(event);
    return event.defaultPrevented;
  };

  test('waits until the answer before it is on the disk', async () => {
    const { assessmentContext } = await open();
    const { store } = assessmentContext();
    store.answer('scope-01', { state: 'unknown' });
    expect(leave('own')).toBe(true);
    await store.settled();
    expect(leave('own')).toBe(false);
  });

  test('to a place on the same page waits for nothing', async () => {
    const { assessmentContext } = await open();
    get<HTMLAnchorElement>('#own').href = '#below';
    assessmentContext().store.answer('scope-01', { state: 'unknown' });
    expect(leave('own')).toBe(false);
    await assessmentContext().store.settled();
  });

  test('of a page without unwritten answers is nobody’s business', async () => {
    await open();
    expect(leave('own')).toBe(false);
  });
});

test('nothing is read from the name of the window, and nothing written to it', async () => {
  const { assessmentContext } = await open();
  const sheet = { format: 1, questionnaire: outline, answers: { 'scope-01': { state: 'na' } } };
  window.name = `${MARK}${JSON.stringify(sheet)}`;
  await assessmentContext().store.settled();
  expect(assessmentContext().store.$sheet.get().answers).toEqual({});
  window.name = 'popup';
  assessmentContext().store.answer('scope-01', { state: 'unknown' });
  await assessmentContext().store.settled();
  get('#other').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  expect(window.name).toBe('popup');
});
