/** One reading of a file for check, build, search and tests: decoding, front matter, YAML, lines. */
import type { PathStep } from '#domain/content/place.ts';
import type { Problem } from '#domain/content/problem.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';
import type { Source } from './source.ts';
import { parseYaml, type YamlProblem } from './yaml.ts';

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
}

export type Reading =
  | { readonly file: ReadFile; readonly problems?: undefined }
  | { readonly file?: undefined; readonly problems: readonly Problem[] };

/** @returns the file, or every reason why it cannot be read, each with its line where there is one */
export function readSource(source: Source): Reading {
  const { file } = source;
  const text = decode(source);
  if (typeof text !== 'string') return { problems: [text] };
  const halves = file.endsWith('.mdx')
    ? splitFrontMatter(text)
    : { yaml: text, yamlLine: 1, body: '', bodyLine: 1 };
  if (!halves)
    return { problems: [{ file, field: '', message: '开头没有两行 --- 围起来的页面信息' }] };
  const { yaml, yamlLine, body, bodyLine } = halves;
  const parsed = parseYaml(yaml);
  const inFile = (line: number) => line + yamlLine - 1;
  if (!('lineOf' in parsed)) {
    return {
      problems: parsed.map((problem: YamlProblem) => ({
        ...problem,
        file,
        line: inFile(problem.line),
      })),
    };
  }
  const lineOf = (path: readonly PathStep[]) => inFile(parsed.lineOf(path));
  return { file: { file, data: parsed.data, body, bodyLine, lineOf } };
}
