import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';
import { formatReport } from './format-report.ts';
import { makeTestIndex } from '#domain/search/index/testing.ts';
import { makeVocabulary } from '#domain/search/query/vocabulary.ts';

const tools = {
  index: makeTestIndex([
    { title: '用印审批', url: '/procedures/seals/use-approval/', text: '盖章' },
    { title: '印章管理', url: '/handbook/rules/seals/', text: '用印审批怎么做' },
    { title: '归档', url: '/procedures/archives/filing/' },
    { title: '值班', url: '/procedures/emergency/duty-shift/' },
    { title: '管章', url: '/duties/#custody', kind: '职责' },
  ]),
  vocabulary: makeVocabulary({ groups: [], typos: [], stop: [] }),
  readCharacter: (character: string) => Promise.resolve({ simple: character }),
  readSpeaking: () => Promise.resolve(undefined),
};
const published = new Set([
  '/procedures/seals/use-approval/',
  '/handbook/rules/seals/',
  '/procedures/archives/filing/',
  '/duties/',
]);

describe('measure', () => {
  test('knows a duty by its id', async () => {
    const asked = [{ q: '管章', kind: 'duty', want: ['duties/custody'] }];
    const { measured } = await measure(tools, asked, new Set(['/duties/#custody']));
    expect(measured[0]?.rank).toBe(1);
  });

  test('takes an address for the page and for every place on it', async () => {
    const asked = [
      { q: '管章', kind: 'page', urls: ['/duties/', '/no/page/'] },
      { q: '管章', kind: 'page', urls: ['/duties/#other'] },
      { q: '管章', kind: 'page', urls: ['/forms/'] },
    ];
    const known = new Set([...published, '/duties/#other']);
    const { measured, unpublished, nothing } = await measure(tools, asked, known);
    expect(measured.map(({ rank }) => rank)).toEqual([1, 0]);
    expect(unpublished).toEqual({ pages: 2, queries: 1 });
    expect(nothing).toBeUndefined();
  });

  test('takes the first wanted page, and nothing found as right for nonsense', async () => {
    const report = await measure(
      tools,
      [
        { q: '用印审批', kind: 'exact', want: ['rules/seals'] },
        { q: '归档', kind: 'exact', want: ['archives/filing', 'no/page'] },
        { q: '没有', kind: 'exact', want: ['archives/filing'] },
        { q: '值班', kind: 'exact', want: ['emergency/duty-shift'] },
        { q: 'qwxz', kind: 'nonsense', want: [] },
        { q: '归档', kind: 'nonsense', want: [] },
      ],
      published,
    );
    expect(report.measured.map(({ rank }) => rank)).toEqual([2, 1, 0, 1, 0]);
    expect(report.kinds).toEqual({
      exact: { n: 3, first: 0.333, recall3: 0.667, recall5: 0.667, mrr: 0.5 },
      nonsense: { n: 2, first: 0.5, recall3: 0.5, recall5: 0.5, mrr: 0.5 },
    });
    expect(report.nothing).toBe(0.5);
    expect(report.unpublished).toEqual({ pages: 2, queries: 1 });
    const lines = formatReport(report).split('\n');
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ kinds: report.kinds, all: { n: 5 } });
    expect(lines).toContain(
      '   2  exact     用印审批 → /procedures/seals/use-approval/ /handbook/rules/seals/',
    );
  });
});
