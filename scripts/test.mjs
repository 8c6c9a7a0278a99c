/** Runs every check in order and says at the end which of them held. Usage: npm test */
import { spawnSync } from 'node:child_process';
import { stopUnlessReady } from './machine.mjs';

stopUnlessReady();

const STEPS = [
  ['Format and Chinese typography', 'check:format'],
  ['Lint and import rules', 'check:lint'],
  ['Types', 'check:types'],
  ['Unused code and packages', 'check:unused'],
  ['Unit and content tests', 'test:unit'],
  ['Build', 'build'],
  ['Build under /shouce/', 'build', { SITE_BASE: '/shouce', SITE_DIR: './dist-base' }],
  ['Folder edition', 'pack -- --no-book'],
  ['Checks on the built site', 'test:site'],
  ['People: browser, keyboard, axe', 'test:e2e'],
  ['Pictures of pages', 'test:pictures'],
];

const failures = [];
for (const [name, script, environment = {}] of STEPS) {
  const began = Date.now();
  console.log(`\n── ${name} (npm run ${script})`);
  const { status } = spawnSync('npm', ['run', '--silent', ...script.split(' ')], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  });
  console.log(`── ${name}: ${status === 0 ? 'held' : 'FAILED'}, ${seconds(began)} s`);
  if (status !== 0) {
    failures.push(name);
    // Later steps read the built site, so they say nothing new once the build has failed.
    if (script === 'build') break;
  }
}
if (failures.length > 0) console.error(`\nFailed: ${failures.join('; ')}`);
console.log(`\n${STEPS.length - failures.length} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;

function seconds(began) {
  return Math.round((Date.now() - began) / 1000);
}
