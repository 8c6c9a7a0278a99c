import { expect, test } from 'vitest';
import { scoreRaters } from './raters/testing.ts';
import { answered, answersOf, oneArea } from './testing.ts';

test('shows the levels of every group by name, and who named none counts in the total only', () => {
  const rater = (id: string, group: string | null, level: number) => ({
    id,
    group,
    answers: answersOf(answered(level)),
  });
  const raters = [rater('s', 'staff', 1), rater('l', 'leaders', 3), rater('x', null, 1)];
  expect(scoreRaters(oneArea({}), { raters })).toMatchObject({
    validRaters: 3,
    groups: [
      { group: 'leaders', n: 1, levels: [3] },
      { group: 'staff', n: 1, levels: [1] },
    ],
  });
});
