import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptPage } from './excerpt.ts';
import type { IndexedPage } from '#domain/search/index/indexed-page.ts';
import { cutPieces, findMarks } from './marks.ts';

const hits = (text: string, terms: string[]) =>
  findMarks(text, terms).map(({ from, to }) => text.slice(from, to));

describe('findMarks', () => {
  test('finds a code however it is written', () => {
    expect(hits('见 GW-01，不是ＧＷ０１号', ['gw01'])).toEqual(['GW-01', 'ＧＷ０１']);
  });

  test('finds mixed words across a blank', () => {
    expect(hits('设 AB 岗', ['ab岗'])).toEqual(['AB 岗']);
  });

  test('takes what is looked for as text', () => {
    expect(hits('a.c abc', ['a.c'])).toEqual(['a.c']);
    expect(hits('(1)', ['(', '['])).toEqual(['(']);
  });

  test('loses nothing and marks only what was found', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(fc.string(), { maxLength: 3 }),
        (text, terms) => {
          const pieces = cutPieces(text, findMarks(text, terms));
          expect(pieces.map(({ text: part }) => part).join('')).toBe(text);
        },
      ),
    );
  });
});

const PAGE: IndexedPage = {
  url: '/shouce/procedures/seals/use-approval/',
  kind: '流程',
  title: '用印审批',
  code: 'YZ-01',
  aliases: ['章怎么盖'],
  synonyms: ['盖公章'],
  text: '盖一个章之前，谁批、谁核。\n步骤\n填写审批单，写清份数。\n红线\n空白纸一律不盖，谁来都不盖。\n',
  anchors: [
    { id: 'steps', title: '步骤', start: 14 },
    { id: 'red lines', title: '红线', start: 29 },
  ],
};
const said = (pieces: readonly { text: string; isHit: boolean }[]) =>
  pieces.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join('');

