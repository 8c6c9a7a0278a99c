import { htmlToHast } from 'satteri';
import { describe, expect, it, test } from 'vitest';
import type { BuiltElement } from '#integrations/built-site.ts';
import { buildTable } from '../../scripts/bench-peers/build-table.ts';
import type { SiteBuilt } from '../../scripts/bench-peers/built-sizes.ts';
import { plain, toMarkdown } from '../../scripts/bench-peers/markdown.ts';
import { pageTable, wantedOfPages } from '../../scripts/bench-peers/page-table.ts';
import { lined, median, ratio, spread } from '../../scripts/bench-peers/statistics.ts';
import type { Visits } from '../../scripts/bench-peers/visits.ts';
import { wantedOfBuilds } from '../../scripts/bench-peers/wanted.ts';
import { wishesOf } from '../../scripts/bench-peers/wishes.ts';

/** @returns the text below the front matter */
function written(html: string, known: readonly string[] = []): string {
  const body: BuiltElement = {
    tagName: 'main',
    properties: {},
    children: (htmlToHast(html) as { children: unknown[] }).children,
  };
  const { markdown } = toMarkdown('/a/', '一页', body, (address) => known.includes(address));
  expect(markdown.startsWith('---\ntitle: "一页"\n---\n')).toBe(true);
  return markdown.slice('---\ntitle: "一页"\n---\n'.length).trim();
}

describe('toMarkdown', () => {
  it('writes headings and paragraphs in order, without the title', () => {
    expect(written('<h1>一页</h1><p>甲<br>乙</p><div><h2 id="x">一节</h2>丙<p>丁</p></div>')).toBe(
      '甲 乙\n\n## 一节\n\n丙\n\n丁',
    );
  });

  it('writes items of one line as a list, numbered or not', () => {
    expect(written('<ul><li>甲</li><li><p>乙</p></li></ul><ol><li>丙<li>丁</ol>')).toBe(
      '- 甲\n- 乙\n\n1. 丙\n2. 丁',
    );
  });

  it('takes an item with paragraphs of its own as what it holds', () => {
    expect(written('<ol><li><h3>填单</h3><p>写清。</p></li></ol>')).toBe('### 填单\n\n写清。');
  });

  it('writes terms with what they say, and tables', () => {
    expect(written('<dl><div><dt>时限</dt><dd>当日</dd></div></dl>')).toBe('- 时限：当日');
    expect(
      written(
        '<table><thead><tr><th>事</th><th>人</th></tr></thead><tbody><tr><td>甲|乙</td><td></td></tr></tbody></table>',
      ),
    ).toBe('| 事 | 人 |\n| --- | --- |\n| 甲\\|乙 |  |');
  });

  it('links to pages that the peers have, without anchors, and names the others', () => {
    expect(written('<p><a href="/b/#c">乙</a>、<a href="/forms/">表</a></p>', ['/b/'])).toBe(
      '[乙](/b/)、表',
    );
  });

  it('sets bold only what holds no punctuation', () => {
    expect(written('<p><strong>风险</strong>无</p><p><strong>先停，再问</strong>好</p>')).toBe(
      '**风险**无\n\n先停，再问好',
    );
  });

  it('leaves out what is drawn, worked with, hidden or passed over by the search', () => {
    expect(
      written(
        '<p>甲</p><svg><text>图</text></svg><nav>路</nav><p hidden>乙</p><div data-pagefind-ignore><p>丙</p></div><p>丁<button>打印</button><span aria-hidden="true">→</span></p>',
      ),
    ).toBe('甲\n\n丁');
  });

  it('lets no text become a mark, a list or a template', () => {
    expect(plain('a*b_{{c}}<d>|e')).toBe('a\\*b\\_\\{\\{c\\}\\}\\<d\\>\\|e');
    expect(written('<p>- 甲</p><p>1. 乙</p><p>+丙</p>')).toBe('\\- 甲\n\n1\\. 乙\n\n\\+丙');
  });
});

describe('statistics', () => {
  it('takes a middle value that was measured', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 3, 2])).toBe(2);
    expect(median([])).toBeNaN();
  });

  it('tells a ratio only of what is known', () => {
    expect(ratio(1, 3)).toBe('0.33');
    expect(ratio(1, 0)).toBe('');
    expect(ratio(NaN, 2)).toBe('');
  });

  it('tells by how much the dearest is dearer than the cheapest', () => {
    expect(spread([10, 11, 10.5])).toBeCloseTo(0.1);
    expect(spread([])).toBeNaN();
  });

  it('puts columns under each other, numbers to the right', () => {
    expect(
      lined([
        ['site', 'ms'],
        ['a', '5'],
        ['long', '1200'],
      ]),
    ).toEqual(['site    ms', 'a        5', 'long  1200']);
  });
});

