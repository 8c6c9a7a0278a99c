import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textSections } from './text-sections.ts';

test('each heading of the second level begins a section', () => {
  const html =
    '<h2 id="scope">目的</h2>\n<p>甲</p><h3 id="a">小题</h3><p>乙</p><h2 id="say">说</h2>丙';
  expect(textSections(html)).toEqual({
    before: '',
    sections: [
      {
        ...{ id: 'scope', title: '目的', html: '\n<p>甲</p><h3 id="a">小题</h3><p>乙</p>' },
        ...{ cases: 0, sentences: 0, examples: [] },
      },
      { id: 'say', title: '说', html: '丙', cases: 0, sentences: 0, examples: [] },
    ],
  });
});

test('cases and sentences to say are counted', () => {
  const say = '<blockquote class="say"><p>话</p></blockquote>';
  const html = `<h2 class="x" id="judgement">拿不准</h2><p><strong>一</strong>。甲</p><p>乙<strong>丙</strong></p><p><strong>二</strong></p><ul><li>${say}</li><li>${say}</li></ul>`;
  expect(textSections(html).sections.map(({ cases, sentences }) => [cases, sentences])).toEqual([
    [2, 2],
  ]);
});

test('examples are called by their names', () => {
  const html =
    '<h2 id="walk">走</h2><section class="example" aria-label="样例：一次"><p>甲</p></section>';
  expect(textSections(html).sections.map(({ examples }) => examples)).toEqual([['样例：一次']]);
});

test('a text without headings stands whole before the first', () => {
  expect(textSections('<p>甲</p>')).toEqual({ before: '<p>甲</p>', sections: [] });
});

test('nothing is lost, whatever is written', () => {
  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom('<h2 id="a">甲</h2>', '<h3 id="b">乙</h3>', '<p><strong>丙</strong></p>'),
  );
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const html = pieces.join('');
      const { before, sections } = textSections(html);
      const again = sections.map(
        ({ id, title, html: own }) => `<h2 id="${id}">${title}</h2>${own}`,
      );
      expect(before + again.join('')).toBe(html);
    }),
  );
});
