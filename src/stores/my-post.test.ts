import { expect, test, vi } from 'vitest';
import { keepPost, readPost, watchPost } from './my-post.ts';
import { closedTexts, TestStorage } from './testing.ts';

test('the post that was chosen is read again, and nothing is left when it is taken back', () => {
  const { texts, stored } = new TestStorage();
  expect(readPost(texts)).toBe('');
  expect(keepPost('keeper', texts)).toBe(true);
  expect(readPost(texts)).toBe('keeper');
  expect(keepPost('', texts)).toBe(true);
  expect(stored.size).toBe(0);
});

test('a closed storage reads as empty and refuses to keep', () => {
  expect(readPost(closedTexts)).toBe('');
  expect(keepPost('keeper', closedTexts)).toBe(false);
});

test('a choice in another tab is noticed', () => {
  const storage = new TestStorage();
  const changed = vi.fn();
  watchPost(changed, undefined, storage.texts);
  storage.otherTabWrites('handbook:other', 'a');
  expect(changed).not.toHaveBeenCalled();
  storage.otherTabWrites('handbook:my-post', 'a');
  expect(changed).toHaveBeenCalledOnce();
});
