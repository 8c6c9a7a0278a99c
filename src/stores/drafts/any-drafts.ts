/** Whether there may be drafts of forms, asked before anything is loaded that reads them. */

/**
 * @param hint the key of draft-hint.ts
 * @param database where drafts are kept
 */
export async function mayHaveDrafts(hint: string, database: string): Promise<boolean> {
  try {
    if (localStorage.getItem(hint) !== null) return true;
    // A power cut takes the hint away, and a draft of an earlier edition has none. Firefox before 126 names no databases.
    return (await indexedDB.databases()).some(({ name }) => name === database);
  } catch {
    return false;
  }
}
