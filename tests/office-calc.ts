/** Workbooks as LibreOffice works them out: what stands in each cell, and on which ground. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Another program may be named, where the usual one has no Calc. */
const PROGRAM = process.env['SOFFICE'] ?? 'soffice';

/** A cell as it is shown. */
export interface ShownCell {
  /** The number behind it, where there is one. */
  readonly value: number | undefined;
  readonly text: string;
  /** The colour of its ground, such as #FFC7CE. */
  readonly ground: string | undefined;
}

/** @returns whether LibreOffice with Calc is there; many machines have Writer alone */
export function canCalculate(): boolean {
  return convert(new TextEncoder().encode('1,2\n'), 'csv') !== undefined;
}

/**
 * @param workbook bytes of an .xlsx file
 * @returns the rows of its first sheet, worked out anew and with the marks of its rules
 */
export function calculated(workbook: Uint8Array): ShownCell[][] {
  const html = convert(workbook, 'xlsx');
  if (html === undefined) throw new Error('LibreOffice with Calc is not there.');
  const [sheet = ''] = html.split('</table>');
  return [...sheet.matchAll(/<tr>([^]*?)<\/tr>/gu)].map(([, row = '']) =>
    [...row.matchAll(/<td([^>]*)>([^]*?)<\/td>/gu)].map(([, attributes = '', text = '']) => {
      const value = /sdval="([^"]*)"/u.exec(attributes)?.[1];
      return {
        value: value === undefined ? undefined : Number(value),
        text: text.replaceAll(/<[^>]*>/gu, '').trim(),
        ground: /bgcolor="([^"]*)"/u.exec(attributes)?.[1],
      };
    }),
  );
}

/** @returns the file as a page; undefined where the program or its Calc is not there */
function convert(bytes: Uint8Array, ending: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'calc-'));
  try {
    const file = join(folder, `book.${ending}`);
    writeFileSync(file, bytes);
    // A profile of its own, so that no other run of the program stands in the way.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const to = ['--convert-to', 'html:HTML (StarCalc):UTF8', '--outdir', folder];
    execFileSync(PROGRAM, [profile, '--headless', ...to, file], { stdio: 'ignore' });
    const page = join(folder, 'book.html');
    return existsSync(page) ? readFileSync(page, 'utf8') : undefined;
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
