import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex, type IndexedDocument } from './build-index.ts';
import { openIndex } from './open-index.ts';
import { readRoot, type ReadFile } from './reading.ts';
import { ROOT } from './root.ts';
import { aside, encode } from './tokenise.ts';

const DATA = { words: { groups: [], typos: [], stop: [] } };
const document = (
  title: string,
  text: string,
  rest: Partial<IndexedDocument['page'] & IndexedDocument['extra']> = {},
): IndexedDocument => ({
  page: {
    ...{ url: `/${title}/`, title, code: '', kind: '流程', aliases: [] },
    blocks: [{ text, level: 0 }],
    ...rest,
  },
  extra: { synonyms: [], linked: [], everyday: [], spellings: [], ...rest },
});

async function open(documents: readonly IndexedDocument[], base = '/') {
  const { files } = buildIndex(documents, DATA, () => ({ files: { extra: ['说明'] } }));
  const asked: string[] = [];
  const read: ReadFile = async (name) => {
    asked.push(name);
    const file = files.get(name);
    if (!file) throw new Error(`no ${name}`);
    return file;
  };
  const index = openIndex(await readRoot(read, false), read, base);
  const account = new Set<string>();
  return { index, view: index.view(account, () => {}), files, asked, account };
}

const SEALS = document('用印审批', '先批后盖。', {
  code: 'YZ-01',
  aliases: ['盖章', '加盖公章'],
  synonyms: ['敲章'],
  linked: ['有份文件要盖章'],
  everyday: ['敲个戳'],
  spellings: [{ word: '用印', syllables: ['yong', 'yin'] }],
  blocks: [
    { text: '先批后盖。', level: 0 },
    { text: '步骤', level: 2, section: { id: 'steps', title: '步骤' } },
    { text: '用印前批', level: 0 },
  ],
});
const DUTY = document('公章保管', '用印时在场。', { kind: '职责', url: '/duties/#custody' });

