/** Whatever is typed: nothing is thrown, and what is looked up grows with the query, never with its tricks. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SearchIndex } from './index/search-index.ts';
import { makeTestIndex } from './index/testing.ts';
import { cutIntoRuns, encode, fold } from './index/tokenise.ts';
import { readIntent } from './query/intent.ts';
import { LONGEST_QUERY, parseQuery, unquoted } from './query/query.ts';
import { makeVocabulary } from './query/vocabulary.ts';
import { charactersOf, enrol } from './rank/voters.ts';
import { search, type SearchTools } from './search.ts';

const TRICKS = [
  ...['<b onclick="x">', '</script>', '&amp;', '&#x3c;', '<!--', '{{', '${', '`'],
  ...['\u0000', '\u0007', '\u001b', '\u007f', '\u2028', '\ufeff', '\u00ad', '\u200b', '\u200d'],
  ...['\ud800', '\udfff', '\udc00\ud800'],
  ...['\u202e', '\u2066', '\u200f', '\u061c', 'שלום', 'مرحبا'],
  ...['😀', '👩‍👩‍👧', '🇨🇳', '①', 'ﬁ', 'İ', 'ẞ', '𠮷', '々', '〇', 'a\u0301\u0301'],
  ...['constructor', '__proto__', 'hasOwnProperty', 'toString', 'valueOf'],
  ...['%', '%E0%A4%A', '%zz', '#%', '\\', '/', '..', '*', '(', '[', '+', '?'],
  ...['。', '，', '！？', '“', '”', '「', '—', '…', '　', ' ', '\n', '\t'],
  ...['公章', '盖个章', '用印审批', '怎么', '的', '模板', '谁', 'gw', '01', 'gb/t', '9704', '5 个'],
];
const typed = fc.oneof(
  fc.string({ unit: fc.constantFrom(...TRICKS), maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc
    .constantFrom(...TRICKS)
    .chain((trick) =>
      fc.integer({ min: 1, max: 10_000 }).map((times) => trick.repeat(times).slice(0, 10_000)),
    ),
);

const vocabulary = makeVocabulary({
  groups: [
    { official: ['用印', '函'], everyday: ['公章', '盖章'] },
    { official: ['constructor'], everyday: ['__proto__'] },
  ],
  typos: [{ wrong: '用引', right: '用印' }],
  stop: ['怎么', '的', '谁'],
  formats: ['模板'],
});
const pages = makeTestIndex([
  {
    title: '用印审批',
    everyday: ['盖个章', 'toString'],
    text: '公章在谁那。5 个工作日。GB/T 9704',
  },
  { title: '用印登记', kind: '职责', text: '谁用谁登记，constructor。' },
  { title: '登记簿', kind: '表单', headings: ['公章'], text: '模板。' },
]);

/** The index, with what it is asked. */
function counted(): { index: SearchIndex; asked: { lookups: number } } {
  const asked = { lookups: 0 };
  const index: SearchIndex = {
    ...pages,
    lookup: (token) => {
      asked.lookups += 1;
      return pages.lookup(token);
    },
  };
  return { index, asked };
}

const readSpeaking: SearchTools['readSpeaking'] = () => Promise.resolve(undefined);
const readCharacter: SearchTools['readCharacter'] = (character) =>
  Promise.resolve({ simple: character, sound: 'yi' });

describe('the tokeniser', () => {
  test('cuts anything into pieces that make up the text again, none of them empty', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const runs = cutIntoRuns(text);
        expect(runs.map(({ written }) => written).join('')).toBe(text);
        expect(runs.every(({ written }) => written !== '')).toBe(true);
      }),
    );
  });

  test('makes at most two tokens of a character', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const tokens = encode(text).split(' ');
        expect(tokens.length).toBeLessThanOrEqual(2 * Math.max(1, [...text].length));
        expect(fold(text)).toBe(fold(fold(text)));
      }),
    );
  });
});

describe('the planner', () => {
  test('takes anything, and no more of it than is looked up', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const query = parseQuery(text);
        // Padding a code, GW 1 to gw01, may add a digit.
        expect([...query.text].length).toBeLessThanOrEqual(LONGEST_QUERY + 1);
        const tokens = query.phrases.flatMap(({ atoms }) => atoms.flat());
        expect(tokens.length).toBeLessThanOrEqual(LONGEST_QUERY + 1);
        expect(unquoted(text)?.length ?? 0).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  test('gives a vote to pieces within the question, about one a character', () => {
    fc.assert(
      fc.property(typed, (written) => {
        const { core } = readIntent(vocabulary, parseQuery(written).text);
        const { voters } = enrol(vocabulary, core);
        expect(voters.length).toBeLessThanOrEqual(core.length);
        for (const place of voters.flatMap(charactersOf)) {
          expect(place).toBeGreaterThanOrEqual(0);
          expect(place).toBeLessThan(core.length);
        }
      }),
    );
  });
});

describe('a search', () => {
  test('answers anything without throwing, by a number of lookups that has a bound', async () => {
    await fc.assert(
      fc.asyncProperty(typed, async (text) => {
        const { index, asked } = counted();
        const outcome = await search({ index, vocabulary, readCharacter, readSpeaking }, text);
        expect([...outcome.text].length).toBeLessThanOrEqual(LONGEST_QUERY + 3);
        const found = outcome.results.map(({ page }) => page);
        expect(new Set(found).size).toBe(found.length);
        expect(asked.lookups).toBeLessThanOrEqual(LOOKUPS * LONGEST_QUERY);
      }),
      { numRuns: 150 },
    );
  });

  test('asks no more for ten thousand characters than for the first of them', async () => {
    const lookups = async (text: string) => {
      const { index, asked } = counted();
      await search({ index, vocabulary, readCharacter, readSpeaking }, text);
      return asked.lookups;
    };
    const first = await lookups('公章谁拿着'.repeat(13));
    expect(await lookups('公章谁拿着'.repeat(2000))).toBe(first);
  });
});

/** For each character that is looked up: as typed, as corrected, as its core, and as parts. */
const LOOKUPS = 4;
