/**
 * Checks the Chinese typography of content/ with autocorrect: every text of a YAML file or front matter by itself,
 * since the tool would take the commas of a YAML list for punctuation; bodies as Markdown. `--fix` puts bodies right.
 */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import autocorrect from 'autocorrect-node';
import { textsOf } from '#domain/content/strings.ts';
import { readContentFiles } from '#integrations/content-files.ts';

/** Fields that hold ids, patterns or what people type wrongly. */
const NOT_PROSE = /(^|\.)(aliases|typos|everyday|stop|references|code|id|slug|number|article)(\.|$)/;

const fix = process.argv.includes('--fix');
let found = 0;

for (const { file, data, body } of readContentFiles()) {
  for (const { field, text } of textsOf(data)) {
    if (!NOT_PROSE.test(field)) compare(`${file} › ${field}`, text, autocorrect.format(text));
  }
  if (body !== '') checkMarkdown(file, body);
}
for (const file of globSync('*.zh-CN.md')) checkMarkdown(file, readFileSync(file, 'utf8'));

if (found > 0) {
  console.error(`\n中文排版有 ${found} 处要改。正文可用 node scripts/typography.ts --fix 自动改正。`);
  process.exitCode = 1;
}

function checkMarkdown(file: string, source: string): void {
  const corrected = autocorrect.formatFor(source, 'markdown');
  if (fix && corrected !== source) {
    writeFileSync(file, readFileSync(file, 'utf8').replace(source, () => corrected));
    return;
  }
  const lines = corrected.split('\n');
  source.split('\n').forEach((line, index) => {
    compare(`${file} 正文第 ${index + 1} 行`, line, lines[index] ?? '');
  });
}

function compare(place: string, now: string, better: string): void {
  if (now.trim() === better.trim()) return;
  found += 1;
  console.error(`${place}\n  现在：${now.trim()}\n  应为：${better.trim()}`);
}
