import { expect, test, vi } from 'vitest';
import { documentFile, documentOf } from './answer-files.ts';
import { askFor } from './find-line.ts';
import { packEntries, unpackEntries, type Packed } from './pack.ts';
import { makeEntry } from './testing.ts';

const VOCABULARY = { alternatives: new Map<string, string[]>() };
const DUTY = '/duties/#seal-custody';
const CUSTODY = makeEntry('who', '印章保管', '机要岗', { rank: 3, document: DUTY });
const PAGE = makeEntry('who', '介绍信 开具', '机要岗开具');
const FILES = new Map<string, Packed>([
  ['a-names-who', packEntries([{ ...CUSTODY, line: undefined }])],
  ['a-duties-seal-custody', packEntries([CUSTODY])],
  ['a-procedures-a-b', packEntries([PAGE])],
]);
const reader = (files = FILES) => vi.fn((name: string) => Promise.resolve(files.get(name)));

test('entries come back from their file as they were', () => {
  expect(unpackEntries(packEntries([CUSTODY, PAGE]))).toEqual([CUSTODY, PAGE]);
});

test('what data names is answered, whatever the search has found', async () => {
  const line = await askFor('公章谁保管', VOCABULARY, reader())?.among([]);
  expect(line).toEqual({ ...CUSTODY.line, url: `${DUTY}#steps` });
});

test('what stands on a page is answered where the search has found the page', async () => {
  expect(await askFor('介绍信谁开具', VOCABULARY, reader())?.among([])).toBeUndefined();
  const line = await askFor('介绍信谁开具', VOCABULARY, reader())?.among(['/procedures/a/b/']);
  expect(line?.text).toBe('机要岗开具');
});

test('no file is read for what asks nothing, nor for pages on which nothing answers', async () => {
  const read = reader();
  expect(askFor('公章', VOCABULARY, read)).toBeUndefined();
  await askFor('介绍信怎么开', VOCABULARY, read)?.among(['/calendar/', '/']);
  expect(read).not.toHaveBeenCalled();
});

test('a file that cannot be had leaves the question without a line', async () => {
  const files = new Map(FILES);
  files.delete('a-procedures-a-b');
  const asking = askFor('公章谁保管', VOCABULARY, reader(files));
  expect(await asking?.among(['/procedures/a/b/'])).toBeUndefined();
});

test('a duty and a term are documents of their own', () => {
  expect(documentOf('/procedures/a/b/#step-x')).toBe('/procedures/a/b/');
  expect(documentOf(DUTY)).toBe(DUTY);
  expect(documentFile(DUTY)).toBe('a-duties-seal-custody');
  expect(documentFile('/search/')).toBeUndefined();
});
