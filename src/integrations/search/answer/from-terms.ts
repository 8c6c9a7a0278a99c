/** What a term means, and what tells it from its neighbours. */
import type { Library } from '#domain/content/library.ts';
import { byId } from '#domain/content/lookup.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { KIND } from '#strings.ts';
import { basisOf, NO_BASIS } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';
import { namesOf } from './names-of.ts';

export function fromTerms(library: Library): Subject[] {
  return library.terms.flatMap((term) => {
    const place = { url: addressOf('term', term.id), label: KIND.term.list };
    const called = [term.term, ...term.aliases];
    const users = library.procedures.filter(({ slug }) => term.pages.includes(slug));
    const meaning = entryOf({
      subject: `glossary/${term.id}`,
      kinds: ['mean'],
      names: called.map((name) => [name]),
      // 突发事件首报 and 公文份号 say besides what the term belongs to.
      around: users.flatMap(namesOf),
      tells: true,
      rank: DATA,
      line: { text: `${term.term}：${term.plain}`, ...basisOf(library, term.basis[0]), ...place },
    });
    const pairs = term.confused
      .filter(isFirst(library, term.id))
      .map(({ term: id, difference }) => {
        const other = byId(library.terms, id);
        return entryOf({
          subject: `glossary/${term.id}`,
          kinds: ['differ'],
          parts: [other.term, ...other.aliases],
          within: called,
          rank: DATA,
          line: {
            text: `${term.term}：${term.plain}${other.term}：${other.plain}（${difference}。）`,
            ...NO_BASIS,
            ...place,
          },
        });
      });
    return [meaning, ...pairs];
  });
}

/** Two terms that are each mistaken for the other are told apart once. */
function isFirst({ terms }: Library, id: string): (other: { term: string }) => boolean {
  return ({ term: other }) => {
    const back = terms.find((term) => term.id === other)?.confused.some(({ term }) => term === id);
    return back !== true || id < other;
  };
}
