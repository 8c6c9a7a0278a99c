/** A browser in small for tests of keeping.ts: one disk, and pages in tabs that keep letters on it. */
import type { Books, Writing } from '../books.ts';
import type { DatabaseProblem, Loss } from '../database-problem.ts';
import { createKeeping, type Keeping, type Kept, type Status } from '../keeping.ts';

type Shelf = 'letters';

/** What lies on the disk of a browser, and how it fails. */
export class TestDisk {
  letters: ReadonlySet<string> = new Set();
  /** The name of the error with which reading, or writing, ends; undefined lets it through. */
  unread: string | undefined;
  refuses: string | undefined;
  /** Everything that was ever on it. */
  readonly committed = new Set<string>();
  #open = new Map<object, (loss: Loss) => void>();
  #last: Promise<unknown> = Promise.resolve();

  /** How many have it open. */
  get holders(): number {
    return this.#open.size;
  }

  /** Opens it, as databaseBooks does a database. */
  readonly open = (lost: (loss: Loss) => void): Books<Shelf> => {
    const self = {};
    const use = async <Result>(
      act: (shelves: Writing<Shelf>) => Promise<Result>,
      refused?: string,
    ) => {
      this.#open.set(self, lost);
      const before = this.#last;
      const done = (async () => {
        await before;
        const error = refused ?? this.unread;
        if (error) throw new DOMException('', error);
        return this.#transact(act);
      })();
      this.#last = done.catch(() => undefined);
      return done;
    };
    return {
      read: (act) => use(act),
      write: async (act) => use(act, this.refuses),
      close: () => void this.#open.delete(self),
    };
  };

  async #transact<Result>(act: (shelves: Writing<Shelf>) => Promise<Result>): Promise<Result> {
    let next = this.letters;
    const result = await act({
      get: () => Promise.resolve(next),
      all: () => Promise.resolve([...next]),
      entries: () => Promise.resolve([]),
      count: () => Promise.resolve(next.size),
      put: (_, letter) => {
        next = new Set([...next, letter]);
      },
      remove: (_, letter) => {
        next = new Set([...next].filter((each) => each !== letter));
      },
    });
    if (this.refuses && next !== this.letters) throw new DOMException('', this.refuses);
    this.letters = next;
    for (const letter of next) this.committed.add(letter);
    return result;
  }

  /** Everything goes: who has it open is told first, and what is being written ends before. */
  async lose(loss: Loss): Promise<void> {
    const open = [...this.#open.values()];
    this.#open.clear();
    for (const lost of open) lost(loss);
    await this.#last;
    if (loss !== 'newer') this.letters = new Set();
  }
}

interface TestOptions extends Partial<Kept<Shelf>> {
  /** Whether the letters are nobody else's. */
  readonly isAlone?: boolean;
  readonly memory?: () => Books<Shelf>;
}

/** A page that keeps letters: every one of them a change of its own. */
export class TestPage {
  readonly events = new EventTarget();
  readonly keeping: Keeping<Shelf>;
  /** What was shown last. */
  shown: ReadonlySet<string> = new Set();
  status: Status = ['opening', undefined, false];
  /** How often the offer to take something back went. */
  undoGone = 0;
  stored: ReadonlySet<string> = new Set();
  waiting: readonly string[] = [];
  /** Called whenever something was shown. */
  seen: () => void = () => undefined;

  constructor(disk: TestDisk, { isAlone, memory, ...own }: TestOptions = {}) {
    const kept: Kept<Shelf> = {
      look: async (books) => {
        const found = new Set((await books.read((shelves) => shelves.all('letters'))) as string[]);
        return () => this.#stand(found);
      },
      waits: () => this.waiting.length > 0,
      write: async (books) => {
        const batch = this.waiting;
        const all = await books.write(async (shelves) => {
          for (const letter of batch) shelves.put('letters', letter, letter);
          return (await shelves.all('letters')) as string[];
        });
        return () => {
          this.stored = new Set(all);
          this.waiting = this.waiting.slice(batch.length);
        };
      },
      isBlank: () => this.stored.size + this.waiting.length === 0,
      evicted: () => {
        this.waiting = [...this.stored, ...this.waiting];
      },
      forget: () => {
        [this.stored, this.waiting] = [new Set(), []];
      },
      noUndo: () => {
        this.undoGone += 1;
      },
      show: (...status) => {
        this.status = status;
        this.shown = new Set([...this.stored, ...this.waiting]);
        this.seen();
      },
      ...own,
    };
    this.keeping = createKeeping(
      kept,
      this.events,
      disk.open,
      isAlone ? undefined : 'letters',
      memory,
    );
  }

  #stand(found: ReadonlySet<string>): DatabaseProblem | undefined {
    this.stored = found;
    return undefined;
  }

  type(letter: string, rest = 0): void {
    this.waiting = [...this.waiting, letter];
    this.keeping.changed(rest);
  }

  /** @returns whether it asks before it is left */
  tell(type: string, details: object = {}): boolean {
    const event = new Event(type, { cancelable: true });
    for (const [key, value] of Object.entries({ returnValue: '', ...details })) {
      Object.defineProperty(event, key, { value, writable: true });
    }
    this.events.dispatchEvent(event);
    return event.defaultPrevented;
  }

  sleep(): void {
    this.tell('pagehide', { persisted: true });
  }

  wake(): void {
    this.tell('pageshow', { persisted: true });
  }
}
