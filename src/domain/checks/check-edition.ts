/** All checks of content that need no built page, over files in memory: one mistake is one problem. */
import { readBody, type Body } from '#domain/body/body.ts';
import { assemble } from '#domain/content/assemble.ts';
import { ContentError, type Problem } from '#domain/content/problem.ts';
import { overlay } from '#domain/overlay/overlay.ts';
import { readContent, type ContentFile } from '#domain/reading/content-file.ts';
import { checkSchemas } from '#domain/reading/schema/check-schemas.ts';
import type { Source } from '#domain/reading/source.ts';
import type { Edition, Page } from './edition.ts';
import { CHECKS } from './index.ts';
import { placeProblem } from './place.ts';
import { findPlaceholders } from './placeholders.ts';

/**
 * @param sources every file of content/ and of office/
 * @param labels files with labels of the interface
 * @returns every problem found; while single files are wrong, what they say of each other is not looked at
 */
export function checkEdition(
  sources: readonly Source[],
  labels: Edition['labels'] = [],
): Problem[] {
  const ours = readContent(sources, 'content');
  const own = readContent(sources, 'office');
  const laidOver = readable(own.files, ours);
  const { files, problems: strange } = overlay(ours.files, laidOver);
  const { raw, problems: refused } = checkSchemas(files);
  const pages = files.filter(isPage).map((file) => ({ ...file, parsed: parseOnce(file) }));
  const byFile = new Map(files.map((file) => [file.file, file]));
  const place = (problems: readonly Problem[]) =>
    problems.map((problem) => placeProblem(problem, byFile));
  const alone = [
    ...ours.problems,
    ...own.problems,
    ...strange,
    ...refused,
    ...pages.flatMap(bodyProblems),
    ...place(findPlaceholders(files)),
  ];
  if (alone.length > 0) return alone;
  try {
    const library = assemble(raw);
    const both = { ours: ours.files, own: laidOver };
    const edition: Edition = { files, pages, raw, library, ...both, labels };
    const found = CHECKS.filter(({ last }) => !last).flatMap(({ find }) => place(find(edition)));
    if (found.length > 0) return found;
    return CHECKS.filter(({ last }) => last).flatMap(({ find }) => place(find(edition)));
  } catch (error) {
    if (error instanceof ContentError) return [...error.problems];
    throw error;
  }
}

/** Where a file of content/ cannot be read, what lies over it is no whole file, and is not to blame. */
function readable(own: readonly ContentFile[], ours: ReturnType<typeof readContent>) {
  const read = new Set(ours.files.map(({ file }) => file));
  const lost = new Set(ours.problems.map(({ file }) => file).filter((file) => !read.has(file)));
  return own.filter(({ file }) => !lost.has(file.replace(/^office\//, 'content/')));
}

function isPage({ kind }: ContentFile): boolean {
  return kind === 'handbook' || kind === 'procedures';
}

function bodyProblems({ file, bodyLine, parsed }: Page): Problem[] {
  return parsed.faults.map(({ line, message, hint }) => ({
    file,
    field: '',
    line: bodyLine + line - 1,
    message,
    hint,
  }));
}

/** The same running text is compiled once. */
const parsed = new Map<string, Body>();

function parseOnce({ body, bodyLine }: ContentFile): Body {
  const key = `${bodyLine}\n${body}`;
  const known = parsed.get(key) ?? readBody(body, bodyLine);
  parsed.set(key, known);
  return known;
}
