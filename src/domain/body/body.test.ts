import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { readContent } from '#domain/reading/content-file.ts';
import { readBody } from './body.ts';
import { COMPONENTS } from './components.ts';

/** Faults as a line each: line of the text, message. */
const faultsOf = (text: string) =>
  readBody(text).faults.map(({ line, message }) => `${line}｜${message}`);

test.each([
  ['', '1｜没有正文'],
  ['人数 <5 人', '1｜小于号 < 会被当成标签的开头：“<5 人”'],
  ['《<通知>》', '1｜不能用的标签：<通知>'],
  ['<!-- x -->', '1｜正文里不能写注释：“<!-- x -->”'],
  ['<!DOCTYPE html>', '1｜正文里不能写代码：“<!DOCTYPE html>”'],
  ['<![CDATA[x]]>', '1｜正文里不能写代码：“<![CDATA[x]]>”'],
  ['<?php echo ?>', '1｜正文里不能写代码：“<?php echo ?>”'],
  ['<1a>', '1｜小于号 < 会被当成标签的开头：“<1a>”'],
  ['<Say>没有关上', '1｜<Say> 没有结束：“<Say>没有关上”'],
  ['<RedLine>\n- 没有关上', '1｜<RedLine> 没有结束：“<RedLine>”'],
  ['多了一个</Say>', '1｜多了一个 </Say>，前面没有 <Say>：“多了一个</Say>”'],
  ['<Say>a</RedLine>', '1｜<Say> 用 </RedLine> 来结束，配不上：“<Say>a</RedLine>”'],
  ['<Sya>x</Sya>', '1｜不能用的标签：<Sya>'],
  ['<Cite of=“x” />', '1｜<Cite> 这个标签没有写完整：“<Cite of=“x” />”'],
  ['<Cite\n of="x"\n at="y"', '1｜<Cite> 这个标签没有写完整：“<Cite”'],
  [
    '<Example title="样"例">\n\n内容\n\n</Example>',
    '1｜<Example> 这个标签没有写完整：“<Example title="样"例">”',
  ],
  ['<Cite of=x />', '1｜<Cite> 这个标签没有写完整：“<Cite of=x />”'],
  ['<Cite of={x} />', '1｜<Cite> 里写了代码：“of={…}”'],
  ['<Cite {...p} />', '1｜<Cite> 里写了代码：“{…}”'],
  ['<Cite att="x" of="y" />', '1｜<Cite> 没有“att”这个属性'],
  ['<Cite />', '1｜<Cite> 没有写 of'],
  ['<Cite of="" />', '1｜<Cite> 的 of 是空的'],
  ['<Cite of="x" of="y" />', '1｜<Cite> 的 of 写了两次'],
  ['<Cite of="x">字</Cite>', '1｜<Cite> 里面不能写字'],
  ['<Local />', '1｜<Local> 没有写 id'],
  ['<Example>\n\nx\n\n</Example>', '1｜<Example> 没有写 title'],
  ['<Example titel="x">\n\nx\n\n</Example>', '1｜<Example> 没有“titel”这个属性'],
  ['<Say onclick="x">说</Say>', '1｜<Say> 没有“onclick”这个属性'],
  ['<Say style="color:red">说</Say>', '1｜<Say> 没有“style”这个属性'],
  ['<Say set:html="x">说</Say>', '1｜<Say> 没有“set:html”这个属性'],
  ['<Say client:load>说</Say>', '1｜<Say> 没有“client:load”这个属性'],
  ['<Say></Say>', '1｜<Say> 里面是空的'],
  ['前面 <Say>说</Say> 后面', '1｜<Say> 要自成一段，或跟在列表项后面'],
  ['一行\n<Say>说</Say>', '2｜<Say> 要自成一段，或跟在列表项后面'],
  ['- 甲\n\n  乙 <Say>说</Say>', '3｜<Say> 要自成一段，或跟在列表项后面'],
  ['前面<RedLine>x</RedLine>', '1｜<RedLine> 要自成一段，前后空一行'],
  ['<中文/>', '1｜不能用的标签：<中文>'],
  ['<_x/>', '1｜不能用的标签：<_x>'],
  ['<$ />', '1｜不能用的标签：<$>'],
  ['<>x</>', '1｜不能用的标签：<>'],
  ['<a:b />', '1｜不能用的标签：<a:b>'],
  ['<script>alert(1)</script>', '1｜不能用的标签：<script>'],
  ['import x from "y"', '1｜以 import 或 export 开头的一段会被当成代码：“import x from "y"”'],
  ['export*from"x"', '1｜以 import 或 export 开头的一段会被当成代码：“export*from"x"”'],
  ['export const x = 1', '1｜以 import 或 export 开头的一段会被当成代码：“export const x = 1”'],
  ['看 {x}', '1｜花括号里的内容会被当成代码：“看 {x}”'],
  ['{1 + 1}', '1｜花括号里的内容会被当成代码：“{1 + 1}”'],
  ['{/* x */}', '1｜花括号里的内容会被当成代码：“{/* x */}”'],
  ['## 坏 {#坏}', '1｜标题的锚点只用小写字母、数字和连字符：“## 坏 {#坏}”'],
  ['## 坏 {#Bad}', '1｜标题的锚点只用小写字母、数字和连字符：“## 坏 {#Bad}”'],
  ['## 坏 {.x}', '1｜标题后面要有固定锚点：“## 坏 {.x}”'],
  ['## 没有锚点', '1｜标题后面要有固定锚点：“## 没有锚点”'],
  ['##无空格 {#x}', '1｜标题的锚点写法不对：“##无空格 {#x}”'],
  ['#无空格', '1｜标题的 # 后面没有空格：“#无空格”'],
  ['# 一级 {#x}', '1｜标题只用 ## 到 ####，这里是 1 级：“# 一级 {#x}”'],
  ['## {#e}', '1｜标题没有字：“## {#e}”'],
  ['#### 四级 {#h4}', '1｜标题跳了级，上一个是 1 级，这里是 4 级：“#### 四级 {#h4}”'],
  ['##### 五级 {#h5}', '1｜标题只用 ## 到 ####，这里是 5 级：“##### 五级 {#h5}”'],
  ['## 甲 {#x}\n\n## 乙 {#x}', '3｜锚点 x 用了两次，第 1 行已经有了：“## 乙 {#x}”'],
  ['标题\n===', '1｜标题下面画了线：“标题”'],
  ['- ## 甲 {#x}', '1｜标题下面画了线：“- ## 甲 {#x}”'],
  ['[这里](javascript:alert(1))', '1｜链接只能指向本站的页面：“javascript:alert(1)”'],
  ['[这里](data:text/html,x)', '1｜链接只能指向本站的页面：“data:text/html,x”'],
  ['[这里](mailto:a@example.invalid)', '1｜链接只能指向本站的页面：“mailto:a@example.invalid”'],
  ['[这里](//example.invalid)', '1｜链接只能指向本站的页面：“//example.invalid”'],
  ['[这里](https://example.invalid/)', '1｜链接只能指向本站的页面：“https://example.invalid/”'],
  ['看 https://example.invalid/a 这里', '1｜链接只能指向本站的页面：“https://example.invalid/a”'],
  ['看 www.example.invalid', '1｜链接只能指向本站的页面：“http://www.example.invalid”'],
  ['<https://example.invalid>', '1｜正文里不能有别的网站的网址：“<https://example.invalid>”'],
  ['[这里](../x/)', '1｜链接要从本站的根写起：“../x/”'],
  ['[这里](/x)', '1｜链接的写法不对：“/x”'],
  ['[这里](/x/?a=1)', '1｜链接的写法不对：“/x/?a=1”'],
  ['[这里](</no where/>)', '1｜链接的写法不对：“/no where/”'],
  ['[这里](/no where/)', '1｜链接的括号或网址写法不对：“[这里](/no where/)”'],
  ['[这里]()', '1｜链接没有网址：“[这里]()”'],
  ['[](/x/)', '1｜链接没有字：“[](/x/)”'],
  ['看【这里】(/x/)', '1｜链接的括号或网址写法不对：“看【这里】(/x/)”'],
  ['看[这里]（/x/）', '1｜链接的括号或网址写法不对：“看[这里]（/x/）”'],
  ['[这里][r]\n\n[r]: /x/', '1｜链接和网址分开写了：“[这里][r]”'],
  ['[这里][r]', '1｜方括号会原样印出来：“[这里][r]”'],
  [
    '![图](https://example.invalid/a.png)',
    '1｜正文里不能放图片：“![图](https://example.invalid/a.png)”',
  ],
  ['![](/favicon.svg)', '1｜正文里不能放图片：“![](/favicon.svg)”'],
  ['![图][r]\n\n[r]: /x.png', '1｜正文里不能放图片：“![图][r]”'],
  ['正文[^9]', '1｜正文里不用脚注：“正文[^9]”'],
  ['正文[^1]\n\n[^1]: x', '1｜正文里不用脚注：“正文[^1]”'],
  ['```js\nx\n```', '1｜正文里不能放代码块：“```js”'],
  ['没有关上的 ` 反引号', '1｜反引号没有配成对：“没有关上的 ` 反引号”'],
  ['**注意：**先看', '1｜加粗会失效：“**注意：**先看”'],
  ['**没有关上', '1｜加粗会失效：“**没有关上”'],
  ['~~删~~', '1｜正文里不用删除线：“~~删~~”'],
  ['行末两格  \n换行', '1｜行末的空格或反斜杠会强制换行：“行末两格”'],
  ['***', '1｜正文里不用分隔线：“***”'],
  ['- [ ] 甲', '1｜列表里不用方框：“- [ ] 甲”'],
  ['-没有空格', '1｜列表的 - 后面没有空格：“-没有空格”'],
  ['1.没有空格', '1｜编号后面没有空格：“1.没有空格”'],
  ['| a | b |\n| --- |\n| 1 | 2 |', '1｜表格没有认出来：“| a | b |”'],
  ['| a | b |\n| --- | --- |\n| 1 | 2 | 3 |', '3｜这一行有 3 格，表头有 2 格：“| 1 | 2 | 3 |”'],
  ['| a | b |\n| :--- | ---: |\n| 1 | 2 |', '2｜表格不能写对齐：“| :--- | ---: |”'],
  ['| a | b |\n| --- | --- |', '1｜表格只有表头：“| a | b |”'],
  [':::note\n内容\n:::', '1｜正文里不用 ::: 的写法：“:::note”'],
  ['&#8;', '1｜这一行有看不见的字符：乱码替换符 �（U+FFFD）：“�”'],
  ['['.repeat(40), '1｜方括号会原样印出来：“[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[”'],
  ['>'.repeat(40), '1｜列表、引用或标签一层套一层，超过 12 层'],
  [`${'- '.repeat(40)}x`, '1｜列表、引用或标签一层套一层，超过 12 层'],
])('%j is refused', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault]);
});

