/**
 * Builds the small edition, with the pages under /dev/, and serves it while pictures are taken. Its content changes only
 * with a feature, so that whoever edits a page of the handbook takes no picture.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/book/serve.ts';
import { layOut } from '../../scripts/edition-site/lay-out.ts';
import { FIXTURE } from '../fixture.ts';

const CONFIG = 'tests/pictures/astro.config.mjs';

/** Where a test finds the address of the site. */
export const ADDRESS = 'PICTURES_ADDRESS';

/** @returns what puts everything away again */
export default async function openSite(): Promise<() => void> {
  const root = mkdtempSync(join(tmpdir(), 'pictures-'));
  layOut(root, FIXTURE, [CONFIG]);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/astro.mjs', 'build', '--config', CONFIG],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, SITE_DIR: './dist', SITE_BASE: '/', SITE_URL: '' },
    },
  );
  if (status !== 0) {
    rmSync(root, { recursive: true });
    throw new Error(`The small edition was not built.\n${stdout}${stderr}`);
  }
  const { address, close } = await serve(join(root, 'dist'), '/');
  process.env[ADDRESS] = address;
  return () => {
    close();
    rmSync(root, { recursive: true });
  };
}
