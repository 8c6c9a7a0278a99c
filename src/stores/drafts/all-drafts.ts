/** All drafts of this browser, for those who clear up after themselves. */
import { openTabs } from '#stores/kept/tabs.ts';
import { draftBooks, draftChannel } from './draft-books.ts';

export interface AllDrafts {
  /** @returns the forms of which there is a draft; none where the browser keeps nothing */
  readonly forms: () => Promise<string[]>;
  /** Removes every draft. @returns what brings them back, where nothing was written since; undefined where it failed */
  readonly clear: () => Promise<(() => Promise<void>) | undefined>;
}

/**
 * @param site the path under which the site stands
 * @param changed is called when another tab has written
 */
export function allDrafts(site: string, changed: () => void): AllDrafts {
  const books = draftBooks(site, changed);
  const tabs = openTabs(draftChannel(site), changed);
  return {
    forms: async () => {
      try {
        const entries = await books.read((shelves) => shelves.entries('drafts'));
        return entries.map(([form]) => form);
      } catch {
        return [];
      }
    },
    clear: async () => {
      try {
        const removed = await books.write(async (shelves) => {
          const entries = await shelves.entries('drafts');
          for (const [form] of entries) shelves.remove('drafts', form);
          return entries;
        });
        tabs.tell();
        return async () => {
          await books.write(async (shelves) => {
            for (const [form, draft] of removed) {
              if ((await shelves.get('drafts', form)) === undefined) {
                shelves.put('drafts', form, draft);
              }
            }
          });
          tabs.tell();
        };
      } catch {
        return undefined;
      }
    },
  };
}
