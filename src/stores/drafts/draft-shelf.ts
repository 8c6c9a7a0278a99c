/** The drafts of one form as one transaction sees them. */
import { readDraft, type ReadDraft } from '#domain/forms/draft/draft.ts';
import {
  draftKey,
  FIRST_DRAFT,
  furtherKeys,
  listedDraft,
  type ListedDraft,
} from '#domain/forms/draft/named-draft.ts';
import type { Reading } from '#stores/kept/books.ts';
import type { DraftShelf } from './draft-books.ts';

export interface FormDrafts {
  /** Which of them is meant. */
  readonly id: string;
  readonly draft: ReadDraft;
  /** The others of the form. */
  readonly others: readonly ListedDraft[];
}

/** @param id of the draft that is meant; absent where it is the one that was written last */
export async function readFormDrafts(
  shelves: Reading<DraftShelf>,
  form: string,
  id?: string,
): Promise<FormDrafts> {
  const first = shelves.get('drafts', form);
  const further = await shelves.entries('drafts', furtherKeys(form));
  const entries = ([[form, await first], ...further] as const).filter(
    ([, value]) => value !== undefined,
  );
  const listed = entries.map(([key, value]) => listedDraft(key, value));
  const meant = id ?? latest(listed)?.id ?? FIRST_DRAFT;
  const key = draftKey(form, meant);
  return {
    id: meant,
    draft: readDraft(entries.find(([each]) => each === key)?.[1]),
    others: listed.filter((each) => each.id !== meant),
  };
}

function latest(listed: readonly ListedDraft[]): ListedDraft | undefined {
  return listed.reduce<ListedDraft | undefined>(
    (last, each) => (last && last.savedAt >= each.savedAt ? last : each),
    undefined,
  );
}
