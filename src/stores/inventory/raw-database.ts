/** Databases of the browser as they lie there, whatever edition has written them: looked into, and deleted. */
import { answerTo, endOf } from '#stores/kept/requests.ts';

/** What lies on one shelf, by its key. */
export interface Lying {
  readonly shelf: string;
  readonly key: string;
  readonly value: unknown;
}

/**
 * @returns everything that lies in a database; nothing where there is none, and none is made
 */
export async function lyingIn(name: string): Promise<readonly Lying[]> {
  const database = await openAsItIs(name);
  if (!database) return [];
  try {
    const shelves = [...database.objectStoreNames];
    if (shelves.length === 0) return [];
    const transaction = database.transaction(shelves, 'readonly');
    const end = endOf(transaction);
    end.catch(() => undefined);
    const found: Lying[] = [];
    for (const shelf of shelves) {
      const store = transaction.objectStore(shelf);
      const [keys, values] = await Promise.all([
        answerTo(store.getAllKeys()),
        answerTo<unknown[]>(store.getAll()),
      ]);
      found.push(...keys.map((key, at) => ({ shelf, key: String(key), value: values[at] })));
    }
    return found;
  } finally {
    database.close();
  }
}

/**
 * Empties a database and deletes it.
 *
 * @param patience how long pages that have it open are waited for, in milliseconds
 * @returns whether it is gone; one that a page will not let go is empty all the same
 */
export async function eraseDatabase(name: string, patience: number): Promise<boolean> {
  await emptyOut(name);
  const request = indexedDB.deleteDatabase(name);
  const late = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), patience));
  return Promise.race([answerTo(request).then(() => true), late]);
}

/** Takes everything out, also where a page that the browser has put to sleep keeps the database from being deleted. */
async function emptyOut(name: string): Promise<void> {
  const database = await openAsItIs(name);
  if (!database) return;
  try {
    const shelves = [...database.objectStoreNames];
    if (shelves.length === 0) return;
    const transaction = database.transaction(shelves, 'readwrite', { durability: 'strict' });
    const end = endOf(transaction);
    for (const shelf of shelves) transaction.objectStore(shelf).clear();
    await end;
  } finally {
    database.close();
  }
}

/** Opens a database in the version that it has; undefined where there is none. */
async function openAsItIs(name: string): Promise<IDBDatabase | undefined> {
  const request = indexedDB.open(name);
  let isMissing = false;
  request.addEventListener('upgradeneeded', () => {
    // Without a version it asks for none but the first, so that there is nothing yet.
    isMissing = true;
    request.transaction?.abort();
  });
  try {
    const database = await answerTo(request);
    database.addEventListener('versionchange', () => database.close());
    return database;
  } catch (error) {
    if (isMissing) return undefined;
    throw error;
  }
}

/** @returns the names of all databases that the browser tells of; some tell of none */
export async function databaseNames(): Promise<string[]> {
  // Firefox before 126 has no such list.
  if (!('databases' in indexedDB)) return [];
  const found = await indexedDB.databases();
  return found.flatMap(({ name }) => name ?? []);
}
