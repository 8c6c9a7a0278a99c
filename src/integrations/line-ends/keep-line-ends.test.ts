import { expect, test } from 'vitest';
import { keepLineEnds } from './keep-line-ends.ts';

const within = (html: string) =>
  `<body><main>${html}</main><p>页脚里的一句话不归这里管。</p></body>`;
const kept = (html: string) =>
  [...keepLineEnds(within(html)).matchAll(/<span class="end">(.*?)<\/span>/g)].map(
    ([, text]) => text,
  );

test('the last three characters of a text stay together, with the marks behind them', () => {
  expect(keepLineEnds(within('<p>盖章之前先看清楚谁批的。</p>'))).toContain(
    '<p>盖章之前先看清楚<span class="end">谁批的。</span></p>',
  );
});

test('nothing but what holds them is added', () => {
  const html = within(
    '<ul><li>先看<a href="/a/">公文管理</a>再动手写（<b>急</b>）。<p>另一段也一样长一样长</p></ul>',
  );
  expect(keepLineEnds(html).replaceAll(/<span class="end">(.*?)<\/span>/g, '$1')).toBe(html);
});

test('they are looked for in the last piece that has letters', () => {
  expect(kept('<p>先看<a href="/a/">公文管理办法</a>。</p>')).toEqual(['理办法']);
  expect(kept('<p>长长的一句话（<b>急</b>）。</p>')).toEqual([]);
});

test('a text ends where a list, or what has a line of its own, begins within it', () => {
  expect(kept('<li>先做下面这几件事：<ul><li>短的</li></ul></li>')).toEqual(['几件事：']);
  expect(kept('<p>一句话回答这件事归谁<span class="time">半小时</span></p>')).toEqual(['事归谁']);
});

test('short texts, headings, rows, scripts and forms are left alone', () => {
  for (const html of [
    '<p>短的一句</p>',
    '<h2>标题自己会排得均匀好看</h2>',
    '<p>前面有一句话<a class="button" href="/a/">开始做自评吧</a></p>',
    '<p class="sums">已填的题目一共有几道</p>',
    '<div class="calendar"><ul><li><b>六月三十日</b>上半年的账对完</li></ul></div>',
    '<ol class="strip" role="list"><li><a href="#a"><b>1</b> <span>写清楚给谁看</span></a></li></ol>',
    '<ul><li><a href="/a/">网络安全事件报告</a><span class="dots"></span><span class="tail">XX-02</span></li></ul>',
    '<script>const text = "<p>这里面不是给人读的文字</p>";</script>',
    '<form-sheet><p>表单里的文字由填的人决定</p></form-sheet>',
  ])
    expect(kept(html)).toEqual([]);
});

test('a character that is written as a reference is one', () => {
  expect(kept('<p>引号里面的字要连着读&#34;好了&#34;</p>')).toEqual(['读&#34;好了&#34;']);
});
