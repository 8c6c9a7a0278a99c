import { beforeEach, describe, expect, test, vi } from 'vitest';
import { openPagefind, type Pagefind } from './pagefind.ts';
import { encode } from './tokenise.ts';

const fragment = (title: string) => ({
  url: `/${title}/`,
  content: encode('先批后盖'),
  meta: { title: encode(title) },
  filters: { kind: ['流程'] },
  anchors: [],
});
const data = vi.fn((id: string) => Promise.resolve(fragment(id)));
const result = (id: string, rest: object = {}) => ({
  ...{ id, score: 0.5, words: [3, 7] },
  data: () => data(id),
  ...rest,
});
const pagefind = {
  options: vi.fn(() => Promise.resolve()),
  filters: vi.fn<Pagefind['filters']>(),
  search: vi.fn<Pagefind['search']>(),
} satisfies Pagefind;

beforeEach(() => {
  for (const mock of [data, pagefind.options, pagefind.filters, pagefind.search]) mock.mockClear();
  pagefind.filters.mockResolvedValue({ kind: { 流程: 2, 手册: 1 } });
  pagefind.search.mockImplementation((term, more) =>
    Promise.resolve({
      results:
        term === '用印'
          ? [result('a', { matchedMetaFields: ['title', 'image', 'alias'] }), result('b')]
          : more?.filters['kind'] === '流程'
            ? [result('a'), result('c')]
            : more?.filters['kind'] === '手册'
              ? [result('b')]
              : [],
    }),
  );
});
const open = () => openPagefind(pagefind, { basePath: '/pagefind/' });

test('the engine is told where its files are, and that names count nothing in its own ranking', async () => {
  await open();
  expect(pagefind.options).toHaveBeenCalledExactlyOnceWith({
    basePath: '/pagefind/',
    ranking: {
      metaWeights: {
        title: 0,
        code: 0,
        alias: 0,
        synonym: 0,
        linked: 0,
        everyday: 0,
        heading: 0,
        pinyin: 0,
      },
      pageLength: 0.3,
    },
  });
});

describe('a lookup', () => {
  test('gives pages with their worth, their places and the names that hold the token', async () => {
    const index = await open();
    expect(await index.lookup('用印')).toEqual([
      { page: 'a', score: 0.5, positions: [3, 7], fields: ['title', 'alias'] },
      { page: 'b', score: 0.5, positions: [3, 7], fields: [] },
    ]);
    expect(await index.lookup('火星')).toEqual([]);
  });

  test('is made once a token', async () => {
    const index = await open();
    await Promise.all([index.lookup('用印'), index.lookup('用印')]);
    await index.lookup('归档');
    expect(pagefind.search.mock.calls).toEqual([['用印'], ['归档']]);
  });
});

describe('kinds', () => {
  test('are those of every page, asked for once', async () => {
    const index = await open();
    expect([...(await index.kinds())]).toEqual([
      ['a', '流程'],
      ['c', '流程'],
      ['b', '手册'],
    ]);
    await index.kinds();
    expect(pagefind.filters).toHaveBeenCalledTimes(1);
    expect(pagefind.search.mock.calls).toEqual([
      [null, { filters: { kind: '流程' } }],
      [null, { filters: { kind: '手册' } }],
    ]);
  });

  test('are none where the index has none', async () => {
    pagefind.filters.mockResolvedValue({});
    expect((await (await open()).kinds()).size).toBe(0);
  });
});

describe('a page', () => {
  test('is read once, after a lookup or the kinds have named it', async () => {
    const index = await open();
    await index.lookup('用印');
    await index.kinds();
    expect(await index.page('a')).toMatchObject({
      url: '/a/',
      kind: '流程',
      title: 'a',
      text: '先批后盖',
    });
    await index.page('a');
    await index.page('c');
    expect(data.mock.calls).toEqual([['a'], ['c']]);
  });

  test('that nothing has named is none', async () => {
    await expect((await open()).page('x')).rejects.toThrow('The index has no page x.');
  });
});
