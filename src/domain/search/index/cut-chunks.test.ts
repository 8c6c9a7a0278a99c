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

test('the first word of a file is told by as little as parts it from the word before', () => {
  const tokens = ['gongwen', 'gongwenchuli', 'gongzhang', '公章', '公章保', '公证'];
  const large = tokens.map((token) => ({
    ...word(token),
    names: [{ field: 0, text: token.repeat(1000), pages: [0] }],
  }));
  expect([...cutChunks(large)].map(({ first }) => first)).toEqual([
    ...['', 'gongwenc', 'gongz', '公', '公章保', '公证'],
  ]);
});

test('a name that several words hold is stored, and counted, once', () => {
  const name = { field: 0, text: '章'.repeat(500), pages: [0] };
  const words = ['甲', '乙', '丙'].map((token) => ({ token, postings: [], names: [name] }));
  expect([...cutChunks(words)]).toHaveLength(1);
});

test('without words there is no file', () => {
  expect([...cutChunks([])]).toEqual([]);
});

test('a file of letters holds twice as much', () => {
  const chunks = (tokens: string) => [...cutChunks([...tokens].map((token) => word(token)))].length;
  expect(chunks('abcdefghijkl')).toBe(2);
  expect(chunks('子丑寅卯辰巳午未申酉戌亥')).toBeGreaterThan(2);
});
