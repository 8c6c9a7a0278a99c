import { markdownToHtml } from 'satteri';
import { expect, test } from 'vitest';
import { FEATURES } from '#domain/body/features.ts';
import { wrapTables } from './wrap-tables.ts';

function htmlOf(...lines: string[]): string {
  const result = markdownToHtml(lines.join('\n'), {
    features: FEATURES,
    hastPlugins: [wrapTables],
  });
  return typeof result === 'string' ? result : result.html;
}

test('a table of words becomes cards on a phone, each cell with the heading of its column', () => {
  const html = htmlOf('| 事项 | 期限 |', '| --- | --- |', '| 用印 | 1 天 |');
  expect(html).toContain('<table class="cards-on-phone">');
  expect(html).toContain('<td data-label="期限">1 天</td>');
  expect(html).not.toContain('class="amount"');
});

test('a table that is mostly numbers stays one, its numbers below each other', () => {
  const html = htmlOf(
    ...['| 岗位 | 事项 | 频次 | 工时 |', '| --- | --- | --- | --- |'],
    ...['| 文秘 | 收文 | 80 | 32.0 |', '| 文秘 | 核稿 | 30 | 45.0% |', '| 会务 | 调度 | 6 | 1.2 |'],
  );
  expect(html).toContain('<table class="numbers">');
  expect(html.match(/class="amount"/g)).toHaveLength(8);
  expect(html.match(/class="repeated"/g)).toHaveLength(1);
});

test('a table of numbers with long remarks becomes cards: beside them a phone has no room', () => {
  const long = '临时任务十八件减到八件，综合材料一篇给宣传岗';
  const html = htmlOf(
    '| 岗位 | 前 | 后 | 动了什么 |',
    '| --- | --- | --- | --- |',
    `| 文秘 | 195.8 | 151.4 | ${long} |`,
  );
  expect(html).toContain('<table class="cards-on-phone">');
});

test('a table of more columns than a phone has room for becomes cards', () => {
  const cells = (cell: string) => `| ${Array.from({ length: 7 }, () => cell).join(' | ')} |`;
  expect(htmlOf(cells('会务'), cells('---'), cells('3'))).toContain(
    '<table class="cards-on-phone many-columns">',
  );
});
