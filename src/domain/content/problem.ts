import type { Place } from './place.ts';

/** A mistake in content, told so that whoever edits the file can put it right. Its file is a path from the root of the project. */
export interface Problem extends Place {
  /** The field within the file, such as steps.2.post; empty when the file as a whole is meant. */
  readonly field: string;
  /** What is wrong, with the value that was found. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string | undefined;
}

/** Problems as a report: a line each, files together, so that one build names all of them. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems
    .toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0))
    .map(describeProblem);
  return `内容有 ${problems.length} 处需要改正：\n${[...new Set(lines)].join('\n')}`;
}

function describeProblem({ file, line, field, message, hint }: Problem): string {
  const place = [file, ...(line === undefined ? [] : [`第 ${line} 行`]), ...(field ? [field] : [])];
  return `${place.join(' › ')}：${message}${hint ? `。${hint}` : ''}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Thrown to stop the build; the message is the whole report. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(describeProblems(problems));
    this.problems = problems;
  }
}
