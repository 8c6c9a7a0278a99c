/**
 * Reads content/ straight from the disk with the same schemas as the site.
 * Build hooks, scripts and tests need it: Astro's own collections exist only while pages are rendered.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, YAMLParseError } from 'yaml';
import { z } from 'zod';
import { assemble, type RawContent } from '#domain/content/assemble.ts';
import type { Entry, Library } from '#domain/content/library.ts';
import { ContentError, type Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import { KINDS, type Kind } from '#schemas/kinds.ts';
import { knownKeys } from './known-keys.ts';

/** What no schema words itself is said in Chinese too. */
z.config(z.locales.zhCN());

/** Every command runs from the root of the project. */
const PROJECT = process.cwd();
const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/;

/** A file of content with its running text, which is empty for YAML. */
export interface ContentFile extends Entry<unknown> {
  readonly kind: Kind;
  readonly body: string;
}

/** @returns every file under content/ (or another root laid out like it), parsed but not yet checked */
export function readContentFiles(root = PROJECT): ContentFile[] {
  return kinds().flatMap((kind) => {
    const { base, pattern } = KINDS[kind];
    const folder = join(root, base);
    return globSync(pattern, { cwd: folder })
      .sort()
      .map((name) => readContentFile(root, kind, join(base, name), name));
  });
}

/**
 * @param root a folder that holds content/
 * @returns the library
 * @throws ContentError naming every file and field that its schema refuses
 */
export function readLibrary(root = PROJECT): Library {
  return assemble(check(readContentFiles(root)));
}

/** Runs the schemas over parsed files. */
export function check(files: readonly ContentFile[]): RawContent {
  const problems: Problem[] = [];
  const checked = Object.fromEntries(kinds().map((kind) => [kind, [] as Entry<unknown>[]]));
  for (const { kind, id, file, data } of files) {
    const result = KINDS[kind].schema.safeParse(data);
    if (result.success) checked[kind]?.push({ id, file, data: result.data });
    else
      problems.push(...result.error.issues.flatMap((issue) => schemaProblems(file, kind, issue)));
  }
  if (problems.length > 0) throw new ContentError(problems);
  // Every entry has just passed the schema of its kind, which the type cannot see.
  return checked as unknown as RawContent;
}

/** A problem for each thing that zod found; unknown keys are named, since a misspelt key is the usual cause. */
function schemaProblems(file: string, kind: Kind, issue: z.core.$ZodIssue): Problem[] {
  const field = issue.path.join('.') || '（最外层）';
  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(KINDS[kind].schema, issue.path);
    return issue.keys.map((key) => ({
      file,
      field,
      message: `没有“${key}”这个字段`,
      hint: suggestKey(key, known),
    }));
  }
  return [{ file, field, message: issue.message }];
}

function suggestKey(key: string, known: readonly string[]): string {
  const match = nearest(key, known);
  if (match !== undefined) return `是不是想写 ${match}`;
  return known.length > 0 ? `可以写的有：${known.join('、')}` : '请检查拼写和缩进';
}

function readContentFile(root: string, kind: Kind, path: string, name: string): ContentFile {
  const file = path.replace(/^\.\//, '');
  const source = readFileSync(join(root, path), 'utf8');
  const id = name.replace(/\.(mdx|yaml)$/, '');
  const front = name.endsWith('.mdx') ? FRONT_MATTER.exec(source) : undefined;
  const data = parseYaml(file, front === undefined ? source : (front?.[1] ?? ''));
  return { kind, id, file, data, body: front ? source.slice(front[0].length) : '' };
}

function parseYaml(file: string, source: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    if (!(error instanceof YAMLParseError)) throw error;
    const line = error.linePos?.[0].line ?? 0;
    const text = source.split('\n')[line - 1]?.trim() ?? '';
    throw new ContentError([
      {
        file,
        field: `第 ${line} 行`,
        message: `YAML 写法有误：${text}`,
        hint: '常见原因：冒号后没有空格，少了逗号、括号或引号，用了中文的冒号逗号，缩进没有对齐（看这一行和上一行）',
      },
    ]);
  }
}

function kinds(): Kind[] {
  return Object.keys(KINDS) as Kind[];
}
