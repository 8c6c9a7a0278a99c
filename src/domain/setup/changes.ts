import { SETUP_LIVE } from '#strings.ts';
import { fieldLabels } from './blanks.ts';
import type { SetupContent } from './setup-content.ts';
import type { Values } from './values.ts';

/** One field that would read differently. */
export interface Change {
  readonly label: string;
  /** Empty where nothing stands or would stand. */
  readonly from: string;
  readonly to: string;
}

/** @returns in the order of the page what changes when other values are taken, in words of the page */
export function changesOf(before: Values, after: Values, content: SetupContent): Change[] {
  const titles = new Map(content.posts.map(({ id, title }) => [id, title]));
  const words = (id: string, value = '') => {
    if (id.startsWith('hidden.')) return value === '' ? SETUP_LIVE.no : SETUP_LIVE.yes;
    return /\.(?:mergedInto|cover|post)$/.test(id) ? (titles.get(value) ?? value) : value;
  };
  return [...fieldLabels(content)]
    .filter(([id]) => (before[id] ?? '') !== (after[id] ?? ''))
    .map(([id, label]) => ({
      label,
      from: words(id, before[id]),
      to: words(id, after[id]),
    }));
}