describe('wishesOf', () => {
  it('measures everything unless told otherwise', () => {
    expect(wishesOf([])).toEqual({
      sizes: [100, 1000, 5000],
      peers: ['starlight', 'vitepress', 'docusaurus'],
      runs: 5,
      builds: 1,
      pages: true,
    });
  });

  it('takes sizes, peers and numbers', () => {
    const words = '--sizes 100,1000 --peers starlight --runs 3 --builds 2 --pages no'.split(' ');
    expect(wishesOf(words)).toEqual({
      sizes: [100, 1000],
      peers: ['starlight'],
      runs: 3,
      builds: 2,
      pages: false,
    });
    expect(wishesOf(['--sizes', 'none', '--peers', 'none'])).toMatchObject({
      sizes: [],
      peers: [],
    });
  });

  it.each([
    [['--size', '1'], /“--size” is none of --sizes/],
    [['--sizes', 'many'], /--sizes takes whole numbers, not “many”/],
    [['--runs'], /--runs takes whole numbers, not “”/],
    [['--peers', 'hugo'], /“hugo” is none of starlight, vitepress, docusaurus/],
    [['--pages', '1'], /--pages is yes or no/],
  ])('refuses %s', (words, message) => {
    expect(() => wishesOf(words)).toThrow(message);
  });
});

const visited = (html: number, lcp: number) => ({
  bytes: { html, css: 0, script: 1000, font: 0, other: 0 },
  requests: 3,
  lcp,
  tbt: 0,
  cls: 0.02,
  elements: 500,
});
const visits = (site: string, ...all: ReturnType<typeof visited>[]): Visits => ({
  site,
  kind: 'procedure',
  protocol: 'HTTP/2',
  visits: all,
});
/** What must be compared with nothing. */
const OTHERS: readonly Visits[] = [
  { ...visits('starlight', visited(1000, 10)), protocol: 'HTTP/1.1' },
  { ...visits('starlight', visited(1000, 10)), kind: 'chapter' },
];

test('pages are told by medians beside Starlight on the same protocol', () => {
  const all = [
    visits('this site', visited(10_000, 900), visited(12_000, 700), visited(11_000, 800)),
    visits('starlight', visited(23_000, 1000)),
  ];
  const [, , , own = '', other = ''] = pageTable([...OTHERS, ...all]);
  expect(own.split(/ {2,}/)).toEqual(
    'this site,procedure,HTTP/2,11.0,0.0,1.0,0.0,0.0,12.0,3,800,0,0.020,500,0.50,0.80'.split(','),
  );
  expect(other.split(/ {2,}/).slice(-2)).toEqual(['1.00', '1.00']);
  expect(wantedOfPages([...OTHERS, ...all]).map((line) => line.replace(/ +/g, ' ').trim())).toEqual(
    [
      '',
      'page protocol wanted found',
      'procedure HTTP/2 all KB ≤ 20 12.0 reached',
      "procedure HTTP/2 LCP ≤ 0.80 of Starlight's 0.80 reached",
      'procedure HTTP/2 TBT 0 0 reached',
      'procedure HTTP/2 CLS ≤ 0.01 0.020 not reached',
    ],
  );
});

const built = (site: string, pages: number, wall: number, memory: number): SiteBuilt => ({
  site,
  pages,
  wall,
  processor: wall * 1.5,
  memory,
  bytes: pages * 30_000,
  files: pages * 2,
});

test('builds are told beside Starlight of the same size, and by what a further page costs', () => {
  const all = [
    built('this site', 100, 10, 300),
    built('starlight', 100, 20, 600),
    built('this site', 1000, 64, 500),
    built('starlight', 1000, 100, 800),
  ];
  const cells = buildTable(all).map((line) => line.trim().split(/ {2,}/));
  expect(cells[1]).toEqual('100,this site,10.0,15.0,300,3.0,200,100.0,0.50,0.50,1.00'.split(','));
  expect(cells[3]).toEqual(
    '1000,this site,64.0,96.0,500,30.0,2000,64.0,60.0,0.64,0.63,1.00'.split(','),
  );
  expect(wantedOfBuilds(all).map((line) => line.replace(/ +/g, ' ').trim())).toEqual([
    '',
    'wanted found',
    "wall at 1000 pages ≤ 0.6 of Starlight's 0.64 not reached",
    "peak at 1000 pages ≤ 0.7 of Starlight's 0.63 reached",
    "output at 1000 pages ≤ 0.35 of Starlight's 1.00 not reached",
    'cost a page flat within 0.15 over all sizes 0.56 not reached',
  ]);
  expect(wantedOfBuilds([built('this site', 100, 10, 300)])).toEqual([]);
});
