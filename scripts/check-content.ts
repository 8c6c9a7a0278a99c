/** Checks content/ and office/ without building the site: schemas, cross-references, flow and wording. */
import { existsSync } from 'node:fs';
import { checkContent } from '#data/check-content.ts';
import { readOfficeFolder } from '#data/office-folder.ts';
import { describeProblems } from '#domain/content/problem.ts';

const problems = checkContent();
if (problems.length > 0) {
  console.error(describeProblems(problems));
  process.exitCode = 1;
} else {
  console.log('内容检查通过。');
}
if (existsSync('office')) remind();

/** After an update the check may pass while the handbook has changed behind what the office wrote. */
function remind(): void {
  const { edition, confirmed } = readOfficeFolder();
  if (confirmed?.version === edition.version) return;
  const seen = confirmed ? `本单位确认到 ${confirmed.version} 版` : '本单位还没有记下看到哪一版';
  console.log(`手册是 ${edition.version} 版，${seen}：运行 npm run office:status 看看改了什么。`);
}
