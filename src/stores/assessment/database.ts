/** The database of the browser in which sheets are kept: the only place that touches IndexedDB. */
import { openDB, type IDBPDatabase, type IDBPTransaction } from 'idb';
import { SHELVES, type Books, type Shelf, type Writing } from './books.ts';
import type { Loss } from './database-problem.ts';

export const DATABASE = 'office-handbook';

/** Raised when shelves are added; a page of an older edition then says that it must be loaded again. */
export const DATABASE_VERSION = 1;

/**
 * Books in the database of the browser, which is opened on first use, and again after it was lost.
 *
 * @param lost is called when the database was taken from under us
 */
export function databaseBooks(lost: (loss: Loss) => void): Books {
  let opening: Promise<IDBPDatabase> | undefined;

  function open(): Promise<IDBPDatabase> {
    opening ??= openDB(DATABASE, DATABASE_VERSION, {
      upgrade: (database) => {
        for (const shelf of SHELVES) {
          if (!database.objectStoreNames.contains(shelf)) database.createObjectStore(shelf);
        }
      },
      // Another tab wants to delete the database or to raise its version, and waits for us.
      blocking: (_current, next) => {
        const open = opening;
        opening = undefined;
        void open?.then((database) => database.close());
        lost(next === null ? 'evicted' : 'newer');
      },
      terminated: () => {
        opening = undefined;
        lost('evicted');
      },
    }).catch((error: unknown) => {
      opening = undefined;
      throw error;
    });
    return opening;
  }

  async function begin<Mode extends IDBTransactionMode>(mode: Mode) {
    const start = (database: IDBPDatabase) =>
      database.transaction(SHELVES, mode, { durability: 'strict' });
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
      const result = await act(shelvesOf(transaction));
      await transaction.done;
      return result;
    },
    write: async (act) => {
      const transaction = await begin('readwrite');
      // Seen to below; until then a failure must not count as one that nobody looked at.
      transaction.done.catch(() => undefined);
      try {
        const result = await act(shelvesOf(transaction));
        transaction.commit();
        await transaction.done;
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

type Transaction<Mode extends IDBTransactionMode> = IDBPTransaction<
  unknown,
  readonly Shelf[],
  Mode
>;

function shelvesOf(transaction: Transaction<'readwrite'> | Transaction<'readonly'>): Writing {
  const write = transaction as Transaction<'readwrite'>;
  return {
    get: (shelf, key) => transaction.objectStore(shelf).get(key),
    all: (shelf) => transaction.objectStore(shelf).getAll(),
    entries: async (shelf) => {
      const store = transaction.objectStore(shelf);
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      return keys.map((key, index) => [String(key), values[index] as unknown] as const);
    },
    // A request that fails ends the transaction, which tells.
    put: (shelf, key, value) => {
      write
        .objectStore(shelf)
        .put(value, key)
        .catch(() => undefined);
    },
    remove: (shelf, key) => {
      write
        .objectStore(shelf)
        .delete(key)
        .catch(() => undefined);
    },
  };
}

function abort(transaction: Pick<IDBTransaction, 'abort'>): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself.
  }
}
