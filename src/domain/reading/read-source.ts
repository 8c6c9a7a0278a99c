/** One reading of a file for check, build, search and tests: decoding, front matter, YAML, lines. */
import type { PathStep } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';
import { decode } from './decode.ts';
import type { Fault } from './fault.ts';
import { splitFrontMatter } from './front-matter.ts';
import { findRootFaults } from './root.ts';
import type { Source } from './source.ts';
import { parseYaml } from './yaml/parse.ts';

/** A file that could be read. Whether its data is what its kind asks for is not yet known. */
export interface ReadFile {
  readonly file: string;
  readonly data: unknown;
  /** Running text; empty for YAML. */
  readonly body: string;
  /** The line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
  /** The line of the file, from 1, of the deepest part of a path into data that is there. */
  readonly lineOf: (path: readonly PathStep[]) => number;
  /** A single value as it was written, such as 1.0; undefined where there is none. */
  readonly writtenAt: (path: readonly PathStep[]) => string | undefined;
}

export type Reading =
  | { readonly file: ReadFile; readonly problems?: undefined }
  | { readonly file?: undefined; readonly problems: readonly Problem[] };

/** @returns the file, or every reason why it cannot be read, each with its line where there is one */
export function readSource({ file, bytes, fault }: Source): Reading {
  if (fault) return refused(file, [fault]);
  const text = decode(bytes);
  if (typeof text !== 'string') return refused(file, text);
  if (text.trim() === '') return refused(file, [EMPTY]);
  const halves = file.endsWith('.mdx')
    ? splitFrontMatter(text)
    : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!('yaml' in halves)) return refused(file, [halves]);
  const { body, bodyLine } = halves;
  // Blank lines stand for what is above it, so that every line is counted in the file, in the words of a message as well.
  const yaml = '\n'.repeat(halves.yamlLine - 1) + halves.yaml;
  const parsed = parseYaml(yaml);
  const faults = 'lineOf' in parsed ? findRootFaults(yaml, parsed.data) : parsed;
  if (faults.length > 0 || !('lineOf' in parsed)) return refused(file, faults);
  const { data, lineOf, writtenAt } = parsed;
  return { file: { file, data, body, bodyLine, lineOf, writtenAt } };
}

const EMPTY: Fault = {
  message: '文件是空的',
  hint: '换回原来的文件，或照 CONTRIBUTING.md 重新写；用不着这个文件就删掉它',
};

function refused(file: string, faults: readonly Fault[]): Reading {
  return { problems: faults.map((fault) => ({ file, field: '', ...fault })) };
}
