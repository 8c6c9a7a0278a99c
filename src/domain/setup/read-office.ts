/** Reads an office's own file as the build does, and asks it the same. */
import { findLocalChoiceProblems } from '#domain/checks/local-choices.ts';
import { findOddWords, passagesOf } from '#domain/checks/odd-words.ts';
import { findOfficeConflicts } from '#domain/checks/office-conflicts.ts';
import { placeProblem } from '#domain/checks/place.ts';
import { findPlaceholders } from '#domain/checks/placeholders.ts';
import { OFFICE_FILE } from '#domain/checks/post-clash.ts';
import { findUnknownChoices } from '#domain/checks/references/find.ts';
import { knownChoices } from '#domain/checks/references/known.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import type { Problem } from '#domain/content/problem.ts';
import { oldOfficeProblem } from '#domain/overlay/old-office.ts';
import { readContent, type ContentFile } from '#domain/reading/content-file.ts';
import { checkSchema } from '#domain/reading/schema/check-schema.ts';
import { office, type Office } from '#schemas/office.ts';
import type { SetupContent } from './setup-content.ts';
import { tooManyLines, tooMuch } from './too-much.ts';

/** What stands against what an office has decided, and at which field of the page. */
export interface Conflict extends Problem {
  /** The id of the field, or the beginning of it, such as posts.director; empty where it is none of them. */
  readonly at: string;
}

/** A file that can be taken, with what its choices contradict; or why it cannot be read. */
export type OfficeReading =
  | { readonly choices: Office; readonly conflicts: readonly Conflict[] }
  | { readonly choices?: undefined; readonly problems: readonly Problem[] };

/** @param bytes of a file that somebody says is an office.yaml */
export function readOffice(bytes: Uint8Array, content: SetupContent): OfficeReading {
  const long = tooManyLines(bytes);
  if (long.length > 0) return { problems: long };
  const { files, problems } = readContent([{ file: OFFICE_FILE, bytes }], 'office');
  const [file] = files;
  if (!file || problems.length > 0) return { problems };
  return readOfficeFile(file, content);
}

/** @param file as it was read, or as it would stand in the project */
export function readOfficeFile(file: ContentFile, content: SetupContent): OfficeReading {
  const much = tooMuch(file.data);
  if (much.length > 0) return { problems: much };
  const old = oldOfficeProblem(file);
  if (old) return { problems: [old] };
  const checked = checkSchema(file, office);
  const placed = placer(file);
  const placeholders = findPlaceholders([file]).map(placed);
  if (!('data' in checked)) return { problems: [...checked.problems, ...placeholders] };
  if (placeholders.length > 0) return { problems: placeholders };
  const choices = checked.data;
  const conflicts = conflictsOf(file, choices, content);
  return {
    choices,
    conflicts: conflicts.map((problem) => ({ ...placed(problem), at: fieldOf(problem, choices) })),
  };
}

function placer(file: ContentFile): (problem: Problem) => Problem {
  const byFile = new Map([[file.file, file]]);
  return (problem) => placeProblem(problem, byFile);
}

function conflictsOf(
  file: ContentFile,
  choices: Office,
  { posts, dutyAreas, locals, hideable, unwritten, wording }: SetupContent,
): Problem[] {
  const slugs = hideable.flatMap(({ pages }) => pages.map(({ slug }) => slug));
  const known = knownChoices({
    post: posts,
    duty: dutiesOf({ dutyAreas }),
    local: locals,
    hideable: [...slugs, ...unwritten].map((id) => ({ id })),
  });
  const found = [
    ...findUnknownChoices(choices, known, [file]),
    ...findOfficeConflicts({ posts, dutyAreas, choices }),
    ...findLocalChoiceProblems({ locals, choices }),
  ];
  // Words are looked at once the rest holds, as at build.
  return found.length > 0 ? found : findOddWords(wording, passagesOf([file]));
}

/** From the path in the file to the field of the page. */
function fieldOf({ file, field }: Problem, { posts, hidden }: Office): string {
  const [list = '', name = '', key] = field.split('.');
  const tail = key === undefined ? '' : `.${key}`;
  // What the handbook says of a post is shown where the office may say otherwise.
  if (file !== OFFICE_FILE) return `posts.${field}`;
  if (list === 'posts') return `posts.${posts[Number(name)]?.post ?? ''}${tail}`;
  if (list === 'hidden') return `hidden.${hidden[Number(name)] ?? ''}`;
  return field;
}
