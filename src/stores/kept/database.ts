/** Databases of the browser: the only place that touches IndexedDB. */
import type { DatabaseName } from '#stores/registry.ts';
import type { Books, Reading, Writing } from './books.ts';
import type { Loss } from './database-problem.ts';
import { answerTo, endOf } from './requests.ts';

export interface Place<Shelf extends string> {
  readonly name: DatabaseName;
  readonly version: number;
  readonly shelves: readonly Shelf[];
}

/**
 * Books in a database of the browser, which is opened on first use, and again after it was lost. Who only reads leaves
 * none behind.
 *
 * @param lost is called when the database was taken from under us
 */
export function databaseBooks<Shelf extends string>(
  place: Place<Shelf>,
  lost: (loss: Loss) => void,
): Books<Shelf> {
  let opening: Promise<IDBDatabase> | undefined;

  function close(): void {
    void opening?.then((database) => database.close());
    opening = undefined;
  }

  function open(creates: boolean): Promise<IDBDatabase> {
    opening ??= openDatabase(
      place,
      creates,
      // Another tab wants to delete the database or to raise its version, and waits for us.
      (next) => {
        close();
        // A browser that throws something out asks nobody: who asks is the page that clears everything.
        lost(next === null ? 'cleared' : 'newer');
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
    const creates = mode === 'readwrite';
    const start = (database: IDBDatabase) =>
      database.transaction(place.shelves, mode, { durability: 'strict' });
    for (let hasDied = false; ;) {
      try {
        return start(await open(creates));
      } catch (error) {
        // Who only reads may have found none just now.
        if (creates && error instanceof NoDatabaseError) continue;
        // A connection that died unnoticed, as one may while a page sleeps, is opened again; once.
        if (hasDied || !(error instanceof Error && error.name === 'InvalidStateError')) throw error;
        hasDied = true;
        opening = undefined;
      }
    }
  }

  return {
    read: async (act) => {
      let transaction: IDBTransaction;
      try {
        transaction = await begin('readonly');
      } catch (error) {
        if (error instanceof NoDatabaseError) return act(EMPTY);
        throw error;
      }
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
    close,
  };
}

/** Thrown when somebody reads where nothing was ever written. */
class NoDatabaseError extends Error {}

/** Shelves on which nothing lies. */
const EMPTY: Reading<string> = {
  get: async () => undefined,
  all: async () => [],
  entries: async () => [],
  count: async () => 0,
};

/**
 * @param creates whether a database is made where there is none
 * @param blocking is called when another tab waits for this one, with the version that it wants; null to delete
 * @param terminated is called when the database was closed by the browser
 */
async function openDatabase(
  { name, version, shelves }: Place<string>,
  creates: boolean,
  blocking: (next: number | null) => void,
  terminated: () => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  let isMissing = false;
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    const { result: database } = request;
    isMissing = oldVersion === 0 && !creates;
    if (isMissing) {
      // With the transaction that would make it goes the database.
      request.transaction?.abort();
      return;
    }
    for (const shelf of shelves) {
      if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf);
    }
  });
  const database = await answerTo(request).catch((error: unknown) => {
    throw isMissing ? new NoDatabaseError() : error;
  });
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
