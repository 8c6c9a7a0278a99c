/** What running text links to, cites and names. */
import type { Addressed } from '#domain/site/addresses.ts';
import { readAddress } from '#domain/site/read-address.ts';
import type { Edition } from '../edition.ts';
import { articleId, type Ref } from './ref.ts';
import type { Target } from './table.ts';

/** Pages of these kinds are references; other addresses are looked up as they are. */
const TARGETS: Readonly<Partial<Record<Addressed, Target>>> = {
  chapter: 'chapter',
  card: 'procedure',
  procedure: 'procedure',
  form: 'form',
  regulation: 'regulation',
};

/** @returns the target that an address belongs to, and its id; undefined for pages that exist once */
export function addressed(path: string): Pick<Ref, 'target' | 'id'> | undefined {
  const read = readAddress(path);
  const target = read && TARGETS[read.kind];
  return target && { target, id: read.id };
}

/** @returns every reference in the running text of an edition */
export function bodyReferences({ pages }: Edition): Ref[] {
  return pages.flatMap(({ file, bodyLine, parsed }) =>
    parsed.references.flatMap((reference): Ref[] => {
      const place = { file, field: '', line: bodyLine + reference.line - 1 };
      if (reference.kind === 'total') return [];
      if (reference.kind === 'address') {
        const found = addressed(reference.id.split('#')[0] ?? '');
        return found ? [{ ...place, ...found }] : [];
      }
      const named: Ref = { ...place, target: reference.kind, id: reference.id };
      const { article } = reference;
      if (article === undefined) return [named];
      return [named, { ...place, target: 'article', id: articleId(reference.id, article) }];
    }),
  );
}
