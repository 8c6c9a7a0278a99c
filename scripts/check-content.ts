/** Checks content/ without building the site: schemas, cross-references, flow and wording. */
import { checkContent } from '#data/check-content.ts';
import { describeProblems } from '#domain/content/problem.ts';

const problems = checkContent();
if (problems.length > 0) {
  console.error(describeProblems(problems));
  process.exitCode = 1;
} else {
  console.log('内容检查通过。');
}
