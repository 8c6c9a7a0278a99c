/** Every component, and a page of each kind, look as they did: on a phone, a tablet and a desk, by day and by night. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { browserExecutable } from '../../scripts/browser.ts';
import { difference, pixelsOf } from './compare.ts';
import { keepFonts, knownFonts, measureFonts } from './fonts.ts';
import { ADDRESS } from './site.ts';
import { SUBJECTS } from './subjects.ts';
import { take } from './take.ts';

const TAKEN = 'tests/pictures/taken';
const WIDTHS = [360, 768, 1280];
const THEMES = ['light', 'dark'] as const;
/** Day and hour of every picture. */
const NOW = '2026-12-10T09:30:00+08:00';
/** Another browser than ours may have other letters than the pictures; ours has those of the packages. */
const isForeign = Boolean(process.env['CHROMIUM_PATH']) || browserExecutable() === undefined;
const OTHER_LETTERS =
  'The letters of this browser are others than those of the pictures, so nothing was compared.';
let isTold = false;

const fileOf = (name: string, width: number, theme: string) =>
  `${TAKEN}/${name}-${width}-${theme}.webp`;

test.beforeEach(async ({ page }, { config }) => {
  const fonts = await measureFonts(page);
  if (fonts === knownFonts()) return;
  if (isUpdate(config)) {
    mkdirSync(TAKEN, { recursive: true });
    keepFonts(fonts);
    return;
  }
  // The reporter does not say why a test was skipped.
  if (isForeign && !isTold) console.warn(OTHER_LETTERS);
  isTold = isForeign;
  test.skip(isForeign, OTHER_LETTERS);
  throw new Error(
    'The letters of the packages are no longer those of the pictures. Take them anew: npm run test:pictures -- --update-snapshots',
  );
});

for (const { name, path, before, complete } of SUBJECTS) {
  test(name, async ({ context, page }, info) => {
    const address = process.env[ADDRESS] ?? '';
    const session = await context.newCDPSession(page);
    await page.clock.setFixedTime(NOW);
    if (before) {
      await page.goto(`${address}404.html`);
      await before(page);
    }
    await page.goto(address + path, { waitUntil: 'networkidle' });
    if (complete) await expect(page.locator(complete).first()).toBeVisible();
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        const file = fileOf(name, width, theme);
        const found = existsSync(file) ? readFileSync(file) : undefined;
        const picture = await take(page, session, found);
        // The same browser packs the same page into the same bytes.
        if (found?.equals(picture)) continue;
        const told = found
          ? difference(await pixelsOf(page, found), await pixelsOf(page, picture))
          : 'has not been taken yet';
        if (told === undefined) continue;
        if (isUpdate(info.config)) {
          writeFileSync(file, picture);
          continue;
        }
        const parts = { 'as it was': found, 'as it is': picture };
        for (const [part, body] of Object.entries(parts)) {
          if (body)
            await info.attach(`${part} ${width} ${theme}`, { body, contentType: 'image/webp' });
        }
        expect
          .soft(told, `${file}; npm run test:pictures -- --update-snapshots takes it anew`)
          .toBe('');
      }
    }
  });
}

test('no picture is left of what is not shown any more', () => {
  const wanted = new Set(
    SUBJECTS.flatMap(({ name }) =>
      WIDTHS.flatMap((width) => THEMES.map((theme) => fileOf(name, width, theme))),
    ),
  );
  const files = readdirSync(TAKEN).filter((file) => file.endsWith('.webp'));
  expect(files.map((file) => `${TAKEN}/${file}`).filter((file) => !wanted.has(file))).toEqual([]);
});

/** @returns whether pictures that have changed are to be taken anew */
function isUpdate({ updateSnapshots }: { updateSnapshots: string }): boolean {
  return updateSnapshots === 'all' || updateSnapshots === 'changed';
}
