/** Settings of the mutation tests; run.mjs names the part of src/domain in MUTATE. */
import { fileURLToPath } from 'node:url';
import { SAMPLE } from './sample.mjs';

const part = process.env.MUTATE;

export default {
  testRunner: 'domain',
  plugins: ['runner.mjs', 'sample.mjs'].map((name) =>
    fileURLToPath(new URL(name, import.meta.url)),
  ),
  checkers: SAMPLE > 1 ? ['sample'] : [],
  mutate: [
    `src/domain/${part}/**/*.ts`,
    ...(part === 'procedures' ? ['!src/domain/procedures/swimlane/**'] : []),
    '!src/domain/**/*.test.ts',
    '!src/domain/**/testing.ts',
  ],
  ignorePatterns: ['/dist*', '/docs', '/public', '/tests/mutation/node_modules'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.MUTATE_CONCURRENCY ?? 1),
  reporters: ['json', 'progress-append-only'],
  jsonReporter: { fileName: `node_modules/.cache/mutation/${part.replaceAll('/', '-')}.json` },
  tempDirName: 'node_modules/.cache/stryker',
  cleanTempDir: 'always',
  allowConsoleColors: false,
};
