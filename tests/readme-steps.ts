/** The steps that a README tells an office to take, read from its own text. */
import { readFileSync } from 'node:fs';

/** A command to run, or a file to write. */
export type ReadmeStep =
  | { readonly command: string; readonly args: readonly string[] }
  | { readonly path: string; readonly text: string };

const FENCE = /^```(sh|yaml)\n([\s\S]*?)^```$/gm;

/**
 * @param file a README
 * @param section its heading
 * @returns what the code blocks of the section say, in order: lines of npm, and files that begin with their path
 */
export function readmeSteps(file: string, section: string): ReadmeStep[] {
  const text = readFileSync(file, 'utf8');
  const begin = text.indexOf(`\n## ${section}\n`);
  const end = text.indexOf('\n## ', begin + 1);
  if (begin === -1) throw new Error(`${file} has no section ${section}`);
  return [...text.slice(begin, end).matchAll(FENCE)].flatMap(([, kind, block = '']) =>
    kind === 'yaml' ? [fileStep(block)] : block.trim().split('\n').map(commandStep),
  );
}

function fileStep(block: string): ReadmeStep {
  const path = /^# (\S+)\n/.exec(block)?.[1];
  if (path === undefined) throw new Error(`This block does not say which file it is: ${block}`);
  return { path, text: block };
}

function commandStep(line: string): ReadmeStep {
  const [, run, rest = ''] = /^npm (?:run )?(\S+)(?: -- (.*))?$/.exec(line) ?? [];
  if (run === undefined) throw new Error(`This line is no command of npm: ${line}`);
  return { command: run, args: rest.split(' ').filter(Boolean) };
}
