/**
 * Breaks the domain code in every way Stryker knows and sees whether a test notices.
 * Usage: npm run mutate [-- FOLDER…], folders of src/domain; all of them without any, which takes hours.
 * MUTATE_SAMPLE=4 before it tries every fourth mutant.
 * Stryker is a package of its own here, installed on first use, so that no other command waits for it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const HERE = 'tests/mutation';
const STRYKER = `${HERE}/node_modules/@stryker-mutator/core/bin/stryker.js`;
const KILLED = new Set(['Killed', 'Timeout']);
const LIVING = new Set(['Survived', 'NoCoverage']);
/** 4 tries every fourth mutant, for a figure in a quarter of the time. */
const SAMPLE = Number(process.env.MUTATE_SAMPLE ?? 1);
/** Of a hundred mutants so many must be noticed. */
const LEAST = 85;

if (!existsSync(STRYKER))
  run('npm', ['install', '--no-package-lock', '--legacy-peer-deps', '--no-audit', '--no-fund'], {
    cwd: HERE,
  });

const asked = process.argv.slice(2);
/** Drawing has a part of its own, since it takes longer than all others. */
const ALL = [...readdirSync('src/domain'), 'procedures/swimlane'];
const parts = asked.length > 0 ? asked : ALL;
const rows = parts.map((part) => {
  run(process.execPath, [STRYKER, 'run', `${HERE}/stryker.config.mjs`], {
    env: { ...process.env, MUTATE: part },
  });
  return { part, ...tally(part) };
});
console.log('\nfolder                    killed  living   share');
for (const { part, killed, living } of rows) print(part, killed, living);
const sum = (name) => rows.reduce((total, row) => total + row[name], 0);
print('together', sum('killed'), sum('living'));
if (share(sum('killed'), sum('living')) < LEAST) process.exitCode = 1;

function run(command, args, options) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    ...options,
  });
  if (status !== 0) process.exit(status ?? 1);
}

/** Counts the mutants of a report, and lists the living ones. */
function tally(part) {
  const { files } = JSON.parse(
    readFileSync(`node_modules/.cache/mutation/${part.replaceAll('/', '-')}.json`, 'utf8'),
  );
  let killed = 0;
  let living = 0;
  for (const [file, { mutants, source }] of Object.entries(files)) {
    const lines = source.split('\n');
    for (const { id, status, location, mutatorName, replacement } of mutants) {
      if (Number(id) % SAMPLE !== 0) continue;
      if (KILLED.has(status)) killed += 1;
      if (!LIVING.has(status)) continue;
      living += 1;
      const { line } = location.start;
      console.log(
        `${file}:${line} ${mutatorName} → ${replacement?.slice(0, 60)}\n    ${lines[line - 1]?.trim()}`,
      );
    }
  }
  return { killed, living };
}

function share(killed, living) {
  return killed + living === 0 ? 100 : (100 * killed) / (killed + living);
}

function print(name, killed, living) {
  console.log(
    `${name.padEnd(24)}${String(killed).padStart(8)}${String(living).padStart(8)}${share(killed, living).toFixed(1).padStart(7)} %`,
  );
}
