/** What the page that prepares an office's edition is made from. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setupContentOf, type SetupContent } from '#domain/setup/setup-content.ts';
import { wording } from '#schemas/wording.ts';
import { readContentFiles, readWritten } from './content-files.ts';

/** The head that `npm run new -- office` writes too. */
const HEAD = join(process.cwd(), 'scripts/templates/office.txt');

/** @returns the handbook as the page knows it, with what this site was built with */
export function getSetupContent(): SetupContent {
  const words = readContentFiles().find(({ kind }) => kind === 'wording');
  return setupContentOf(
    readWritten(),
    words && wording.parse(words.data),
    readFileSync(HEAD, 'utf8'),
  );
}