test.each([
  '## 红线 {#red-lines}\n\n### 细则 {#detail}\n\n正文，**加粗**，`原样`。',
  '<RedLine>\n\n一条。\n\n- 甲\n- 乙\n\n</RedLine>',
  '<Example title="样例：一封信">\n\n内容\n\n<Say>说</Say>\n\n</Example>',
  '<Bars title="各岗" of="工时" mark="100%">\n\n| 岗 | 工时 |\n| --- | --- |\n| 甲 | 80% |\n\n</Bars>',
  '- 甲 <Say>说</Say>\n- 乙 <Say>说</Say>',
  '| 甲 | 乙 |\n| --- | --- |\n| <Say>说</Say> | <Local id="a" /> |',
  '<Say>说</Say>\n<Say>再说</Say>',
  '见[用印](/procedures/seals/use/#why "题")和[本页](#why)，照<Cite of="a" at="第一条（一）" />。',
  '1. 甲\n2. 乙\n\n> 引用',
  '少于 5 人，a < b，单位：〔2026〕1 号 * 2',
  "<Local id='a' />",
])('%j is accepted', (text) => {
  expect(faultsOf(text)).toEqual([]);
});

test('says what it refers to, with lines', () => {
  const text = '## 一 {#one}\n\n见[用印](/a/)，照<Cite of="b" at="第一条" />，\n<Local id="c" />。';
  const { headings, references } = readBody(text);
  expect(headings).toEqual([{ id: 'one', line: 1 }]);
  expect(references).toEqual([
    { line: 3, kind: 'address', id: '/a/' },
    { line: 3, kind: 'regulation', id: 'b', article: '第一条' },
    { line: 4, kind: 'local', id: 'c' },
  ]);
});

test('a line named in a message is one of the file', () => {
  const [fault] = readBody('## 甲 {#x}\n\n## 乙 {#x}', 31).faults;
  expect(fault?.message).toBe('锚点 x 用了两次，第 31 行已经有了：“## 乙 {#x}”');
});

test('the components are those that pages are rendered with', () => {
  const source = readFileSync('src/components/content/mdx.ts', 'utf8');
  const rendered = source.match(/(?<=^import )\w+/gm) ?? [];
  // Links and terms are put in by the site itself; a limit is words before anything is rendered.
  const written = rendered.filter((name) => name !== 'ContentLink' && name !== 'Term');
  expect([...written, 'Total'].toSorted()).toEqual(Object.keys(COMPONENTS).toSorted());
});

test('what the fixture says in running text is accepted', () => {
  const { files } = readContent(readSources('tests/fixture'));
  const bodies = files.filter(({ body }) => body !== '');
  expect(bodies.length).toBeGreaterThan(3);
  for (const { file, body } of bodies) expect(readBody(body).faults, file).toEqual([]);
});
