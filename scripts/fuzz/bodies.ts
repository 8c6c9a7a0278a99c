/** Pieces of running text that must not be published, and some that may. */
import type { Case } from './case.ts';
import type { Edition, TextFile } from './edition.ts';
import type { Random } from './random.ts';

/** A piece, and what of it an answer must repeat; the piece itself where nothing is said. */
type Piece = string | readonly [piece: string, value: string];

const REFUSED: readonly Piece[] = [
  ['人数 <5 人', '<5'],
  ['《<通知>》', '通知'],
  ['<!-- 注释 -->', '<!--'],
  ['<!DOCTYPE html>', '<!DOCTYPE'],
  ['<![CDATA[x]]>', '<![CDATA'],
  ['<?php echo 1 ?>', '<?php'],
  ['<1a>', '<1a>'],
  ['<中文/>', '中文'],
  ['<_x/>', '_x'],
  ['<$ />', '$'],
  ['<>x</>', '<>'],
  ['<a:b />', 'a:b'],
  ['<a.b />', 'a.b'],
  ['<div>x</div>', 'div'],
  ['<img src="/x.png" onerror="alert(1)" />', 'img'],
  ['<iframe src="https://example.invalid"></iframe>', 'iframe'],
  ['<style>p { color: red }</style>', 'style'],
  ['<script>alert(1)</script>', 'script'],
  ['<Sya>说</Sya>', 'Sya'],
  ['<Say>没有关上', 'Say'],
  ['<RedLine>\n- 没有关上', 'RedLine'],
  ['多了一个</Say>', '</Say>'],
  ['<Say>说</RedLine>', 'RedLine'],
  ['前面 <Say>说</Say> 后面', 'Say'],
  ['<Say onclick="x">说</Say>', 'onclick'],
  ['<Say style="color:red">说</Say>', 'style'],
  ['<Say set:html="x">说</Say>', 'set:html'],
  ['<Say slot="x">说</Say>', 'slot'],
  ['<Say client:load>说</Say>', 'client:load'],
  ['<RedLine is:raw>x</RedLine>', 'is:raw'],
  ['<Example>\n\n内容\n\n</Example>', 'title'],
  ['<Example title="样"例">\n\n内容\n\n</Example>', 'Example'],
  ['见<Cite of="gongwen-tiaoli" att="第八条" />。', 'att'],
  ['见<Cite of=“gongwen-tiaoli” />。', 'Cite'],
  ['见<Cite of={x} />。', 'of'],
  ['见<Cite {...x} />。', 'Cite'],
  ['见<Cite of="gongwen-tiaolo" />。', 'gongwen-tiaolo'],
  ['见<Cite of="gongwen-tiaoli" at="第九百条" />。', '第九百条'],
  ['见<Cite\nof="gongwen-tiaolo" />。', 'gongwen-tiaolo'],
  ['见<Cite of="gongwen-tiaoli"', 'Cite'],
  ['看<Local />。', 'id'],
  ['看<Local id="seal-autority" />。', 'seal-autority'],
  ['import x from "y"', 'import'],
  ['export*from"/x.mjs"', 'export'],
  ['export const x = 1', 'export'],
  ['{1 + 1}', '{1 + 1}'],
  ['看 {process.env.HOME}', '{'],
  ['{/* x */}', '{/*'],
  ['# 一级 {#h1}', '一级'],
  ['##没有空格 {#x}', '没有空格'],
  ['#没有空格', '没有空格'],
  ['## 没有锚点', '没有锚点'],
  ['## 坏 {#坏}', '坏'],
  ['## 坏 {#Bad}', 'Bad'],
  ['## {#e}', '{#e}'],
  ['##### 五级 {#h5}', '五级'],
  ['## 又一个 {#x}\n\n## 又一个 {#x}', '{#x}'],
  ['标题\n======', '标题'],
  ['看[这里](javascript:alert(1))', 'javascript'],
  ['看[这里](data:text/html,x)', 'data:'],
  ['看[这里](https://example.invalid/a)', 'example.invalid'],
  ['看[这里](//example.invalid/a)', 'example.invalid'],
  ['看 https://example.invalid/a 这里', 'example.invalid'],
  ['看[这里](../seals/use-approval/)', '../seals'],
  ['看[这里](/nowhere/)', '/nowhere/'],
  ['看[这里](/nowhere/ "标题")', '/nowhere/'],
  ['看[这里](/procedures/seals/use-aproval/)', 'use-aproval'],
  ['看[这里](/procedures/seals/use-approval/#nope)', 'nope'],
  ['看[这里](#nope)', 'nope'],
  ['看[这里](/no where/)', '/no where/'],
  ['看[这里](</no where/>)', '/no where/'],
  ['看[这里](/forms/?a=1)', '/forms/?a=1'],
  ['看[这里]()', '这里'],
  ['看【这里】(/forms/)', '这里'],
  ['看[这里]（/forms/）', '这里'],
  ['看[这里][r]\n\n[r]: /nowhere/', '这里'],
  ['![图](https://example.invalid/a.png)', '图'],
  ['![](/favicon.svg)', 'favicon'],
  ['正文[^9]', '[^9]'],
  ['正文[^1]\n\n[^1]: 脚注', '[^1]'],
  ['```js\nalert(1)\n```', '```'],
  ['没有关上的 ` 反引号', '反引号'],
  ['**注意：**先看', '注意'],
  ['**没有关上', '没有关上'],
  ['~~删去~~', '删去'],
  ['***', '***'],
  ['- [ ] 一项', '一项'],
  ['-没有空格', '没有空格'],
  ['| a | b |\n| --- |\n| 1 | 2 |', '| a'],
  ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', '3'],
  ['| a | b |\n| :--- | ---: |\n| 1 | 2 |', ':---'],
  [':::note\n内容\n:::', ':::note'],
  ['文\u0007字', 'U+0007'],
  ['文\u202e字', 'U+202E'],
  ['文\u0000字', 'U+0000'],
  ['正文\r\rimport "/x.mjs"', 'CR'],
  ['&#8;', 'U+FFFD'],
  ['必须７个工作日内办完。', '７个工作日'],
  ['必须七个工作日内办完。', '七个工作日'],
  ['必须三日内办完。', '三日内'],
  ['必须 5 个工作日内办完。', '5 个工作日'],
  ['「待填」写一段。', '待填'],
  ['['.repeat(200), '[[['],
  ['> '.repeat(60), '层'],
  [`${'- '.repeat(60)}x`, '层'],
  ['*'.repeat(300), '***'],
  ['长'.repeat(200_000), '长长'],
  ['<Say>'.repeat(400), 'Say'],
];

