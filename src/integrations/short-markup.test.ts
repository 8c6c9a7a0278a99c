import { expect, test } from 'vitest';
import { shortMarkup } from './short-markup.ts';

test('closes what a drawing is made of where it opens', () => {
  expect(shortMarkup('<svg><path d="M1 2" class="a>b"></path><g></g></svg>')).toBe(
    '<svg><path d="M1 2" class="a>b"/><g></g></svg>',
  );
});

test('joins boxes, and parts no words', () => {
  expect(shortMarkup('<ul>\n<li>一\n<a>二</a>\n<b>三</b>\n</li>\n<li>四</li>\n</ul>')).toBe(
    '<ul><li>一\n<a>二</a>\n<b>三</b></li><li>四</li></ul>',
  );
});