describe('a lookup', () => {
  test('gives pages with the places of the token, counted in tokens, and the names that hold it', async () => {
    const { view } = await open([SEALS, DUTY]);
    const hits = await view.lookup('用印');
    const pages = await Promise.all(hits.map(({ page }) => view.page(page)));
    const [seals, duty] = ['用印审批', '公章保管'].map(
      (title) => hits[pages.findIndex((page) => page?.title === title)],
    );
    // 先批 批后 后盖 盖ː 。 ⏎ 步骤 骤ː ⏎ 用印 …
    expect(seals).toMatchObject({ positions: [9], fields: ['title'] });
    expect(duty).toMatchObject({ positions: [0], fields: [] });
    expect(seals?.score).toBeGreaterThan(0);
    expect(await view.lookup('盖章')).toMatchObject([{ score: 0, fields: ['alias', 'linked'] }]);
    expect(await view.lookup('火星')).toEqual([]);
    expect(await view.lookup('')).toEqual([]);
  });

  test('reads nothing for what begins the words of more files than may be read', async () => {
    const words = Array.from({ length: 400 }, (_, at) => `要${String.fromCharCode(0x4e00 + at)}。`);
    const { view, asked } = await open([document('杂', words.join(''))]);
    asked.length = 0;
    expect(await view.lookup('要', 3)).toEqual([]);
    expect(asked).toEqual([]);
    expect((await view.lookup('要', 40)).length).toBe(1);
    expect(asked.length).toBeGreaterThan(3);
    expect((await view.lookup('要一', 1)).length).toBe(1);
  });

  test('takes a character for the beginning of words, and words for what begins so', async () => {
    const { view } = await open([SEALS, DUTY]);
    expect((await view.lookup('章')).length).toBe(2);
    expect((await view.lookup('yz0')).length).toBe(1);
    expect((await view.lookup('yongy'))[0]?.fields).toEqual(['pinyin']);
    expect((await view.lookup('yyː'))[0]?.fields).toEqual(['pinyin']);
    expect(await view.lookup('yyspi')).toEqual([]);
  });

  test('is not needed to know whether a character stands anywhere', async () => {
    const words = Array.from({ length: 3000 }, (_, at) => String.fromCharCode(0x4e00 + at));
    const { view, asked } = await open([document('字', words.join('，'))]);
    const known = await Promise.all(['一', '丁', 'ː', '龥', words[2999] ?? ''].map(view.knows));
    expect(known).toEqual([true, true, false, false, true]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThan(6);
  });

  test('finds every token of every text where it stands, whatever the text, in files of any number', async () => {
    const characters = fc.constantFrom(...'印章办公室值班，。a1 ', '\n', '𠮷', 'GW-01');
    const texts = fc.array(fc.array(characters, { maxLength: 400 }), {
      minLength: 1,
      maxLength: 9,
    });
    await fc.assert(
      fc.asyncProperty(texts, async (all) => {
        const documents = all.map((text, at) => document(`第${at}页`, text.join('')));
        const { view } = await open(documents);
        const kinds = await view.kinds();
        const numbers = new Map<string, string>();
        for (const page of kinds.keys()) numbers.set((await view.page(page))?.title ?? '', page);
        for (const [at, text] of all.entries()) {
          const tokens = encode(text.join('')).split(' ');
          const page = numbers.get(`第${at}页`);
          for (const [place, token] of tokens.entries()) {
            if (!/^[\p{L}\p{N}]/u.test(token)) continue;
            const hit = (await view.lookup(token)).find((each) => each.page === page);
            expect(hit?.positions).toContain(place);
          }
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('a large handbook', () => {
  const texts = Array.from({ length: 300 }, (_, at) =>
    Array.from({ length: 40 }, (__, step) =>
      String.fromCharCode(0x4e00 + ((at * 61 + step * 17) % 1500)),
    ).join(''),
  );
  const documents = texts.map((text, at) => document(`第${at}页`, text));
  const openWith = async (most: number, broken = new Set<string>()) => {
    const { files } = buildIndex(documents, DATA, undefined, {
      naming: { most, directory: 8 },
    });
    const read: ReadFile = async (name) => {
      const file = files.get(name);
      if (!file || broken.has(name)) throw new Error(`no ${name}`);
      return file;
    };
    const root = await readRoot(read, false);
    const account = new Set<string>();
    return { root, account, view: openIndex(root, read, '/').view(account, () => {}) };
  };
  const tokens = ['一', '丁', '龥', '第', '第1', '第899', ...texts.map((text) => text.slice(3, 5))];

  test('has directories of its chunks, through which everything is found as without them', async () => {
    const [small, large] = [await openWith(Infinity), await openWith(0)];
    expect(small.root.words.length).toBeGreaterThan(16);
    expect(large.root.words).toEqual(small.root.words.filter((_, at) => at % 8 === 0));
    for (const token of tokens) {
      expect(await large.view.lookup(token)).toEqual(await small.view.lookup(token));
      expect(await large.view.knows(token)).toBe(await small.view.knows(token));
    }
    expect([...large.account]).toEqual([]);
  });

  test('says so when a directory could not be read', async () => {
    const { view, account } = await openWith(0, new Set(['d0', 'd1', 'd2']));
    for (const token of tokens) await view.lookup(token);
    expect([...account].sort()).toEqual(['d0', 'd1', 'd2']);
  });
});

test('names are those that hold one of the tokens, and no page is read for them', async () => {
  const { view, asked } = await open([SEALS, DUTY]);
  const [{ page } = { page: '' }] = await view.lookup('盖章');
  expect(await view.names(page, ['盖章'])).toEqual({
    ...{ kind: '流程', title: '', code: '', pinyin: '' },
    ...{ aliases: ['盖章'], synonyms: [], everyday: [], headings: [] },
  });
  expect(await view.names(page, ['用印', '步骤', '敲个', 'yz01', '敲章', '公章'])).toMatchObject({
    ...{ title: '用印审批', code: 'YZ-01', aliases: ['加盖公章'], synonyms: ['敲章'] },
    ...{ everyday: ['敲个戳'], headings: ['步骤'] },
  });
  expect((await view.names(page, ['yong'])).pinyin).toMatch(/^yongyinː \S+ yyː \S+$/u);
  expect(asked.filter((name) => name.startsWith('t'))).toEqual([]);
});

test('a page is given as it was written, under the base path, with its kind and its sections', async () => {
  const { view } = await open([DUTY, SEALS], '/shouce/');
  const [{ page } = { page: '' }] = await view.lookup('yz01');
  expect(await view.page(page)).toEqual({
    ...{ url: '/shouce/用印审批/', kind: '流程', title: '用印审批', code: 'YZ-01' },
    ...{ aliases: ['盖章', '加盖公章'], synonyms: ['敲章'] },
    text: '先批后盖。\n步骤\n用印前批\n',
    anchors: [{ id: 'steps', title: '步骤', start: 6 }],
  });
  expect([...(await view.kinds()).values()].toSorted()).toEqual(['流程', '职责']);
  await expect(view.page('99')).rejects.toThrow('The index has no page 99.');
});

test('what stands aside in a text is shown and not found', async () => {
  const { view } = await open([document('分工', `${aside('时限：')}两天办结`)]);
  const [{ page } = { page: '' }] = await view.lookup('办结');
  expect((await view.page(page))?.text).toBe('时限：两天办结\n');
  expect(await view.lookup('时限')).toEqual([]);
});

test('another file that lies beside the index can be asked for', async () => {
  const { view, account } = await open([SEALS]);
  expect(await view.file('extra')).toEqual(['说明']);
  expect(await view.file('none')).toBeUndefined();
  expect([...account]).toEqual(['none']);
});

test('the same documents give the same bytes, and a change another build', () => {
  const twice = [1, 2].map(() => buildIndex([SEALS, DUTY], DATA));
  expect(twice[0]).toEqual(twice[1]);
  const changed = buildIndex([SEALS, document('公章保管', '用印时在场？')], DATA);
  expect(changed.build).not.toBe(twice[0]?.build);
  const other = { words: { ...DATA.words, stop: ['怎么'] } };
  expect(buildIndex([SEALS, DUTY], other).build).not.toBe(twice[0]?.build);
});

test('a file is read once, and those that failed are in the account of their query and asked for again', async () => {
  const { files } = buildIndex([SEALS, DUTY], DATA);
  const asked: [string, boolean][] = [];
  let isDown = true;
  const read: ReadFile = async (name, _build, isFresh) => {
    if (name !== ROOT) asked.push([name, isFresh]);
    if (isDown && name.startsWith('w')) throw new Error('offline');
    return files.get(name) ?? new Uint8Array();
  };
  const index = openIndex(await readRoot(read, false), read, '/');
  const [first, second] = [new Set<string>(), new Set<string>()];
  const view = index.view(first, () => {});
  expect(await Promise.all([view.lookup('用印'), view.lookup('公章')])).toEqual([[], []]);
  expect([...first]).toEqual(['w0']);
  expect(asked).toEqual([
    ['w0', false],
    ['w0', true],
  ]);
  isDown = false;
  expect((await index.view(second, () => {}).lookup('用印')).length).toBe(2);
  expect((await index.view(second, () => {}).lookup('公章')).length).toBe(2);
  expect(second.size).toBe(0);
  expect(asked).toHaveLength(3);
});

test('a query ends where its check throws', async () => {
  const { index } = await open([SEALS]);
  const view = index.view(new Set(), () => {
    throw new Error('overtaken');
  });
  await expect(view.lookup('用印')).rejects.toThrow('overtaken');
  await expect(view.page('0')).rejects.toThrow('overtaken');
});

describe('the first file', () => {
  const readText = (text: string) =>
    readRoot(() => Promise.resolve(new TextEncoder().encode(text)), false);

  test.each(['', '<!doctype html>', '{"format":1,', 'null', '[]', '{"format":0}', '{"format":1}'])(
    'is refused when it is none: %s',
    async (text) => {
      await expect(readText(text)).rejects.toThrow();
    },
  );
});
