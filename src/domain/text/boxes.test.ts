import { expect, test } from 'vitest';
import { tied } from './boxes.ts';

test.each([
  ['before its word', '□同意　□不同意', '□\u00A0同意　□\u00A0不同意'],
  ['behind its word', '需要□，不需要□。', '需要\u00A0□，不需要\u00A0□。'],
  ['between two words, with the one behind it', '甲□乙□丙', '甲□\u00A0乙□\u00A0丙'],
  ['ticked', '☑已收', '☑\u00A0已收'],
  ['alone', '□', '□'],
])('a box stays with its word: %s', (_, written, kept) => {
  expect(tied(written)).toBe(kept);
  expect(tied(kept)).toBe(kept);
});
