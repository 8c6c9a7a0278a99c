/** Checks the Chinese typography of content/ with autocorrect; `--fix` puts it right. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import autocorrect from 'autocorrect-node';

const fix = process.argv.includes('--fix');
const files = globSync(['content/**/*.mdx', 'content/**/*.yaml', 'README.zh-CN.md']).sort();
let found = 0;
for (const file of files) {
  const source = readFileSync(file, 'utf8');
  const corrected = autocorrect.formatFor(source, file.endsWith('.yaml') ? 'yaml' : 'markdown');
  if (corrected === source) continue;
  if (fix) {
    writeFileSync(file, corrected);
    continue;
  }
  const lines = corrected.split('\n');
  source.split('\n').forEach((line, index) => {
    if (line === lines[index]) return;
    found += 1;
    console.error(
      `${file}:${index + 1}\n  现在：${line.trim()}\n  应为：${lines[index]?.trim() ?? ''}`,
    );
  });
}
if (found > 0) {
  console.error(`\n中文排版有 ${found} 处要改。运行 node scripts/typography.ts --fix 可自动改正。`);
  process.exitCode = 1;
}