const ACCEPTED: readonly string[] = [
  '少于 5 人，a < b，《通知》〔2026〕1 号。',
  '看[这里](/forms/)和[用印审批](/procedures/seals/use-approval/#judgement "判断")。',
  '**加粗**，`原样`，*强调*。',
  '> 引用一句',
  '<Say>说一句话。</Say>',
  '- 甲\n- 乙 <Say>说</Say>',
  '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |',
  '### 再细一层 {#fuzz-more}\n\n内容。',
];

export function bodyCases(edition: Edition, random: Random, count: number): Case[] {
  const pages = [...edition.of('handbook'), ...edition.of('procedures')];
  const insert = (text: string, value: string | undefined): Case[] =>
    random.some(pages, count).map((page) => inserted(edition, page, text, value, random));
  return [
    ...REFUSED.flatMap((piece) =>
      typeof piece === 'string' ? insert(piece, piece) : insert(piece[0], piece[1]),
    ),
    ...ACCEPTED.flatMap((piece) => insert(piece, undefined)),
    ...random.some(pages, count).map((page) => emptied(edition, page)),
  ];
}

/** The piece as a paragraph of its own before some heading of the page, or at its end. */
function inserted(
  edition: Edition,
  { file, text }: TextFile,
  piece: string,
  value: string | undefined,
  random: Random,
): Case {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) =>
    line.startsWith('## ') && index > 0 ? [index] : [],
  );
  // Before the second heading or later, so that levels of headings go on from one.
  const [at = lines.length] = random.some([...places.slice(1), lines.length], 1);
  const made = [...lines.slice(0, at), '', piece, '', ...lines.slice(at)].join('\n');
  return {
    group: 'mdx',
    name: `${file}: ${JSON.stringify(piece.slice(0, 40))}`,
    files: [file],
    lines: [at + 1, at + 2 + piece.split('\n').length],
    value,
    isMistake: value !== undefined,
    sources: () => edition.withText(file, made),
  };
}

function emptied(edition: Edition, { file, yaml }: TextFile): Case {
  const text = `---\n${yaml}---\n\n`;
  return {
    group: 'mdx',
    name: `${file}: no body`,
    files: [file],
    value: '正文',
    isMistake: true,
    sources: () => edition.withText(file, text),
  };
}
