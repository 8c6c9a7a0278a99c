import { expect, test, vi } from 'vitest';
import { SEARCH } from '#strings.ts';
import { get, getAll } from '#tests/elements/page.ts';
import { KindBar } from './kind-bar.ts';
import { makeSearchAnswer } from './testing.ts';

const counts = [
  { kind: 'procedure', count: 2 },
  { kind: 'form', count: 5 },
] as const;
const answer = { ...makeSearchAnswer('用印', [], 7), counts };
const shown = () => getAll('label:not([hidden])').map(({ textContent }) => textContent);

test('says how many there are of each kind that occurs, and of all', () => {
  const bar = new KindBar(() => undefined);
  document.body.replaceChildren(bar.element);
  expect(bar.element.hidden).toBe(true);
  bar.show(answer);
  expect(shown()).toEqual(['全部 7', '流程 2', '表单 5']);
  expect(get('legend').textContent).toBe(SEARCH.kinds);
  bar.clear();
  expect(bar.element.hidden).toBe(true);
});

test('tells when a kind was chosen, and keeps it in sight when there is nothing of it', () => {
  const chosen = vi.fn();
  const bar = new KindBar(chosen);
  document.body.replaceChildren(bar.element);
  bar.show(answer);
  expect(bar.kind).toBeUndefined();
  const form = get<HTMLInputElement>('input[value="form"]');
  form.click();
  expect(chosen).toHaveBeenCalledTimes(1);
  expect(bar.kind).toBe('form');
  bar.show({ ...answer, counts: counts.slice(0, 1) });
  expect(shown()).toEqual(['全部 2', '流程 2', '表单 0']);
  bar.kind = undefined;
  expect(bar.kind).toBeUndefined();
});

test('one kind alone is no choice, unless it was chosen', () => {
  const bar = new KindBar(() => undefined);
  const one = { ...answer, counts: counts.slice(0, 1) };
  bar.show(one);
  expect(bar.element.hidden).toBe(true);
  bar.kind = 'procedure';
  bar.show(one);
  expect(bar.element.hidden).toBe(false);
});
