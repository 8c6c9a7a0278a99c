import { expect, test } from 'vitest';
import { folderAddress, wayToRoot } from './folder-address.ts';

test.each([
  ['/', './', './index.html'],
  ['/forms/', '../', '../forms/index.html'],
  ['/search/?q=%E7%94%A8%E5%8D%B0', './', './search/index.html?q=%E7%94%A8%E5%8D%B0'],
  ['/duties/#seal-custody', '../../', '../../duties/index.html#seal-custody'],
  [
    '/assessment/scope/?from=result#scope-01',
    '../',
    '../assessment/scope/index.html?from=result#scope-01',
  ],
  ['/forms/seal-request.docx', './', './forms/seal-request.docx'],
  ['#main', '../', '#main'],
  ['https://example.org/a/', '../', 'https://example.org/a/'],
  ['//example.org/a/', '../', '//example.org/a/'],
  ['', '../', ''],
])('%s seen from %s is %s', (address, root, file) => {
  expect(folderAddress(address, root)).toBe(file);
});

test('what was built under a path stands in the folder itself', () => {
  expect(folderAddress('/shouce/forms/', '../', '/shouce/')).toBe('../forms/index.html');
  expect(folderAddress('/shouce/', './', '/shouce/')).toBe('./index.html');
  expect(folderAddress('/other/', './', '/shouce/')).toBe('/other/');
});

test.each([
  ['index.html', './'],
  ['forms/index.html', '../'],
  ['procedures/seals/use-approval/card/index.html', '../../../../'],
])('from %s the folder is %s', (path, root) => {
  expect(wayToRoot(path)).toBe(root);
});
