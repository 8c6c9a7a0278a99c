/** What becomes of databases under the pages that have them open, for tests. */
import { forceCloseDatabase } from 'fake-indexeddb';

type Connection = Parameters<typeof forceCloseDatabase>[0];

/** Throws a database out as a browser does for want of room: its connections end without being asked, and it is gone. */
export async function evict(name: string): Promise<void> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  // Only the imitation knows who has it open.
  const { _rawDatabase } = opening.result as unknown as {
    readonly _rawDatabase: { readonly connections: readonly Connection[] };
  };
  for (const connection of [..._rawDatabase.connections]) forceCloseDatabase(connection);
  await erase(name);
}

/** Deletes a database as /kept/ does: whoever has it open is asked to let go, and it ends when all have. */
export async function erase(name: string): Promise<void> {
  const request = indexedDB.deleteDatabase(name);
  await new Promise((resolve) => request.addEventListener('success', resolve));
}
