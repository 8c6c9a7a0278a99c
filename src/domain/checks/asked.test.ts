import { expect, test } from 'vitest';
import type { WrittenContent } from '#domain/content/written.ts';
import { findAskedProblems } from './asked.ts';

const FILE = 'content/asked/seals.yaml';

/** A library of one procedure, and questions of one file. */
function problemsOf(...asked: readonly { for: string; say: string[]; learn?: string[] }[]) {
  const none = { chapters: [], deadlines: [], dutyAreas: [], forms: [], terms: [], posts: [] };
  const library = {
    ...none,
    regulations: [],
    procedures: [
      {
        slug: 'seals/use-approval',
        steps: [{ action: '登记用印' }],
        calendar: [{ title: '印章年度清点' }],
      },
    ],
    askedPages: [{ slug: 'seals/use-approval', questions: [{ ask: '谁管章？' }] }],
    asked: asked.map((each) => ({ learn: [], ...each, file: FILE })),
  };
  return findAskedProblems({ library: library as unknown as WrittenContent, ours: [] });
}

test('a page, its question and its step can be asked for', () => {
  const place = 'procedures/seals/use-approval';
  expect(
    problemsOf(
      { for: place, say: ['盖个章几天'] },
      { for: `${place} 谁管章？`, say: ['章在谁手里'] },
      { for: `${place} 登记用印`, say: ['盖完章谁记到本子上'] },
      { for: 'calendar/印章年度清点', say: ['年底哪几天点章'] },
    ),
  ).toEqual([]);
});

test('what is only learned from must ask something too', () => {
  const place = 'procedures/seals/use-approval';
  const asked = { for: place, say: [], learn: ['盖个章几天', '盖完章要说一声'] };
  expect(problemsOf(asked)).toMatchObject([
    { file: FILE, field: 'asked.0.learn', message: '“盖完章要说一声”看不出问的是什么' },
  ]);
});

test('what is nowhere cannot be asked for, and what asks nothing is no question', () => {
  const place = 'procedures/seals/use-approval';
  expect(
    problemsOf(
      { for: `${place} 登记用章`, say: ['盖完章谁记'] },
      { for: place, say: ['盖完章要说一声'] },
    ),
  ).toMatchObject([
    { file: FILE, field: 'asked.0.for', hint: `是不是想写 ${place} 登记用印` },
    { file: FILE, field: 'asked.1.say.0', message: '“盖完章要说一声”看不出问的是什么' },
  ]);
});
