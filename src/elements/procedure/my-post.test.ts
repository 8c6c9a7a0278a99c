import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ProcedureSteps from '#components/procedure/ProcedureSteps.astro';
import Strip from '#components/procedure/Strip.astro';
import { procedureView } from '#domain/procedures/procedure-view.ts';
import { keepPost, readPost } from '#stores/my-post.ts';
import { KEEPING } from '#strings.ts';
import { lived, the } from '#tests/fixture.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './my-post.ts';

const view = procedureView(lived, the(lived.procedures, 'seals/use'));
const html = (await render(ProcedureSteps, { view })) + (await render(Strip, { view }));
const told = () => get('my-post output').textContent;
const select = () => get<HTMLSelectElement>('my-post select');
const marked = () =>
  getAll('.step[data-mine]').map(({ id }) => [id, get(`#${id} .mine`).textContent]);
const marksOfStrip = () =>
  getAll<HTMLAnchorElement>('.strip [data-mine]').map(({ hash }) => hash.slice(1));

function choose(post: string): void {
  select().value = post;
  select().dispatchEvent(new Event('change', { bubbles: true }));
}

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

test('nothing is marked until somebody says who he is', () => {
  show(html);
  expect([marked(), marksOfStrip(), told()]).toEqual([[], [], '']);
  expect([...select().options].slice(1).map(({ value }) => value)).toEqual([...view.posts.keys()]);
});

test('a choice made before the script came is taken as one', () => {
  show(html);
  const element = get('my-post');
  element.remove();
  const early = element.querySelector('select');
  if (early) early.value = 'keeper';
  document.body.append(element);
  expect(readPost()).toBe('keeper');
  expect(marked().length).toBeGreaterThan(0);
});

test('a choice marks what the post does, in the steps and in the bar, and is kept', () => {
  show(html);
  choose('keeper');
  const own = view.strip.filter(({ post }) => post === 'keeper');
  expect(own.length).toBeGreaterThan(0);
  expect(marked()).toEqual(
    view.strip.flatMap(({ anchor, post, helpers, informed }) => {
      const { do: does, assist, inform } = KEEPING.mine;
      if (post === 'keeper') return [[anchor, does]];
      if (helpers.includes('keeper')) return [[anchor, assist]];
      return informed.includes('keeper') ? [[anchor, inform]] : [];
    }),
  );
  expect(marksOfStrip()).toEqual(marked().map(([id]) => id));
  expect(told()).toBe(KEEPING.mySteps(String(marked().length)));
  expect(readPost()).toBe('keeper');
});

test('each part that a post can have is called by its name', () => {
  show(
    `<ol>${[
      'data-post="a"',
      'data-post="a" data-approves',
      'data-post="b" data-with="c a"',
      'data-post="b" data-inform="a"',
      'data-post="b"',
    ]
      .map((posts, at) => `<li class="step" id="s${at}" ${posts}><span class="mine"></span></li>`)
      .join('')}</ol>${html.slice(html.indexOf('<my-post'), html.indexOf('</my-post>'))}</my-post>`,
  );
  const option = document.createElement('option');
  option.value = 'a';
  select().append(option);
  choose('a');
  expect(marked().map(([, words]) => words)).toEqual(['我办', '我批', '协办', '知会']);
  expect(told()).toBe('标出 4 步');
});

test('it is there again on the next page, and goes when it is taken back', () => {
  keepPost('keeper');
  show(html);
  expect(select().value).toBe('keeper');
  expect(marked().length).toBeGreaterThan(0);
  choose('');
  expect([marked(), marksOfStrip(), told()]).toEqual([[], [], '']);
  expect(readPost()).toBe('');
});

test('of a post that has no part in this procedure it says so, and keeps it', () => {
  keepPost('elsewhere');
  show(html);
  expect([marked(), told(), select().value]).toEqual([[], KEEPING.noneMine, '']);
  expect(readPost()).toBe('elsewhere');
});

test('a browser that keeps nothing is owned up to', () => {
  show(html);
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  choose('keeper');
  expect(told()).toContain(KEEPING.postLost);
  expect(marked().length).toBeGreaterThan(0);
});

test('another tab that chooses is followed', () => {
  show(html);
  keepPost('keeper');
  window.dispatchEvent(Object.assign(new Event('storage'), { key: 'handbook:my-post' }));
  expect(select().value).toBe('keeper');
});
