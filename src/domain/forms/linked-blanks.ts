/** Blanks of a form that are one: what is written in any of them stands in all. */
import type { FormEntries } from './entries.ts';
import type { FormView } from './form-view.ts';

/** @returns the name of what several blanks share, by the id of each of them */
export function linkedBlanks({ blocks }: FormView): ReadonlyMap<string, string> {
  const gaps = blocks.flatMap((block) =>
    block.type === 'text'
      ? block.paragraphs.flatMap(({ segments }) =>
          segments.flatMap((part) =>
            part.kind !== 'words' && part.link !== undefined ? [[part.id, part.link] as const] : [],
          ),
        )
      : [],
  );
  const names = new Set(gaps.map(([, name]) => name));
  const cells = blocks
    .flatMap((block) => (block.type === 'grid' ? block.rows.flat() : []))
    .flatMap(({ name }) => (names.has(name) ? [[name, name] as const] : []));
  return new Map([...cells, ...gaps]);
}

/**
 * @returns the entries, with those that stand in one of several blanks in the others too; where two of them differ, as
 *   in a draft from before they were one, each stays as it is
 */
export function withLinked(view: FormView, entries: FormEntries): FormEntries {
  const links = [...linkedBlanks(view)];
  const own = new Map<string, FormEntries[string]>();
  for (const [id, name] of links) {
    const entry = entries[id];
    if (entry !== undefined && entry.length > 0 && !own.has(name)) own.set(name, entry);
  }
  const filled = links.flatMap(([id, name]) => {
    const entry = own.get(name);
    return entry === undefined || (entries[id] ?? '').length > 0 ? [] : [[id, entry] as const];
  });
  return { ...entries, ...Object.fromEntries(filled) };
}
