/** Databases of the browser: the only place that touches IndexedDB. */
import type { Books, Writing } from './books.ts';
import type { Loss } from './database-problem.ts';
import { answerTo, endOf } from './requests.ts';

export interface Place<Shelf extends string> {
  readonly name: string;
  readonly version: number;
  readonly shelves: readonly Shelf[];
}

/**
 * Books in a database of the browser, which is opened on first use, and again after it was lost.
 *
 * @param lost is called when the database was taken from under us
 */
export function databaseBooks<Shelf extends string>(
  place: Place<Shelf>,
  lost: (loss: Loss) => void,
): Books<Shelf> {
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    opening ??= openDatabase(
      place,
      // Another tab wants to delete the database or to raise its version, and waits for us.
      (next) => {
        const open = opening;
        opening = undefined;
        void open?.then((database) => database.close());
        lost(next === null ? 'evicted' : 'newer');
      },
      () => {
        opening = undefined;
        lost('evicted');
      },
    ).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function begin(mode: IDBTransactionMode): Promise<IDBTransaction> {
    const start = (database: IDBDatabase) =>
      database.transaction(place.shelves, mode, { durability: 'strict' });
    try {
      return start(await open());
    } catch (error) {
      // A connection that died unnoticed, as one may while a page sleeps, is opened again; once.
      if (!(error instanceof Error && error.name === 'InvalidStateError')) throw error;
      opening = undefined;
      return start(await open());
    }
  }

  return {
    read: async (act) => {
      const transaction = await begin('readonly');
      const end = endOf(transaction);
      const result = await act(shelvesOf(transaction));
      await end;
      return result;
    },
    write: async (act) => {
      const transaction = await begin('readwrite');
      // Seen to below; until then a failure must not count as one that nobody looked at.
      const end = endOf(transaction);
      end.catch(() => undefined);
      try {
        const result = await act(shelvesOf(transaction));
        transaction.commit();
        await end;
        return result;
      } catch (error) {
        // The reason for the end says more than the end itself.
        const reason = transaction.error ?? error;
        abort(transaction);
        throw reason;
      }
    },
    close: () => {
      void opening?.then((database) => database.close());
      opening = undefined;
    },
  };
}

/**
 * @param blocking is called when another tab waits for this one, with the version that it wants; null to delete
 * @param terminated is called when the database was closed by the browser
 */
async function openDatabase(
  { name, version, shelves }: Place<string>,
  blocking: (next: number | null) => void,
  terminated: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    const { result: database } = request;
    for (const shelf of shelves) {
      if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf);
    }
  });
  const database = await answerTo(request);
  database.addEventListener('versionchange', ({ newVersion }) => blocking(newVersion));
  database.addEventListener('close', terminated);
  return database;
}

function shelvesOf<Shelf extends string>(transaction: IDBTransaction): Writing<Shelf> {
  const on = (shelf: Shelf) => transaction.objectStore(shelf);
  // A request that fails ends the transaction, which tells.
  const send = (request: IDBRequest) => void answerTo(request).catch(() => undefined);
  return {
    get: (shelf, key) => answerTo(on(shelf).get(key)),
    all: (shelf) => answerTo(on(shelf).getAll()),
    entries: async (shelf, prefix = '') => {
      const store = on(shelf);
      const range = IDBKeyRange.bound(prefix, `${prefix}\uFFFF`);
      const keys = answerTo(store.getAllKeys(range));
      const values = answerTo(store.getAll(range));
      const found: unknown[] = await values;
      return (await keys).map((key, index) => [String(key), found[index]] as const);
    },
    count: (shelf) => answerTo(on(shelf).count()),
    put: (shelf, key, value) => send(on(shelf).put(value, key)),
    remove: (shelf, key) => send(on(shelf).delete(key)),
  };
}

function abort(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
