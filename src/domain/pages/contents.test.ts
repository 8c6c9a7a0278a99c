import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { contentsOf } from './contents.ts';

test('chapters stand by part with what they are about; what is not published is left out', () => {
  const { parts } = contentsOf(lived);
  expect(parts.map(({ title, chapters }) => [title, chapters.map(({ href }) => href)])).toEqual([
    ['总则', ['/handbook/general/boundaries/']],
    ['岗位', ['/handbook/posts/keeper/']],
  ]);
  expect(parts[0]?.chapters[0]?.summary).toBe(lived.chapters[0]?.summary);
});

test('a path leads through pages of both kinds, and goes where none of its pages is published', () => {
  const paths = [
    { id: 'new', title: '新来的', when: '头一天', pages: ['general/boundaries', 'seals/use'] },
    { id: 'old', title: '老人', when: '退休前', pages: ['posts/archivist'] },
  ];
  const catalogue = { ...lived.catalogue, paths };
  expect(contentsOf({ ...lived, catalogue }).paths).toEqual([
    {
      ...{ id: 'new', title: '新来的', when: '头一天' },
      pages: [
        expect.objectContaining({ href: '/handbook/general/boundaries/' }),
        expect.objectContaining({ href: '/procedures/seals/use/', code: 'YZ-01' }),
      ],
    },
  ]);
});
