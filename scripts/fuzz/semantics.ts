/** What is well written and cannot be: names given twice, days that do not exist, flows that do not end. */
import type { Case } from './case.ts';
import type { Edit } from './edit.ts';
import type { Edition, TextFile } from './edition.ts';
import { LIST_EDITS } from './edits-lists.ts';
import { NAME_EDITS } from './edits-names.ts';
import { PAGE_EDITS } from './edits-pages.ts';
import type { Random } from './random.ts';

const EDITS: readonly Edit[] = [...PAGE_EDITS, ...NAME_EDITS, ...LIST_EDITS];

export function semanticCases(edition: Edition, random: Random, count: number): Case[] {
  return EDITS.flatMap((edit) => {
    const files = edition.of(edit.kind).filter(({ text }) => edit.find.test(text));
    return random.some(files, count).flatMap((file) => caseOf(edition, file, edit));
  });
}

function caseOf(edition: Edition, file: TextFile, edit: Edit): Case[] {
  const { group, find, write, field, value } = edit;
  const made = typeof write === 'string' ? write : write(file.text, file, edition);
  if (made === undefined) return [];
  const text =
    typeof write === 'string'
      ? file.text.replace(find, write)
      : file.text.replace(find, () => made);
  if (text === file.text) return [];
  // A name that two files share may be told at either of them.
  const files =
    typeof write === 'string' ? [file.file] : edition.of(file.kind).map((one) => one.file);
  const name = `${file.file}: ${String(find).slice(0, 30)} → ${JSON.stringify(made.slice(0, 40))}`;
  const sources = () => edition.withText(file.file, text);
  return [{ group, name, files, field, value, isMistake: true, sources }];
}
