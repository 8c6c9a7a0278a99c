import { describe, expect, test } from 'vitest';
import { SearchEngine } from './engine.ts';
import { Overtaken } from './overtaken.ts';
import { buildIndex } from './index/build-index.ts';
import type { ReadFile } from './index/reading.ts';
import { ROOT } from './index/root.ts';
import { senseName } from './sense/sense-file.ts';

const DATA = { words: { groups: [], typos: [], stop: [] } };

/** What is asked for when nothing is found. */
const CHARACTERS = Object.fromEntries(['c50', 'c73', 'c75', 'c4e'].map((name) => [name, '']));

/** An index of pages that all speak of 值班, each with its number as title. */
function build(pages: number, text = '值班时接报') {
  return buildIndex(
    Array.from({ length: pages }, (_, at) => ({
      page: {
        ...{ url: `/${at}/`, title: `第${at}页`, code: '', kind: '流程', aliases: [] },
        blocks: [{ text: text.repeat(40), level: 0 }],
      },
      extra: { synonyms: [], linked: [], everyday: [], spellings: [] },
    })),
    DATA,
    () => ({ files: CHARACTERS }),
  );
}

/** A server on which files can be missing and another build can be put in place. */
class Server {
  current = build(3);
  readonly broken = new Map<string, () => Uint8Array>();
  readonly asked: string[] = [];
  isRootCached = false;
  #root = this.current.files.get(ROOT);

  readonly read: ReadFile = async (name, folder, isFresh) => {
    this.asked.push(`${name}${isFresh ? '!' : ''}`);
    const broken = this.broken.get(name);
    if (broken) return broken();
    if (name === ROOT && this.isRootCached && !isFresh) return this.#root ?? new Uint8Array();
    if (name !== ROOT && folder !== this.current.build) throw new Error('404');
    return this.current.files.get(name) ?? new Uint8Array();
  };
}

const ask = (engine: SearchEngine, typed = '值班') =>
  engine.answer({ typed, count: 8 }, () => true);
const fail = () => {
  throw new Error('offline');
};

describe('an answer', () => {
  test('is whole when every file could be read', async () => {
    const server = new Server();
    expect(await ask(new SearchEngine(server.read, '/'))).toMatchObject({ total: 3, unread: 0 });
    expect(server.asked).toEqual([ROOT, 'w0', 't0']);
  });

  test.each([
    ['does not come', fail],
    ['is cut short', () => new Uint8Array(7)],
    ['is a page', () => new TextEncoder().encode('<!doctype html><title>404</title>')],
  ])('says so when a file %s, and the next query tries again', async (_, broken) => {
    for (const [name, total, shown] of [
      ['w0', 0, 0],
      ['t0', 3, 0],
    ] as const) {
      const server = new Server();
      server.broken.set(name, broken);
      const engine = new SearchEngine(server.read, '/');
      const answer = await ask(engine);
      expect(answer).toMatchObject({ total, unread: 1 });
      expect(answer.results).toHaveLength(shown);
      server.broken.clear();
      const next = await ask(engine);
      expect(next).toMatchObject({ total: 3, unread: 0 });
      expect(next.results).toHaveLength(3);
    }
  });

  test('comes from the build that has been put in the place of the one that was opened', async () => {
    const server = new Server();
    const engine = new SearchEngine(server.read, '/');
    expect((await ask(engine)).total).toBe(3);
    server.current = build(5, '值班室留人');
    expect(await ask(engine, '留人')).toMatchObject({ total: 5, unread: 0 });
    expect(await ask(engine)).toMatchObject({ total: 5, unread: 0 });
  });

  test('comes from it also where a browser still keeps the first file of the old one', async () => {
    const server = new Server();
    server.isRootCached = true;
    server.current = build(5);
    expect(await ask(new SearchEngine(server.read, '/'))).toMatchObject({ total: 5, unread: 0 });
  });

  test('is not asked for again when the same build is still there', async () => {
    const server = new Server();
    server.broken.set('w0', fail);
    await ask(new SearchEngine(server.read, '/'));
    const characters = ['c50', 'c73', senseName('值'), senseName('班')];
    expect(server.asked).toEqual([ROOT, 'w0', 'w0!', `${ROOT}!`, ...characters]);
  });
});

describe('an index that cannot be opened', () => {
  test.each([
    ['does not come', fail],
    ['is cut short', () => new TextEncoder().encode('{"format":1,"bui')],
    ['is a page', () => new TextEncoder().encode('<!doctype html>')],
  ])('fails the query when its first file %s, and the next one tries again', async (_, broken) => {
    const server = new Server();
    server.broken.set(ROOT, broken);
    const engine = new SearchEngine(server.read, '/');
    await expect(ask(engine)).rejects.toThrow();
    server.broken.clear();
    expect(await ask(engine)).toMatchObject({ total: 3, unread: 0 });
  });
});

test('an index that is opened ahead is read once, and one that was not there is tried again', async () => {
  const server = new Server();
  const engine = new SearchEngine(server.read, '/');
  await engine.prepare();
  expect(server.asked).toEqual([ROOT]);
  expect(await ask(engine)).toMatchObject({ total: 3, unread: 0 });
  expect(server.asked).toEqual([ROOT, 'w0', 't0']);
  const late = new SearchEngine(server.read, '/');
  server.broken.set(ROOT, fail);
  await late.prepare();
  server.broken.clear();
  expect(await ask(late)).toMatchObject({ total: 3, unread: 0 });
});

test('a query that was overtaken reads nothing more', async () => {
  const server = new Server();
  const engine = new SearchEngine(server.read, '/');
  let isWanted = true;
  const overtaken = engine.answer({ typed: '值班', count: 8 }, () => isWanted);
  isWanted = false;
  await expect(overtaken).rejects.toThrow(Overtaken);
  expect(server.asked).toEqual([ROOT]);
});
