import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { TestDisk, TestPage } from './letters/testing.ts';

/** Channels that tell at once what Node's tell when it is their turn. */
class TestChannel extends EventTarget {
  static readonly open = new Set<TestChannel>();
  constructor() {
    super();
    TestChannel.open.add(this);
  }
  postMessage(): void {
    for (const other of TestChannel.open) {
      if (other !== this) queueMicrotask(() => other.dispatchEvent(new Event('message')));
    }
  }
  close(): void {
    TestChannel.open.delete(this);
  }
}

afterEach(() => {
  TestChannel.open.clear();
  vi.unstubAllGlobals();
});

/** Lets everything that was begun come to its end. */
async function rest(): Promise<void> {
  for (let turn = 0; turn < 100; turn += 1) await Promise.resolve();
}

async function open(...made: ConstructorParameters<typeof TestPage>): Promise<TestPage> {
  const page = new TestPage(...made);
  await page.keeping.settled();
  return page;
}

/** What holds the look that is under way until it is let go. */
function held() {
  let letGo = () => {};
  const wait = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { wait, letGo: () => letGo() };
}

describe('whatever happens in two tabs', () => {
  const TABS = [0, 1] as const;
  const tab = fc.constantFrom(...TABS);
  const happening = fc.oneof(
    { weight: 5, arbitrary: fc.tuple(fc.constant('type' as const), tab) },
    fc.tuple(fc.constantFrom('settle', 'sleep', 'wake', 'leave'), tab),
    fc.tuple(fc.constantFrom('clear', 'full', 'room', 'unread', 'readable'), tab),
    { weight: 2, arbitrary: fc.tuple(fc.constant('pass' as const), tab) },
  );

  test('what was cleared stays away, nothing else is lost, and saved is said of what is on the disk', async () => {
    vi.stubGlobal('BroadcastChannel', TestChannel);
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { maxLength: 40 }), async (happenings) => {
        TestChannel.open.clear();
        const disk = new TestDisk();
        const pages = TABS.map(() => new TestPage(disk));
        const wrong: string[] = [];
        for (const page of pages) {
          page.seen = () => {
            const [state, problem, pending] = page.status;
            const isSaved = state === 'ready' && !problem && !pending;
            for (const letter of page.shown) {
              if (isSaved && !disk.committed.has(letter)) wrong.push(letter);
            }
          };
        }
        let typed: string[] = [];
        let count = 0;
        /** A page that sleeps can be typed into by nobody. */
        const asleep = new Set<number>();
        for (const [what, which] of happenings) {
          const page = pages[which];
          if (!page) continue;
          if (what === 'type' && !asleep.has(which)) {
            typed.push(`${(count += 1)}`);
            page.type(`${count}`);
          }
          if (what === 'settle' && !asleep.has(which)) void page.keeping.settled();
          if (what === 'sleep' && !asleep.has(which)) {
            asleep.add(which);
            page.sleep();
          }
          if (what === 'wake' && asleep.delete(which)) page.wake();
          if (what === 'leave') page.tell('pagehide', { persisted: false });
          if (what === 'full') disk.refuses = 'QuotaExceededError';
          if (what === 'room') disk.refuses = undefined;
          if (what === 'unread') disk.unread = 'UnknownError';
          if (what === 'readable') disk.unread = undefined;
          if (what === 'pass') await rest();
          if (what === 'clear') {
            // Who has it open is told, and who has let go of it finds nothing.
            typed = [];
            await disk.lose('cleared');
          }
        }
        [disk.refuses, disk.unread] = [undefined, undefined];
        await rest();
        for (const which of asleep) pages[which]?.wake();
        for (let time = 0; time < 2; time += 1) {
          for (const page of pages) await page.keeping.settled();
          await rest();
        }
        expect(wrong).toEqual([]);
        expect([...disk.letters].sort()).toEqual([...typed].sort());
        for (const page of pages) {
          expect([...page.shown].sort()).toEqual([...typed].sort());
          expect(page.status).toEqual(['ready', undefined, false]);
          expect(page.tell('beforeunload')).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a loss', () => {
  test.each([
    ['cleared', 'a', undefined, [], false],
    ['cleared', '', undefined, [], false],
    ['evicted', 'a', 'evicted', ['a'], true],
    ['evicted', '', undefined, [], false],
    ['newer', 'a', 'newer', ['a'], false],
    ['newer', '', 'newer', [], false],
  ] as const)('%s with “%s” written says %s', async (loss, letter, problem, shown, asks) => {
    const disk = new TestDisk();
    const page = await open(disk);
    if (letter) page.type(letter);
    await page.keeping.settled();
    await disk.lose(loss);
    expect(page.status).toEqual(['ready', problem, false]);
    expect([...page.shown]).toEqual(shown);
    expect(page.undoGone).toBe(loss === 'cleared' ? 1 : 0);
    expect(page.tell('beforeunload')).toBe(asks);
  });

  test('of what was stored and is on no page any more asks before the page is left, with nothing that waits', async () => {
    const disk = new TestDisk();
    const page = await open(disk, { evicted: () => undefined });
    page.type('a');
    await page.keeping.settled();
    await disk.lose('evicted');
    expect([page.waiting, page.tell('beforeunload')]).toEqual([[], true]);
  });

  test('to the browser is made good with the next letter', async () => {
    const disk = new TestDisk();
    const page = await open(disk);
    page.type('a');
    await page.keeping.settled();
    await disk.lose('evicted');
    page.type('b');
    await page.keeping.settled();
    expect([...disk.letters]).toEqual(['a', 'b']);
    expect(page.status).toEqual(['ready', undefined, false]);
  });
});

describe('clearing, while something else is under way,', () => {
  test('leaves out what was read before', async () => {
    const disk = new TestDisk();
    disk.letters = new Set(['a']);
    const { wait, letGo } = held();
    const stands: string[] = [];
    const page = new TestPage(disk, {
      look: async (books) => {
        const found = await books.read((shelves) => shelves.all('letters'));
        await wait;
        return () => {
          stands.push(...(found as string[]));
          return undefined;
        };
      },
    });
    await rest();
    await disk.lose('cleared');
    expect(page.status[0]).toBe('ready');
    letGo();
    await page.keeping.settled();
    expect(stands).toEqual([]);
  });

  test('counts nothing as written, and writes what comes then', async () => {
    const disk = new TestDisk();
    const page = await open(disk);
    page.type('a');
    await disk.lose('cleared');
    page.type('b');
    await page.keeping.settled();
    expect([...disk.letters]).toEqual(['b']);
    expect([...page.shown]).toEqual(['b']);
  });

  test('counts nothing of what the disk had taken before', async () => {
    const disk = new TestDisk();
    const { wait, letGo } = held();
    const page: TestPage = await open(disk, {
      write: async (books) => {
        const batch = page.waiting;
        await books.write(async (shelves) => {
          for (const letter of batch) shelves.put('letters', letter, letter);
        });
        if (batch[0] === 'a') await wait;
        return () => {
          page.stored = new Set([...page.stored, ...batch]);
          page.waiting = page.waiting.slice(batch.length);
        };
      },
    });
    page.type('a');
    await rest();
    await disk.lose('cleared');
    page.type('b');
    letGo();
    await page.keeping.settled();
    expect([[...page.shown], [...disk.letters]]).toEqual([['b'], ['b']]);
  });

  test('says nothing of a write that went wrong with it', async () => {
    const disk = new TestDisk();
    const { wait, letGo } = held();
    const page = await open(disk, {
      write: async () => {
        await wait;
        throw new DOMException('', 'AbortError');
      },
    });
    page.type('a');
    await rest();
    await disk.lose('cleared');
    letGo();
    await page.keeping.settled();
    expect(page.status).toEqual(['ready', undefined, false]);
  });
});

describe('what cannot be read', () => {
  test('is said, and read again when somebody asks, with what waits', async () => {
    const disk = new TestDisk();
    disk.letters = new Set(['a']);
    disk.unread = 'UnknownError';
    const page = await open(disk);
    expect(page.status).toEqual(['ready', 'blocked', false]);
    disk.unread = undefined;
    await page.keeping.settled();
    expect(page.status).toEqual(['ready', undefined, false]);
    expect([...page.shown]).toEqual(['a']);
    // What goes wrong later is another thing.
    disk.refuses = 'QuotaExceededError';
    page.type('b');
    await page.keeping.settled();
    page.wake();
    await rest();
    expect(page.status[1]).toBe('full');
  });

  test('at first is gone on with in memory, where there is one, and stays said', async () => {
    const disk = new TestDisk();
    const memory = new TestDisk();
    disk.unread = 'SecurityError';
    const page = await open(disk, { memory: () => memory.open(() => undefined) });
    page.type('a');
    await page.keeping.settled();
    expect([disk.letters.size, [...memory.letters]]).toEqual([0, ['a']]);
    expect(page.status).toEqual(['ready', 'blocked', false]);
    expect(page.tell('beforeunload')).toBe(true);
  });

  test('of a write that was refused stays said, though reading goes well', async () => {
    const disk = new TestDisk();
    const page = await open(disk);
    disk.refuses = 'QuotaExceededError';
    const writing = page.keeping.write(async (shelves) => shelves.put('letters', 'a', 'a'));
    expect(await writing.then(() => true, page.keeping.fail)).toBe(false);
    disk.refuses = undefined;
    await page.keeping.settled();
    expect(page.status[1]).toBe('full');
  });
});

describe('a page that goes to sleep', () => {
  test.each([
    ['with everything on the disk lets go of it and shows nothing', 'a', undefined, 'opening', []],
    ['with a letter that waits keeps it', 'a', 'QuotaExceededError', 'ready', ['a']],
  ] as const)('%s', async (_, letter, refuses, state, shown) => {
    const disk = new TestDisk();
    const page = await open(disk);
    disk.refuses = refuses;
    page.type(letter);
    await page.keeping.settled();
    page.sleep();
    expect([page.status[0], [...page.shown], page.undoGone]).toEqual([state, shown, 1]);
  });

  test.each(['pagehide', 'freeze'])(
    'by %s comes back with what is stored by then',
    async (type) => {
      const disk = new TestDisk();
      const page = await open(disk);
      page.type('a');
      await page.keeping.settled();
      page.tell(type, { persisted: true });
      expect([page.status[0], [...page.shown], disk.holders]).toEqual(['opening', [], 0]);
      disk.letters = new Set(['b']);
      page.tell(type === 'freeze' ? 'resume' : 'pageshow', { persisted: true });
      await rest();
      expect([page.status[0], [...page.shown]]).toEqual(['ready', ['b']]);
    },
  );

  test('with something to say goes on saying it, and on holding what it could not read', async () => {
    const disk = new TestDisk();
    const page = await open(disk);
    page.type('a');
    await page.keeping.settled();
    await disk.lose('newer');
    page.sleep();
    expect([page.status, [...page.shown]]).toEqual([['ready', 'newer', false], ['a']]);
  });

  test('hears no other tab until it is back', async () => {
    vi.stubGlobal('BroadcastChannel', TestChannel);
    const page = await open(new TestDisk());
    page.sleep();
    expect(TestChannel.open.size).toBe(0);
    page.wake();
    expect(TestChannel.open.size).toBe(1);
  });

  test('is not ready by what was read before', async () => {
    const disk = new TestDisk();
    const page = new TestPage(disk);
    page.sleep();
    await rest();
    expect(page.status[0]).toBe('opening');
    page.wake();
    await page.keeping.settled();
    expect(page.status[0]).toBe('ready');
  });
});

test('what is reopened is ready when it was read, and shows nothing that was read of the one before', async () => {
  const disk = new TestDisk();
  const looks = [held(), held()];
  const stands: number[] = [];
  let look = 0;
  const page = new TestPage(disk, {
    look: async () => {
      const own = look;
      look += 1;
      await looks[own]?.wait;
      return () => {
        stands.push(own);
        return undefined;
      };
    },
  });
  const reopened = page.keeping.reopen();
  looks[0]?.letGo();
  await rest();
  expect([page.status[0], stands]).toEqual(['opening', []]);
  looks[1]?.letGo();
  await reopened;
  expect([page.status[0], stands]).toEqual(['ready', [1]]);
});

test('what was written is listed once, when nothing more waits', async () => {
  const disk = new TestDisk();
  let listed = 0;
  const page: TestPage = await open(disk, {
    written: () => {
      listed += 1;
      return Promise.resolve();
    },
  });
  page.type('a');
  await Promise.resolve();
  page.type('b');
  await page.keeping.settled();
  expect([[...disk.letters], listed]).toEqual([['a', 'b'], 1]);
});

test('what comes while the last of it is being listed is written too', async () => {
  const disk = new TestDisk();
  const page: TestPage = await open(disk, {
    written: () => {
      if (!disk.letters.has('b')) page.type('b');
      return Promise.resolve();
    },
  });
  page.type('a');
  await page.keeping.settled();
  expect([...disk.letters]).toEqual(['a', 'b']);
});

test('where it is nobody else’s no tab is told, and leaving asks', async () => {
  vi.stubGlobal('BroadcastChannel', TestChannel);
  const page = await open(new TestDisk(), { isAlone: true });
  expect([TestChannel.open.size, page.tell('beforeunload')]).toEqual([0, false]);
  page.type('a');
  await page.keeping.settled();
  expect(page.tell('beforeunload')).toBe(true);
});

test('what is written beside the rest is told to other tabs', async () => {
  vi.stubGlobal('BroadcastChannel', TestChannel);
  const disk = new TestDisk();
  const [page, other] = [await open(disk), await open(disk)];
  await page.keeping.write(async (shelves) => shelves.put('letters', 'a', 'a'));
  await rest();
  expect([[...page.shown], [...other.shown]]).toEqual([['a'], ['a']]);
});

test('what was wrong with one thing is not said of the next', async () => {
  const disk = new TestDisk();
  const page = await open(disk);
  await disk.lose('newer');
  expect(page.status[1]).toBe('newer');
  await page.keeping.reopen();
  expect(page.status).toEqual(['ready', undefined, false]);
});

describe('a change', () => {
  afterEach(() => vi.useRealTimers());

  test('that may wait is written when nothing more has come for a while', async () => {
    vi.useFakeTimers();
    const disk = new TestDisk();
    const page = await open(disk);
    page.type('a', 300);
    await vi.advanceTimersByTimeAsync(200);
    page.type('b', 300);
    await vi.advanceTimersByTimeAsync(200);
    expect([...disk.letters]).toEqual([]);
    await vi.advanceTimersByTimeAsync(100);
    expect([...disk.letters]).toEqual(['a', 'b']);
  });

  test('that may not wait is written without any timer', async () => {
    vi.useFakeTimers();
    const disk = new TestDisk();
    const page = await open(disk);
    page.type('a');
    await rest();
    expect([...disk.letters]).toEqual(['a']);
  });
});
