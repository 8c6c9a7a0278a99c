import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Word } from './chunk.ts';
import { cutChunks } from './cut-chunks.ts';

const word = (token: string, names: Word['names'] = []): Word => ({
  token,
  names,
  postings: [{ page: 0, impact: 1, positions: Array.from({ length: 500 }, (_, at) => at) }],
});

test('a file is begun when the one before is full, and words stay in order', () => {
  const words = [...'甲乙丙丁戊己庚'].map((token) => word(token));
  const chunks = [...cutChunks(words)];
  expect(chunks.length).toBeGreaterThan(1);
  expect(chunks.flatMap((chunk) => chunk.words)).toEqual(words);
});

test('files are parted by as little as parts two words, and by the roundest character that will do', () => {
  const tokens = ['gongwen', 'gongwenchuli', 'gongzhang', '公章', '公章保', '公证'];
  const large = tokens.map((token) => ({
    ...word(token),
    names: [{ field: 0, text: token.repeat(1000), pages: [0] }],
  }));
  expect([...cutChunks(large)].map(({ first }) => first)).toEqual([
    ...['', 'gongwenc', 'gongz', '公', '公章䀀', '公耀'],
  ]);
});

test('what parts two files comes behind all words of the one and not behind a word of the other', () => {
  const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
  const token = fc.oneof(
    fc.array(han, { minLength: 1, maxLength: 3 }).map((each) => each.join('')),
    fc.stringMatching(/^[a-z\d]{1,6}$/),
  );
  fc.assert(
    fc.property(fc.uniqueArray(token, { minLength: 2, maxLength: 30 }), (tokens) => {
      const chunks = [...cutChunks(tokens.sort().map((each) => word(each)))];
      for (const [at, { first, words }] of chunks.entries()) {
        if (at === 0) continue;
        expect((chunks[at - 1]?.words.at(-1)?.token ?? '') < first).toBe(true);
        expect(first <= (words[0]?.token ?? '')).toBe(true);
        expect(first[0]).toBe(words[0]?.token[0]);
      }
    }),
  );
});

test('a name that several words hold is stored, and counted, once', () => {
  const name = { field: 0, text: '章'.repeat(200), pages: [0] };
  const words = ['甲', '乙', '丙'].map((token) => ({ token, postings: [], names: [name] }));
  expect([...cutChunks(words)]).toHaveLength(1);
});

test('without words there is no file', () => {
  expect([...cutChunks([])]).toEqual([]);
});

test('a file of letters holds twice as much', () => {
  const chunks = (tokens: string) => [...cutChunks([...tokens].map((token) => word(token)))].length;
  expect(chunks('abcdefghijkl')).toBe(3);
  expect(chunks('子丑寅卯辰巳午未申酉戌亥')).toBe(6);
});
