import { expect, test } from 'vitest';
import type { IndexedPage } from '#domain/search/index/indexed-page.ts';
import { standTogether } from './together.ts';

const text = '讲话稿由谁写。\n署名\n署名用单位名称。\n领导\n领导审定。讲话稿存档。\n';
const page: IndexedPage = {
  ...{ url: '/a/', kind: '手册', title: '公文起草', code: 'GW-01', text },
  ...{ aliases: ['写稿 署名'], synonyms: [] },
  anchors: [
    { id: 'a', title: '署名', start: text.indexOf('署名') },
    { id: 'b', title: '领导', start: text.indexOf('领导') },
  ],
};

test('words in one section stand together, words of several do not', () => {
  expect(standTogether(page, ['领导', '讲话稿'])).toBe(true);
  expect(standTogether(page, ['领导', '讲话稿', '署名'])).toBe(false);
});

test('what a page is called by goes for each of its sections', () => {
  expect(standTogether(page, ['起草', '署名', '单位'])).toBe(true);
  expect(standTogether(page, ['gw01', '领导'])).toBe(true);
  expect(standTogether(page, ['写稿', '署名'])).toBe(true);
});

test('a word that nothing shows does not stand anywhere', () => {
  expect(standTogether(page, ['审定'])).toBe(true);
  expect(standTogether(page, ['写稿'])).toBe(true);
  expect(standTogether(page, ['别处'])).toBe(false);
  expect(standTogether(page, [])).toBe(true);
});
