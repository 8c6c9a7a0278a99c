import { expect, test, vi } from 'vitest';
import { GROUPS } from './groups.ts';
import { getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

vi.mock('#data/library.ts', async () => {
  const { bodies, lived } = await import('#tests/fixture.ts');
  // Compiling bodies is a matter of src/data/running-text.ts; any component stands for one here.
  const { default: Content } = await import('#components/content/RedLine.astro');
  return {
    getLibrary: () => Promise.resolve(lived),
    getBodies: () => Promise.resolve(bodies()),
    renderBody: () => Promise.resolve({ Content, headings: [] }),
  };
});

const PAGES = import.meta.glob<{ default: Parameters<typeof render>[0] }>('./pages/*.astro');

test('has a page for each group, and one that lists them', () => {
  expect(Object.keys(PAGES).sort()).toEqual(
    ['index', ...Object.keys(GROUPS)].map((id) => `./pages/${id}.astro`).sort(),
  );
});

test.each(Object.entries(PAGES))(
  '%s shows its components with the small edition',
  async (path, load) => {
    const { default: page } = await load();
    show(await render(page));
    const shown = getAll('.specimen');
    if (path !== './pages/index.astro') expect(shown.length).toBeGreaterThan(4);
    // What shows nothing in one of its states says so.
    const silent = shown.filter((each) => each.children.length < 2 && each.innerText.length < 60);
    expect(silent.map((each) => each.innerText).filter((text) => !/nothing/.test(text))).toEqual(
      [],
    );
  },
);
