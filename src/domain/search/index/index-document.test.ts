import { describe, expect, test } from 'vitest';
import { encode } from './tokenise.ts';
import { indexDocument } from './index-document.ts';
import { readFragment } from './indexed-page.ts';

const PAGE = {
  url: '/handbook/rules/seals/',
  title: '印章管理',
  code: '',
  kind: '手册',
  aliases: ['公章', '盖章规定'],
  blocks: [
    { text: '红线 & <例外>', level: 2, section: { id: 'red', title: '红线 & <例外>' } },
    { text: '空白纸不盖。', level: 0 },
  ],
};
const html = indexDocument(PAGE, {
  synonyms: [],
  linked: ['有人来盖章'],
  everyday: ['敲个戳'],
  spellings: [],
});

describe('indexDocument', () => {
  test('weighs headings more than text and makes them anchors', () => {
    expect(html).toContain('<span id="red" data-pagefind-title="红线 &amp; &lt;例外&gt;"></span>');
    expect(html).toMatch(/data-pagefind-weight="5"> 红线 线ː/);
    expect(html).toMatch(/data-pagefind-weight="1"> 空白 白纸/);
  });

  test('holds names as metadata, each kind apart, and leaves out what is empty', () => {
    expect(html).toContain(`<span data-pagefind-meta="title">${encode('印章管理')}</span>`);
    expect(html).toContain(`<span data-pagefind-meta="alias">${encode('公章\n盖章规定')}</span>`);
    expect(html).not.toContain('data-pagefind-meta="synonym"');
  });

  test('is a page as Pagefind reads it: its kind to filter by, its names ignored, its text', () => {
    expect(html.split('\n').slice(0, 2)).toEqual([
      '<html><body><main data-pagefind-body>',
      '<span data-pagefind-filter="kind" data-pagefind-ignore>手册</span>',
    ]);
    expect(html).toMatch(
      /<span data-pagefind-ignore><span data-pagefind-meta="title">.*<\/span><\/span>\n/,
    );
    expect(html.endsWith('</main></body></html>')).toBe(true);
  });

  test('has headings among the names, and running text not', () => {
    expect(html).toContain(
      `<span data-pagefind-meta="heading">${encode('红线 & <例外>').replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</span>`,
    );
    expect(html).toMatch(/\n<span data-pagefind-weight="1"> 空白/);
  });

  test('writes quotation marks so that they close nothing', () => {
    const section = { id: 'a"b', title: '“甲”"乙"' };
    const page = { ...PAGE, blocks: [{ text: '甲', level: 3, section }] };
    expect(
      indexDocument(page, { synonyms: [], linked: [], everyday: [], spellings: [] }),
    ).toContain(
      '<span id="a&quot;b" data-pagefind-title="“甲”&quot;乙&quot;"></span><span data-pagefind-weight="4">',
    );
  });

  test('uses no element behind which Pagefind would put a full stop', () => {
    expect(html).not.toMatch(/<(?:p|h\d|div|li|td|section|article)\b/);
  });
});

describe('readFragment', () => {
  test('gives back names, text and where sections begin', () => {
    const page = readFragment({
      url: '/shouce/handbook/rules/seals/',
      content: encode('导语。\n红线\n空白纸不盖。\n'),
      meta: { title: encode('印章管理'), alias: encode('公章\n盖章规定') },
      filters: { kind: ['手册'] },
      anchors: [{ id: 'red', title: '红线', location: 4 }],
    });
    expect(page).toMatchObject({ title: '印章管理', kind: '手册', aliases: ['公章', '盖章规定'] });
    expect(page.text.slice(page.anchors[0]?.start)).toBe('红线\n空白纸不盖。\n');
  });
});
