/** What the README tells an office to do, done word for word over the real content. */
import { spawnSync } from 'node:child_process';
import { cpSync, globSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '#data/check-content.ts';
import { readLibrary } from '#data/content-files.ts';
import { forgetContent } from '#data/process-content.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { describeProblems } from '#domain/content/problem.ts';
import { madeProject } from '#tests/made-project.ts';
import { readmeSteps } from '#tests/readme-steps.ts';

const STEPS = readmeSteps('README.md', 'Make it yours');
/** Commands that show the site, and the check, which is run below. */
const LOOKS = ['start', 'check:content'];

const project = madeProject('.');
afterAll(() => project.remove('.'));

/** Replaces every mark of a skeleton by a text of its own. */
function fillIn(path: string): void {
  let count = 0;
  const filled = project.read(path).replace(/「待填[^」]*」/g, () => `某事${(count += 1)}`);
  project.write(path, filled);
}

test('both READMEs tell the same steps', () => {
  expect(readmeSteps('README.zh-CN.md', '改成本单位的版本')).toEqual(STEPS);
});

describe('an office that does what the README says', () => {
  // Each command is a process that reads all content: half a minute to a minute, and up to five times that beside a build.
  test(
    'finds every command there, and every skeleton refused until it is filled in',
    { timeout: 300_000 },
    () => {
      for (const step of STEPS) {
        if ('path' in step) project.write(step.path, step.text);
        else if (!LOOKS.includes(step.command)) {
          const script = step.command.replace(':', '-');
          expect(project.run(script, ...step.args), step.args.join(' ')).toMatch(/^已/);
        }
      }
      forgetContent();
      const report = describeProblems(checkContent(project.root));
      expect(report).toContain('内容有 3 处需要改正');
      expect(report.match(/样板里的“待填”还没有填/g)).toHaveLength(3);
    },
  );

  test('passes the check once the skeletons are filled in', () => {
    for (const path of globSync('office/**/*.{yaml,mdx}', { cwd: project.root })) fillIn(path);
    forgetContent();
    expect(describeProblems(checkContent(project.root))).toBe('内容有 0 处需要改正：\n');
  });

  test('sees its own handbook', () => {
    forgetContent();
    const library = readLibrary(project.root);
    expect(library.office).toMatchObject({ unit: '样例街道便民服务中心', title: '综合办公室' });
    expect(library.posts.find(({ id }) => id === 'archivist')?.mergedInto?.post).toBe(
      'documents-clerk',
    );
    expect(library.procedures.map(({ slug }) => slug)).not.toContain('meetings/video-conference');
    expect(library.procedures.map(({ slug }) => slug)).toContain('seals/visit');
    expect(library.forms.map(({ id }) => id)).toContain('visit-slip');
    const duties = new Map(dutiesOf(library).map((duty) => [duty.id, duty]));
    expect(duties.get('meeting-minutes')?.owner).toBe('documents-clerk');
    expect(duties.has('meeting-room-booking')).toBe(false);
    expect(duties.has('visit')).toBe(true);
  });

  test('is told what it wrote over the handbook, and has nothing else to look at', () => {
    const status = project.run('office-status');
    expect(status).not.toContain('手册改过');
    expect(status).not.toContain('对不上');
  });

  // Three quarters of a minute alone.
  test('passes the tests of content', { timeout: 240_000 }, () => {
    for (const name of ['src', 'tests', 'scripts', 'schemas', 'package.json', 'tsconfig.json'])
      cpSync(name, join(project.root, name), { recursive: true });
    cpSync('vitest.config.ts', join(project.root, 'vitest.config.ts'));
    symlinkSync(resolve('node_modules'), join(project.root, 'node_modules'));
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['node_modules/vitest/vitest.mjs', 'run', '--project', 'content'],
      { cwd: project.root, encoding: 'utf8' },
    );
    expect(status, `${stdout}${stderr}`).toBe(0);
  });
});
