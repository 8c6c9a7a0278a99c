import { expect, test } from 'vitest';
import { makeTestIndex } from '#domain/search/index/testing.ts';
import { parseQuery } from '#domain/search/query/query.ts';
import { makeVocabulary } from '#domain/search/query/vocabulary.ts';
import { findWritten } from './find.ts';

const vocabulary = makeVocabulary({ groups: [], typos: [], stop: ['多少天'] });
const pages = [{ title: '会议室', text: '会议室听谁的' }];

async function lookedUp(typed: string): Promise<{ tokens: string[]; found: number }> {
  const index = makeTestIndex(pages);
  const tokens: string[] = [];
  const spied: typeof index = {
    ...index,
    lookup: (token, files) => {
      tokens.push(token);
      return index.lookup(token, files);
    },
  };
  const { text, phrases } = parseQuery(typed);
  const found = await findWritten({ index: spied, vocabulary }, phrases, text);
  return { tokens, found: found.length };
}

test('a lone character is looked up where a page holds the rest, and not where none does', async () => {
  expect(await lookedUp('会议室 的')).toMatchObject({
    tokens: expect.arrayContaining(['的']),
    found: 1,
  });
  const { tokens, found } = await lookedUp('两家会议室 的');
  expect(found).toBe(0);
  expect(tokens).not.toContain('的');
});

test('lone characters alone are looked up', async () => {
  expect(await lookedUp('会 谁')).toMatchObject({ found: 1 });
});

test('what only asks is looked up where a page holds the rest, and not where none does', async () => {
  const asked = await lookedUp('会议室多少天');
  expect(asked.found).toBe(0);
  expect(asked.tokens).not.toContain('多少');
  const { tokens, found } = await lookedUp('会议室 多少天');
  expect(found).toBe(0);
  expect(tokens).toContain('多少');
});
