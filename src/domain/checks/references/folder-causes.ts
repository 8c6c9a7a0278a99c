/** Whole folders of pages without a place: one mistake in the catalogue, or a catalogue that was not saved whole. */
import type { Edition } from '../edition.ts';
import type { Cause } from './cause.ts';
import { CATALOGUE, folderOf, isPageOf, type Unlisted } from './unlisted.ts';

/** So much is gone at once only when the list itself was not saved whole. */
export function cutOffCause(pages: readonly Unlisted[]): Cause {
  const folders = [...new Set(pages.map(({ slug }) => folderOf(slug)))];
  const slugs = new Set(pages.map(({ slug }) => slug));
  const list = pages.every(({ kind }) => kind === 'chapter') ? 'parts' : 'categories';
  return {
    problem: {
      file: CATALOGUE,
      field: list,
      message: `没有列 ${folders.join('、')} 里的 ${pages.length} 页`,
      hint: '这个文件可能没有存全：换回存全的，或把少的补上',
    },
    explains: ({ target, id }) =>
      isPageOf(target, id, slugs) || (target === 'category' && folders.includes(id)),
  };
}

/** A part or category that is gone, or whose list is, leaves all its pages without a place. */
export function folderCause(pages: readonly Unlisted[], { library }: Edition): Cause {
  const [{ kind, slug } = { kind: 'procedure', slug: '' }] = pages;
  const folder = folderOf(slug);
  const list = kind === 'chapter' ? 'parts' : 'categories';
  const hasOwn = library.catalogue[list].some(({ id }) => id === folder);
  const inner = kind === 'chapter' ? 'chapters' : 'procedures';
  const slugs = new Set(pages.map((page) => page.slug));
  return {
    problem: {
      file: CATALOGUE,
      field: hasOwn ? `${folder}.${inner}` : list,
      message: `没有列 ${folder}/ 里的 ${pages.length} 页：${[...slugs].slice(0, 3).join('、')}${pages.length > 3 ? ' 等' : ''}`,
      hint: `在 ${list} 里把 ${folder} 和这几页补上；不用的页把文件删掉`,
    },
    explains: ({ target, id }) =>
      isPageOf(target, id, slugs) || (target === 'category' && id === folder),
  };
}
