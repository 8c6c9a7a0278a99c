import { expect, test } from 'vitest';
import { carriedOver } from './carried-over.ts';
import { row } from './testing.ts';

test('the next round opens with what is not done', () => {
  const states = (['open', 'doing', 'done', 'deferred'] as const).map((state) =>
    row({ id: state, state }),
  );
  expect(carriedOver(states).map(({ id }) => id)).toEqual(['open', 'doing', 'deferred']);
});
