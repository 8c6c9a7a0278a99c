import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { shownText } from '#domain/search/index/tokenise.ts';
import { eachBuiltPage } from '#integrations/built-site.ts';
import { extractPage } from './extract.ts';

function extract(body: string, head = '') {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/index.html'), `<!doctype html><head>${head}</head><body>${body}`);
  const pages = [...eachBuiltPage(folder)].map(extractPage);
  rmSync(folder, { recursive: true });
  return pages[0];
}
const article = (inner: string) =>
  `<nav>导航</nav><article data-pagefind-body data-pagefind-filter="kind:流程"><h1>用印<b>审批</b></h1>${inner}</article>`;
const lines = (inner: string) => extract(article(inner))?.blocks.map(({ text }) => text);

describe('extractPage', () => {
  test('reads the title, the kind, and from the keywords the code and other names', () => {
    const head = '<meta name="keywords" content="YZ-01,盖章, 公章">';
    expect(extract(article('<p>甲</p>'), head)).toMatchObject({
      url: '/a/',
      title: '用印审批',
      code: 'YZ-01',
      kind: '流程',
      aliases: ['盖章', '公章'],
    });
  });

  test('leaves a page alone that is not marked', () => {
    expect(extract('<main><h1>甲</h1></main>')).toBeUndefined();
  });

  test('refuses a marked page without a title', () => {
    expect(() => extract('<article data-pagefind-body><p>甲</p></article>')).toThrow(
      '/a/：标了 data-pagefind-body，却没有 h1',
    );
  });

  test('runs lines through inline elements and ends them at blocks', () => {
    expect(
      lines('<p>空白<strong>一律</strong>不盖<br>谁来都不盖</p><ul><li>一<li>二</ul>'),
    ).toEqual(['空白一律不盖 谁来都不盖', '一', '二']);
  });

  test('keeps labels and cells, and leaves out drawings, scripts and what is marked to be ignored', () => {
    const inner =
      '<label><input type="checkbox">核对</label><table><tr><td>甲<td>乙</table><svg><text>图</text></svg><div data-pagefind-ignore>不要</div><script>x</script>';
    expect(lines(inner)).toEqual(['核对', '甲；乙']);
  });

  test('leaves out what only a script shows, and what is to be pressed', () => {
    const inner =
      '<section hidden><h2 id="x">读不出来</h2></section><p>题目<button>清除</button></p><p hidden="">空</p>';
    expect(extract(article(inner))?.blocks).toEqual([
      { text: '题目', level: 0, section: undefined },
    ]);
  });

  test('parts what the style sheet puts apart', () => {
    const inner =
      '<li><span class="when">空白纸</span><span class="goal x">→ <i>不办</i></span><span class="more">产出 不盖</span></li>';
    expect(lines(inner)).toEqual(['空白纸→ 不办', '产出 不盖']);
  });

  test('reads a row of a table as one line, each cell with the name of its column', () => {
    const head = '<thead><tr><th>步骤<th>机要岗<th>经办人</thead>';
    const row = '<tr><th scope="row">8 收回<td>负责<td><tr><th>9 归档<td><td>配合';
    expect(lines(`<table>${head}<tbody>${row}</table>`)?.map(shownText)).toEqual([
      '步骤、机要岗、经办人',
      '8 收回；机要岗：负责',
      '9 归档；经办人：配合',
    ]);
    expect(lines('<table><tr><td>甲<td data-label="时限">两天</table>')?.map(shownText)).toEqual([
      '甲；时限：两天',
    ]);
    const spans =
      '<tr><td rowspan="2">每天<td>上班<td>开门<tr><td>下班<td>关灯<tr><td colspan="2">另<td>无';
    expect(
      lines(`<table><thead><tr><th>多久<th>几时<th>做什么</thead>${spans}</table>`)?.map(shownText),
    ).toEqual([
      '多久、几时、做什么',
      '每天；几时：上班；做什么：开门',
      '下班；做什么：关灯',
      '另；无',
    ]);
    // A cell of several lines is read line by line, and what is a result of its own is left to rows.ts.
    const several = '<table><tr><td>甲<td><p>乙</p><p>丙</p></table>';
    expect(lines(several)).toEqual(['甲', '乙', '丙']);
    const own = '<table><tr id="a" data-pagefind-title="甲"><td>甲<td>乙</table>';
    expect(lines(own)).toEqual(['甲', '乙']);
  });

  test('keeps the blanks of a form as blanks', () => {
    const blank = '<span class="blank text" contenteditable="true"></span>';
    const guide = '<span class="guide">（年份）</span>';
    expect(lines(`<p>（${blank}${guide}）信告〔${blank}${guide}〕${blank}号</p>`)).toEqual([
      '（＿年份＿）信告〔＿年份＿〕＿＿号',
    ]);
    expect(lines(`<p>我单位<span class="blank">某街道</span>收到</p>`)).toEqual([
      '我单位某街道收到',
    ]);
    const cell = '<div class="blank" contenteditable="true"></div>';
    expect(lines(`<table><tr><th>事由<td>${cell}<th>份数<td>${cell}</table>`)).toEqual([
      '事由；份数',
    ]);
    expect(lines(`<label>姓名</label>${cell}`)).toEqual(['姓名']);
    const choice = (text: string) => `<label><input type="checkbox">${text}</label>`;
    expect(lines(`<div class="options">${choice('要')}${choice('不要')}</div>`)).toEqual([
      '要、不要',
    ]);
  });

  test('calls a step by its number and its heading', () => {
    const step =
      '<li class="step" id="a"><span class="number">1</span><h3>填单</h3><p>写清份数</p></li>';
    expect(extract(article(`<ol>${step}</ol>`))?.blocks[0]?.section).toEqual({
      id: 'a',
      title: '1　填单',
    });
  });

  test('leaves out of a step what its heading says to ears alone', () => {
    const step =
      '<li class="step" id="a"><span class="number">1</span><h3><span class="visually-hidden" data-pagefind-ignore>第 1 步　</span>填单</h3></li>';
    const blocks = extract(article(`<ol>${step}</ol>`))?.blocks;
    expect(blocks?.map(({ text }) => text)).toEqual(['1', '填单']);
    expect(blocks?.[0]?.section?.title).toBe('1　填单');
  });

  test('makes sections of headings with an id and of elements that say their title', () => {
    const blocks = extract(
      article(
        '<h2 id="steps">步骤</h2><ol><li id="s1" data-pagefind-title="填单"><b>填单</b><p>写清份数</p></li></ol><h3>无锚</h3>',
      ),
    )?.blocks;
    expect(blocks).toEqual([
      { text: '步骤', level: 2, section: { id: 'steps', title: '步骤' } },
      { text: '填单', level: 0, section: { id: 's1', title: '填单' } },
      { text: '写清份数', level: 0, section: undefined },
      { text: '无锚', level: 3, section: undefined },
    ]);
  });
});
