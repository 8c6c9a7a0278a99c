import { expect, test } from 'vitest';
import { BETWEEN } from './index-document.ts';
import { readFragment } from './indexed-page.ts';
import { encode } from './tokenise.ts';

test('a fragment is read back as the page it was made from', () => {
  const names = (...list: string[]) => encode(list.join(BETWEEN));
  expect(
    readFragment({
      url: '/procedures/seals/use/',
      content: encode('先批后盖'),
      meta: {
        title: encode('用印'),
        code: encode('YZ-01'),
        alias: names('盖章', '加盖公章'),
        synonym: names('敲章'),
        linked: names('有份文件要盖章'),
        everyday: names('敲个戳'),
        heading: names('步骤', '依据'),
        pinyin: 'yongyin',
      },
      filters: { kind: ['流程', '其他'] },
      anchors: [
        { id: 'steps', title: '步骤', location: 0 },
        { id: 'basis', title: '依据', location: 2 },
        { id: 'end', location: 99 },
      ],
    }),
  ).toEqual({
    url: '/procedures/seals/use/',
    kind: '流程',
    title: '用印',
    code: 'YZ-01',
    aliases: ['盖章', '加盖公章'],
    synonyms: ['敲章'],
    linked: ['有份文件要盖章'],
    everyday: ['敲个戳'],
    headings: ['步骤', '依据'],
    pinyin: 'yongyin',
    text: '先批后盖',
    anchors: [
      { id: 'steps', title: '步骤', start: 0 },
      { id: 'basis', title: '依据', start: 2 },
      { id: 'end', title: '', start: 4 },
    ],
  });
});

test('what a fragment does not have is empty', () => {
  const page = readFragment({ url: '/', content: '', meta: {}, filters: {}, anchors: [] });
  expect(page).toEqual({
    ...{ url: '/', kind: '', title: '', code: '', pinyin: '', text: '' },
    ...{ aliases: [], synonyms: [], linked: [], everyday: [], headings: [], anchors: [] },
  });
});
