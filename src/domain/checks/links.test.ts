import { expect, test } from 'vitest';
import { findBrokenLinks, type LinkedPage } from './links.ts';

const page = (path: string, links: string[], ids: string[] = []): LinkedPage => ({
  path,
  links,
  ids: new Set(ids),
});
const target = page('/handbook/seals/', [], ['red-lines']);
const check = (...links: string[]) =>
  findBrokenLinks([page('/', links), target], new Set(['/forms.zip']), '/shouce/').map(
    ({ field, message, hint }) => [field, message, hint],
  );

test('accepts pages, anchors and files under the base', () => {
  expect(
    check(
      '/shouce/handbook/seals/',
      '/shouce/handbook/seals/#red-lines',
      'handbook/seals/',
      '/shouce/forms.zip',
      '#',
    ),
  ).toEqual([]);
});

test('names a missing page with the nearest one', () => {
  expect(check('/shouce/handbook/seal/')).toEqual([
    ['/shouce/handbook/seal/', '链接指向不存在的页面', '是不是想写 /handbook/seals/'],
  ]);
});

test('names a missing anchor with the nearest one', () => {
  expect(check('/shouce/handbook/seals/#red-line')).toEqual([
    ['/shouce/handbook/seals/#red-line', '目标页面没有这个锚点：red-line', '是不是想写 red-lines'],
  ]);
});

test('refuses links out of the base and out of the site', () => {
  expect(check('/handbook/seals/').map(([, message]) => message)).toEqual([
    '链接没有带上网站的路径 /shouce/',
  ]);
  expect(check('https://example.com/', '//example.com/').map(([, message]) => message)).toEqual([
    '链接指向本站以外的地址',
    '链接指向本站以外的地址',
  ]);
});
