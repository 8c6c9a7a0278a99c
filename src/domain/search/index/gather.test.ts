import { describe, expect, test } from 'vitest';
import type { FieldName } from './fields.ts';
import { gather } from './gather.ts';

const page = (id: string, size: number, words: string, field: FieldName['field'] = 'title') => ({
  ...{ page: id, size },
  names: [{ field, text: words, tokens: words.split(' ') }],
});
const groups = (pages: ReturnType<typeof page>[], largest: number) =>
  gather(pages, largest).map((group) => group.map(({ page: id }) => id));

describe('pages', () => {
  test('that share words of their names come together, the longest first', () => {
    expect(
      groups(
        [page('duty', 10, '用印'), page('car', 20, '公车'), page('seal', 80, '用印 审批')],
        100,
      ),
    ).toEqual([['seal', 'duty'], ['car']]);
  });

  test('that share rarer words come before others, as long as there is room', () => {
    const pages = [
      page('procedure', 50, '印章 刻制'),
      page('a', 30, '印章'),
      page('b', 30, '印章 刻制'),
    ];
    expect(groups(pages, 90)).toEqual([['procedure', 'b'], ['a']]);
  });

  test('that only speak of the same do not', () => {
    expect(
      groups([page('a', 10, '印章', 'heading'), page('b', 10, '印章', 'linked')], 100),
    ).toEqual([['a'], ['b']]);
  });

  test('that share a word with half of the site do not', () => {
    const many = Array.from({ length: 41 }, (_, at) => page(`p${at}`, 1, '办公'));
    expect(groups(many, 100)).toHaveLength(41);
  });

  test('are all there once, also one that is too long', () => {
    const pages = Array.from({ length: 30 }, (_, at) => page(`p${at}`, at * 9, `词${at % 4}`));
    const all = groups(pages, 100).flat();
    expect(all.toSorted()).toEqual(pages.map(({ page: id }) => id).toSorted());
  });
});
