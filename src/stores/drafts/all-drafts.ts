/** All drafts of this browser, for those who clear up after themselves. */
import { listedDraft, type ListedDraft } from '#domain/forms/draft/named-draft.ts';
import { openTabs } from '#stores/kept/tabs.ts';
import { draftBooks, draftChannel } from './draft-books.ts';
import { hintDrafts } from './draft-hint.ts';

export interface AllDrafts {
  /** @returns all of them, the one that was written last first; none where the browser keeps nothing */
  readonly list: () => Promise<ListedDraft[]>;
  /** Removes every draft. @returns what brings them back, where nothing was written since; undefined where it failed */
  readonly clear: () => Promise<(() => Promise<void>) | undefined>;
}

/**
 * @param site the path under which the site stands
 * @param changed is called when another tab has written, with true when somebody has cleared everything that this
 *   site keeps: nothing of before is brought back then
 */
export function allDrafts(site: string, changed: (isCleared: boolean) => void): AllDrafts {
  let era = 0;
  const books = draftBooks(site, (loss) => {
    if (loss === 'cleared') era += 1;
    changed(loss === 'cleared');
  });
  const tabs = openTabs(draftChannel(site), () => changed(false));
  return {
    list: async () => {
      try {
        const entries = await books.read((shelves) => shelves.entries('drafts'));
        hintDrafts(site, entries.length);
        return entries
          .map(([key, value]) => listedDraft(key, value))
          .sort((a, b) => b.savedAt.localeCompare(a.savedAt));
      } catch {
        return [];
      }
    },
    clear: async () => {
      try {
        const removed = await books.write(async (shelves) => {
          const entries = await shelves.entries('drafts');
          for (const [key] of entries) shelves.remove('drafts', key);
          return entries;
        });
        hintDrafts(site, 0);
        tabs.tell();
        const begun = era;
        return async () => {
          if (begun !== era) return;
          const count = await books.write(async (shelves) => {
            for (const [key, draft] of removed) {
              if ((await shelves.get('drafts', key)) === undefined) {
                shelves.put('drafts', key, draft);
              }
            }
            return shelves.count('drafts');
          });
          hintDrafts(site, count);
          tabs.tell();
        };
      } catch {
        return undefined;
      }
    },
  };
}
