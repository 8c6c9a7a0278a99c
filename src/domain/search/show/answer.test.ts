import { expect, test } from 'vitest';
import { makeTestIndex } from '#domain/search/index/testing.ts';
import type { Candidate } from '#domain/search/rank/candidate.ts';
import { makeAnswer } from './answer.ts';

const index = makeTestIndex([
  { title: '用印', url: '/use/', code: 'YZ-01', text: '先批后盖。' },
  { title: '归档', url: '/filing/', kind: '手册', text: '次年归档。' },
]);
const found = (page: string, isLiteral: boolean): Candidate => ({
  ...{ page, isLiteral, score: 1, named: 0, terms: ['归档'] },
});
const outcome = {
  ...{ text: '归档', isCut: true, instead: ['存档'], missing: [] },
  results: [found('/filing/', true), found('/use/', false)],
};

test('an answer carries what was looked up, and the first results as they are shown', async () => {
  expect(await makeAnswer(index, outcome, 8)).toEqual({
    text: '归档',
    unread: 0,
    isCut: true,
    instead: ['存档'],
    missing: [],
    total: 2,
    kind: undefined,
    counts: [
      { kind: 'procedure', count: 1 },
      { kind: 'chapter', count: 1 },
    ],
    results: [
      {
        url: '/filing/',
        code: '',
        kind: '手册',
        isLiteral: true,
        terms: ['归档'],
        title: [{ text: '归档', isHit: true }],
        said: [],
        excerpt: [
          { text: '次年', isHit: false },
          { text: '归档', isHit: true },
          { text: '。', isHit: false },
        ],
        sections: [],
      },
      expect.objectContaining({ url: '/use/', code: 'YZ-01', kind: '流程', isLiteral: false }),
    ],
  });
});

test('of many results only as many are read as are shown; all are counted', async () => {
  const answer = await makeAnswer(index, outcome, 1);
  expect(answer.results.map(({ url }) => url)).toEqual(['/filing/']);
  expect(answer.total).toBe(2);
});

test('of one kind only its pages are shown; the others are still counted', async () => {
  const answer = await makeAnswer(index, outcome, 8, 'procedure');
  expect(answer.results.map(({ url }) => url)).toEqual(['/use/']);
  expect([answer.total, answer.kind]).toEqual([1, 'procedure']);
  expect(answer.counts).toHaveLength(2);
});
