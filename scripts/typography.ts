/**
 * Checks the Chinese typography of content/ with autocorrect: every text of a YAML file or front matter by itself,
 * since the tool would take the commas of a YAML list for punctuation, and the words of bodies without their markup.
 * What an office writes in office/ is its own affair.
 */
import { globSync, readFileSync } from 'node:fs';
import autocorrect from 'autocorrect-node';
import { linesOf, textsOf, type Located } from '#domain/checks/strings.ts';
import { processSources } from '#data/process-content.ts';
import { readContent } from '#domain/reading/content-file.ts';

/** Fields that hold ids, patterns, file names or what people type wrongly. */
const NOT_PROSE =
  /(^|\.)(aliases|typos|everyday|say|learn|stop|formats|references|code|id|slug|number|article)(\.|$)|^asked\.\d+\.for$/;

/** Links keep their words, components go: what they print is checked where it is written. */
const MARKUP = /!?\[([^\]]*)\]\([^)]*\)|\s*<[^>]*>/g;
const CODE = /`[^`]*`/g;

let found = 0;
for (const { file, data, body, bodyLine } of readContent(processSources(process.cwd())).files) {
  const prose = textsOf(data).filter(({ field }) => !NOT_PROSE.test(field));
  for (const located of [...prose, ...linesOf(body, bodyLine)]) compare(file, located);
}
for (const file of globSync(['*.zh-CN.md', 'docs/UPGRADING.md'])) {
  // Files and commands that are shown are no prose; their lines count all the same.
  const prose = readFileSync(file, 'utf8').replace(/^```[\s\S]*?^```$/gm, (block) =>
    block.replace(/.+/g, ''),
  );
  for (const located of linesOf(prose)) compare(file, located);
}
if (found > 0) {
  console.error(`\n中文排版有 ${found} 处要改。`);
  process.exitCode = 1;
}

function compare(file: string, { field, line, text }: Located): void {
  const now = text.replace(CODE, 'x').replace(MARKUP, '$1').trim();
  const better = autocorrect.format(now).trim();
  // A dash between two quoted parts of a file name is no dash of the sentence.
  if (now.replaceAll(' - ', '-') === better.replaceAll(' - ', '-')) return;
  found += 1;
  const place = line === undefined ? field : `第 ${line} 行`;
  console.error(`${file} › ${place}\n  现在：${now}\n  应为：${better}`);
}
