/** Everyday and official words for one thing, from the vocabulary of the search. */
import { grouped } from '#domain/text/grouped.ts';
import type { Vocabulary } from '#domain/search/query/vocabulary.ts';
import type { OtherWords } from './said.ts';
import { comparable } from './question.ts';

type Group = { readonly word: string; readonly others: readonly string[] };

/** Shorter words stand in too many others. In characters. */
const SHORTEST = 2;

const made = new WeakMap<object, OtherWords>();

/** @returns the words of the office that a text holds, each with the others of its group; made once a vocabulary */
export function otherWords(vocabulary: Pick<Vocabulary, 'alternatives'>): OtherWords {
  const known = made.get(vocabulary) ?? make(vocabulary);
  made.set(vocabulary, known);
  return known;
}

function make({ alternatives }: Pick<Vocabulary, 'alternatives'>): OtherWords {
  const groups = new Map<string, Group>();
  for (const [word, others] of alternatives) {
    const key = comparable(word);
    if (key.length < SHORTEST) continue;
    const same = others
      .map(comparable)
      .filter((other) => other.length >= SHORTEST && other !== key);
    groups.set(key, { word: key, others: [...(groups.get(key)?.others ?? []), ...same] });
  }
  // By how a word begins, so that a text is gone through once.
  const beginnings = grouped([...groups.values()], ({ word }) => word.slice(0, SHORTEST));
  const seen = new Map<string, readonly Group[]>();
  return {
    in: (text) => {
      const found = seen.get(text) ?? groupsIn(text, beginnings);
      seen.set(text, found);
      return found;
    },
  };
}

function groupsIn(text: string, beginnings: ReadonlyMap<string, readonly Group[]>): Group[] {
  const found = new Set<Group>();
  for (let at = 0; at + SHORTEST <= text.length; at += 1) {
    for (const group of beginnings.get(text.slice(at, at + SHORTEST)) ?? []) {
      if (text.startsWith(group.word, at)) found.add(group);
    }
  }
  return [...found];
}