describe('excerptPage', () => {
  test('shows the sections that hold the words, and the page by its first words', () => {
    const { excerpt, sections } = excerptPage(PAGE, ['空白纸']);
    expect(said(excerpt)).toBe('盖一个章之前，谁批、谁核。');
    expect(
      sections.map(({ url, title, excerpt: passage }) => [url, said(title), said(passage)]),
    ).toEqual([
      [
        '/shouce/procedures/seals/use-approval/#red%20lines',
        '红线',
        '[空白纸]一律不盖，谁来都不盖。',
      ],
    ]);
  });

  test('repeats neither the code nor the number and name of a step', () => {
    const text = 'YZ-01\n盖章之前。\n1\n填单\n填单写清份数。';
    const anchors = [{ id: 's1', title: '1　填单', start: text.indexOf('1\n填单') }];
    const { excerpt, sections } = excerptPage({ ...PAGE, text, anchors }, ['填单']);
    expect(said(excerpt)).toBe('盖章之前。');
    expect(sections.map((section) => said(section.excerpt))).toEqual(['[填单]写清份数。']);
  });

  test('parts lines that stand apart, and shows a page by its first sentence only', () => {
    const text =
      'YZ-01\n盖章之前。\n牵头岗位\n机要岗\n步骤\n1\n核对\n空白纸\n→ 不办\n产出 不盖\n先看五处。\n';
    const anchors = [{ id: 's1', title: '1　核对', start: text.indexOf('1\n核对') }];
    const page = { ...PAGE, text, anchors };
    expect(said(excerptPage(page, ['公章']).excerpt)).toBe('盖章之前。');
    expect(said(excerptPage(page, ['机要岗']).excerpt)).toMatch(/^\[机要岗\] · 步骤 · 1/);
    expect(said(excerptPage(page, ['yz01']).excerpt)).toBe('盖章之前。');
    expect(said(excerptPage(page, ['空白纸']).sections[0]?.excerpt ?? [])).toBe(
      '[空白纸] → 不办 · 产出 不盖 · 先看五处。',
    );
    const [hit] = excerptPage(page, ['不办']).sections;
    expect(said(hit?.excerpt ?? [])).toBe('→ [不办] · 产出 不盖 · 先看五处。');
    // Where only the title of a section is the hit, its first sentence says more than who and how long.
    expect(said(excerptPage(page, ['核对']).sections[0]?.excerpt ?? [])).toBe('先看五处。');
  });

  test('shows the whole answer of a duty, and who must not do it when that is the hit', () => {
    const text = `机要岗专柜保管，${'离岗当面点交，'.repeat(12)}不代管。\n机要岗\n不得承担：文秘岗（拟稿的不管章）\n每天`;
    const duty = { ...PAGE, kind: '职责', url: '/duties/#custody', code: '', text, anchors: [] };
    const [answer = ''] = text.split('\n');
    expect(said(excerptPage(duty, ['公章']).excerpt)).toBe(answer);
    expect(said(excerptPage(duty, ['每天']).excerpt)).toBe(answer);
    expect(said(excerptPage(duty, ['文秘']).excerpt)).toBe(
      `${answer} 不得承担：[文秘]岗（拟稿的不管章）`,
    );
  });

  test('marks the title, and then needs no everyday name', () => {
    const { title, said: name } = excerptPage(PAGE, ['用印']);
    expect(said(title)).toBe('[用印]审批');
    expect(name).toEqual([]);
  });

  test('says by which everyday name a page was found when nothing else shows it', () => {
    expect(said(excerptPage(PAGE, ['公章']).said)).toBe('盖[公章]');
  });

  test('cuts long text and says so', () => {
    const text = `${'前'.repeat(100)}，要找的词${'后'.repeat(100)}`;
    const { excerpt } = excerptPage({ ...PAGE, text, anchors: [] }, ['要找的词']);
    expect(said(excerpt)).toMatch(/^…\[要找的词\]后+…$/);
    expect(said(excerpt).length).toBeLessThan(90);
  });

  test('shows three sections at most, of those with the most hits, in the order of the page', () => {
    const lines = ['一', '二', '三', '四'].map((title) => [title, `${title}处有红章。`]);
    const counts = [1, 2, 3, 2];
    const text = `盖章之前。\n${lines
      .map(([title, line], at) => `${title}\n${line}${'再看白纸。'.repeat(counts[at] ?? 0)}\n`)
      .join('')}`;
    const anchors = lines.map(([title = '', line = '']) => ({
      id: title,
      title,
      start: text.indexOf(`${title}\n${line}`),
    }));
    const page = { ...PAGE, code: '', text, anchors };
    const titles = (terms: string[]) =>
      excerptPage(page, terms).sections.map(({ title }) => said(title));
    expect(titles(['四处'])).toEqual(['四']);
    expect(titles(['红章', '四处', '三处', '二处'])).toEqual(['二', '三', '四']);
    expect(titles(['没有'])).toEqual([]);
  });

  test('takes a hit in a heading for worth more than one in its text', () => {
    const text = '导语。\n甲\n讲用印。\n乙\n讲用印。\n丙\n讲用印。\n用印\n讲别的。\n';
    const anchors = ['甲', '乙', '丙', '用印'].map((title) => ({
      id: title,
      title,
      start: text.indexOf(`${title}\n讲`),
    }));
    const page = { ...PAGE, code: '', text, anchors };
    expect(excerptPage(page, ['用印']).sections.map(({ title }) => said(title))).toEqual([
      '甲',
      '乙',
      '[用印]',
    ]);
  });

  test('keeps of a page whose first line is no sentence what stands before its first section', () => {
    const text = '牵头岗位\n机要岗\n步骤\n填单';
    const anchors = [{ id: 's', title: '步骤', start: text.indexOf('步骤') }];
    const page = { ...PAGE, code: '', text, anchors };
    expect(said(excerptPage(page, ['没有']).excerpt)).toBe('牵头岗位 · 机要岗');
    expect(said(excerptPage({ ...page, anchors: [] }, ['没有']).excerpt)).toBe(
      '牵头岗位 · 机要岗 · 步骤 · 填单',
    );
    expect(excerptPage({ ...page, text: '' }, ['没有']).excerpt).toEqual([]);
  });

  test('needs no everyday name where the text shows the hit, and takes the first that does', () => {
    expect(excerptPage({ ...PAGE, synonyms: ['空白纸'] }, ['空白纸']).said).toEqual([]);
    expect(said(excerptPage(PAGE, ['章怎么', '公章']).said)).toBe('[章怎么]盖');
  });

  test('shows a duty on a page of its own, and a line of another page, as any page', () => {
    const text = '机要岗专柜保管，不代管。\n不得承担：文秘岗';
    const page = { ...PAGE, kind: '职责', url: '/duties/', code: '', text, anchors: [] };
    expect(said(excerptPage(page, ['文秘']).excerpt)).toMatch(/\[文秘\]岗$/);
    const duty = { ...page, url: '/duties/#custody' };
    // The answer itself has the hit: it needs no second line.
    expect(said(excerptPage(duty, ['机要岗', '文秘']).excerpt)).toBe('[机要岗]专柜保管，不代管。');
    const link = { ...PAGE, url: '/procedures/#use', text: '用印。\n公章：随批随用', anchors: [] };
    expect(said(excerptPage(link, ['随批']).excerpt)).not.toMatch(/^用印。 公章/);
  });
});

describe('whatever a page and a query hold', () => {
  const odd = fc.string({
    unit: fc.oneof(
      fc.constantFrom(
        '公',
        '章',
        '。',
        '：',
        '→',
        '\n',
        '\t',
        ' ',
        '…',
        '\uD800',
        '\u202E',
        '＿',
        '😀',
      ),
      fc.constantFrom('a', '-', '\u0000', '\u0001', '\u200B', '(', '['),
    ),
    maxLength: 60,
  });
  const page = fc
    .record({ text: odd, title: odd, start: fc.nat(60) })
    .map(({ text, title, start }) => ({
      ...PAGE,
      text,
      title,
      anchors: [{ id: '%', title, start: Math.min(start, text.length) }],
    }));

  test('what is shown is on one line, without an end left hanging, and no longer than two lines', () => {
    fc.assert(
      fc.property(page, fc.array(odd, { maxLength: 4 }), (each, terms) => {
        const { title, excerpt, sections, said: name } = excerptPage(each, terms);
        expect(said(title).replace(/[[\]]/g, '')).toBe(each.title.replace(/[[\]]/g, ''));
        for (const pieces of [excerpt, name, ...sections.map((section) => section.excerpt)]) {
          const line = pieces.map(({ text }) => text).join('');
          expect(line).not.toContain('\n');
          expect(line).toBe(line.trim());
          expect(line).not.toMatch(/^ ?·|· ?$/);
          expect([...line].length).toBeLessThan(100);
        }
      }),
    );
  });
});
