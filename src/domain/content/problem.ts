/** A mistake in content, told so that whoever edits the file can put it right. */
export interface Problem {
  /** Path from the root of the project. */
  readonly file: string;
  /** Path of the field within the file, such as steps.2.post. */
  readonly field: string;
  /** What is wrong, with the value that was found. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string | undefined;
}

/** Problems as a report: a line each, files together, so that one build names all of them. */
export function describeProblems(problems: readonly Problem[]): string {
  const lines = problems.map(
    ({ file, field, message, hint }) => `${file} › ${field}：${message}${hint ? `。${hint}` : ''}`,
  );
  return `内容有 ${problems.length} 处需要改正：\n${[...new Set(lines)].sort().join('\n')}`;
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
