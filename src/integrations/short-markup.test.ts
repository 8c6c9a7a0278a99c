import { htmlToHast } from 'satteri';
import { expect, test } from 'vitest';
import { shortMarkup } from './short-markup.ts';

test('closes what a drawing is made of where it opens', () => {
  expect(shortMarkup('<svg><path d="M1 2" class="a>b"></path><g></g></svg>')).toBe(
    '<svg><path d="M1 2" class="a>b"/><g></g></svg>',
  );
});

test('joins boxes, and parts no words', () => {
  expect(shortMarkup('<ul>\n<li>一\n<a>二</a>\n<b>三</b>\n</li>\n<li>四</li>\n</ul>')).toBe(
    '<ul><li>一\n<a>二</a>\n<b>三</b><li>四</ul>',
  );
});

const read = (html: string) => JSON.stringify(htmlToHast(html));

test.each([
  ['<ol><li>一</li><li><p>二</p></li></ol>', '<ol><li>一<li><p>二</p></ol>'],
  [
    '<table><thead><tr><th>一</th></tr></thead><tbody><tr><td>二</td><td></td></tr></tbody></table>',
    '<table><thead><tr><th>一<tbody><tr><td>二<td></table>',
  ],
  ['<dl><div><dt>一</dt><dd>二</dd></div></dl>', '<dl><div><dt>一<dd>二</div></dl>'],
  [
    '<select><option>一</option><option>二</option></select>',
    '<select><option>一<option>二</select>',
  ],
  ['<div><p>一</p><p>二</p></div>', '<div><p>一<p>二</div>'],
])('leaves the ends in %s out, and a browser reads the same', (html, short) => {
  expect(shortMarkup(html)).toBe(short);
  expect(read(short)).toBe(read(html));
});

test.each([
  '<div><p>一</p><form-sheet>二</form-sheet></div>',
  '<a href="/"><p>一</p></a>',
  '<my-box><p>一</p></my-box>',
  '<div><p>一</p>二</div>',
  '<dl><dt>一</dt></dl>',
  '<script>"<li>一</li></ul>"</script>',
])('keeps the ends in %s', (html) => {
  expect(shortMarkup(html)).toBe(html);
});
