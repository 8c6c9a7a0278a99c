import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bindLinks, bindPage } from './bind.ts';

describe('a page bound into a book', () => {
  test('gets ids of its own, and keeps its links and labels', () => {
    const page = '<h2 id="scope">甲</h2><a href="#scope">乙</a><p aria-labelledby="scope x">丙</p>';
    expect(bindPage(page, 'seals--use', 0)).toBe(
      '<h2 data-was="h2" id="seals--use--scope">甲</h2><a href="#seals--use--scope">乙</a>' +
        '<p aria-labelledby="seals--use--scope seals--use--x">丙</p>',
    );
  });

  test('keeps drawings together', () => {
    const page = '<g id="lane"></g><use href="#lane" /><use xlink:href="#lane" />';
    expect(bindPage(page, 'p', 0)).toBe(
      '<g id="p--lane"></g><use href="#p--lane" /><use xlink:href="#p--lane" />',
    );
  });

  test('has its headings moved down, none below the sixth level', () => {
    expect(bindPage('<h1 class="t">甲</h1><h5>乙</h5>', 'p', 2)).toBe(
      '<h3 data-was="h1" class="t">甲</h3><h6 data-was="h5">乙</h6>',
    );
  });

  test('loses its scripts and is unfolded', () => {
    const page =
      '<script type="module" src="/a.js"></script><details class="d"><p>甲</p></details>';
    expect(bindPage(page, 'p', 0)).toBe('<details open class="d"><p>甲</p></details>');
    expect(bindPage('<details open>', 'p', 0)).toBe('<details open>');
  });

  test('has no landmarks of its own, of which a book would hold hundreds by one name', () => {
    const page = '<section class="s" aria-labelledby="steps" id="s">甲</section>';
    expect(bindPage(page, 'p', 0)).toBe('<section class="s" id="p--s">甲</section>');
    expect(bindPage('<section aria-label="样例">', 'p', 0)).toBe('<section>');
  });

  test('is not misled by marks in values and text', () => {
    const page = '<p title="a > b" data-x=\'id="no"\'>id="no" href="#no" &lt;h2&gt;</p>';
    expect(bindPage('<p title="a > b" id="x">id="no"</p>', 'p', 1)).toBe(
      '<p title="a > b" id="p--x">id="no"</p>',
    );
    expect(bindPage(page, 'p', 1)).toContain('>id="no" href="#no" &lt;h2&gt;</p>');
  });

  test('never shares an id with another page', () => {
    const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
    fc.assert(
      fc.property(fc.uniqueArray(id, { minLength: 2, maxLength: 6 }), (ids) => {
        const page = ids.map((name) => `<p id="${name}"></p>`).join('');
        const both = bindPage(page, 'seals--use', 1) + bindPage(page, 'seals--lifecycle', 1);
        const found = [...both.matchAll(/id="([^"]*)"/g)].map(([, name]) => name);
        expect(new Set(found).size).toBe(2 * ids.length);
      }),
    );
  });
});

describe('links of a bound document', () => {
  const places = new Map([
    ['/procedures/seals/use/', 'seals--use'],
    ['/glossary/', 'appendix-glossary'],
    ['/forms/a/', 'appendix-forms--a'],
  ]);
  const bound = (html: string) => bindLinks(html, (path) => places.get(path));
  const page = '<article id="seals--use"><h2 id="seals--use--scope">甲</h2></article>';

  test('lead to the page inside it, and to the section', () => {
    expect(bound(`${page}<a href="/procedures/seals/use/">乙</a>`)).toContain(
      '<a href="#seals--use">乙</a>',
    );
    expect(bound(`${page}<a href="/procedures/seals/use/#scope">乙</a>`)).toContain(
      '<a href="#seals--use--scope">乙</a>',
    );
  });

  test('lead to the beginning of the page when the section was left out', () => {
    expect(bound(`${page}<a href="/procedures/seals/use/#checklist">乙</a>`)).toContain(
      '<a href="#seals--use">乙</a>',
    );
  });

  test('stay as they are when the page is not in it', () => {
    const link = '<a class="x" href="/duties/#seal">乙</a><a href="/forms/a/">丙</a>';
    expect(bound(page + link)).toBe(page + link);
  });
});
