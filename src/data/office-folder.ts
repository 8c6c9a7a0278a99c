/** The folder of an office on the disk: what it holds beside the handbook, and the records of what was looked at. */
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { itemsOf } from '#domain/office/item.ts';
import {
  EDITION_FILE,
  editionRecord,
  readEditionRecord,
  RECORDS,
  recordedItems,
  recordFiles,
} from '#domain/office/record.ts';
import type { OfficeState } from '#domain/office/status.ts';
import { readContent } from '#domain/reading/content-file.ts';
import { office } from '#schemas/office.ts';
import { site } from '#schemas/site.ts';
import { processSources } from './process-content.ts';

export interface OfficeFolder extends OfficeState {
  /** The edition that lies in content/. */
  readonly edition: { readonly version: string; readonly date: string };
  /** What an office is called that does not say. */
  readonly officeTitle: string;
}

/**
 * @param project a folder that holds content/ and perhaps office/
 * @returns what both say piece by piece, as far as it can be read; what cannot is told by the check of content
 */
export function readOfficeFolder(project = process.cwd()): OfficeFolder {
  const sources = processSources(project);
  const [settings] = dataOf('office', 'office/office.yaml').map((data) => office.safeParse(data));
  const [about] = dataOf('content', 'content/site.yaml').map((data) => site.safeParse(data));
  const choices = settings?.data ?? office.parse({});
  const record = join(project, EDITION_FILE);
  return {
    ours: itemsOf(sources, 'content'),
    own: itemsOf(sources, 'office'),
    base: itemsOf(sources, RECORDS),
    confirmed: readEditionRecord(existsSync(record) ? readFileSync(record, 'utf8') : undefined),
    choices: { ...choices, local: new Set(Object.keys(choices.local)) },
    edition: about?.data?.edition ?? { version: '', date: '' },
    officeTitle: about?.data?.office ?? '',
  };

  function dataOf(root: string, path: string): unknown[] {
    return readContent(sources, root)
      .files.filter(({ file }) => file === path)
      .map(({ data }) => data);
  }
}

/**
 * Records that the office has looked at ours as they are now.
 *
 * @param names pieces to record; all, and the edition itself, where absent
 * @returns how many pieces are recorded now
 */
export function writeRecords(
  folder: OfficeFolder,
  names?: ReadonlySet<string>,
  project = process.cwd(),
): number {
  const { own, ours, base, edition } = folder;
  const items = recordedItems(own, ours, base, names);
  const files = recordFiles(items);
  for (const path of globSync(`${RECORDS}/**/*.{yaml,mdx}`, { cwd: project }))
    if (path !== EDITION_FILE) rmSync(join(project, path));
  for (const [path, text] of files) writeNew(join(project, path), text);
  if (names === undefined || !existsSync(join(project, EDITION_FILE)))
    writeNew(join(project, EDITION_FILE), editionRecord(edition.version, edition.date, ours));
  return items.length;
}

/** Writes a file and the folders on the way to it. */
export function writeNew(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
