import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readSources } from '#data/disk.ts';
import { describeProblems } from '#domain/content/problem.ts';
import type { Source } from '#domain/reading/source.ts';
import { checkEdition } from './check-edition.ts';
import { CHECKS } from './index.ts';

const FIXTURE = [...readSources('tests/fixture'), ...readSources('tests/fixture', 'office')];

const mistakes = z
  .array(
    z.strictObject({
      rule: z.string(),
      mistake: z.string(),
      edits: z.array(z.strictObject({ in: z.string(), find: z.string(), write: z.string() })),
      says: z.string(),
    }),
  )
  .parse(parse(readFileSync('tests/fixture/mistakes.yaml', 'utf8')));

/** The fixture in which one file reads differently; the piece must be there once. Nothing is found in a new file. */
function edited(sources: readonly Source[], file: string, find: string, write: string): Source[] {
  if (find === '') return [...sources, { file, bytes: new TextEncoder().encode(write) }];
  return sources.map((source) => {
    if (source.file !== file) return source;
    const text = new TextDecoder().decode(source.bytes);
    expect(text.split(find), `${file}: ${find}`).toHaveLength(2);
    return { file, bytes: new TextEncoder().encode(text.replace(find, () => write)) };
  });
}

function report(sources: readonly Source[]): string {
  return describeProblems(checkEdition(sources));
}

test('the fixture has no mistake', () => {
  expect(report(FIXTURE)).toBe('内容有 0 处需要改正：\n');
});

test('every rule has a mistake', () => {
  const tried = new Set(mistakes.map(({ rule }) => rule));
  expect(CHECKS.filter(({ name }) => !tried.has(name))).toEqual([]);
});

describe.each([...Map.groupBy(mistakes, ({ rule }) => rule)])('%s', (_, rows) => {
  test.each(rows.map((row) => [row.mistake, row] as const))('%s', (_name, { edits, says }) => {
    const sources = edits.reduce<readonly Source[]>(
      (all, { in: file, find, write }) => edited(all, file, find, write),
      FIXTURE,
    );
    expect(report(sources)).toBe(`内容有 1 处需要改正：\n${says}`);
  });
});

/** The fixture with some files under other names, or without them. */
function renamed(names: Readonly<Record<string, string | undefined>>): Source[] {
  return FIXTURE.flatMap((source) => {
    if (!Object.hasOwn(names, source.file)) return [source];
    const file = names[source.file];
    return file === undefined ? [] : [{ ...source, file }];
  });
}

describe('files', () => {
  test('a form that is gone is told once, with the places that use it', () => {
    expect(report(renamed({ 'content/forms/seal-ledger.yaml': undefined }))).toBe(
      '内容有 1 处需要改正：\ncontent/forms/seal-ledger.yaml：没有表单 seal-ledger，却有 5 处用到它：content/procedures/seals/use.mdx 第 55 行、content/procedures/seals/use.mdx 第 64 行、content/handbook/posts/keeper.mdx 第 11 行 等。把它补上或换回来，或改掉用到它的地方；是不是想写 seal-sheet',
    );
  });

  test('a rule under another name is told at its file', () => {
    const archive = 'content/regulations/archive-rules.yaml';
    expect(report(renamed({ [archive]: 'content/regulations/archive-rule.yaml' }))).toContain(
      '内容有 1 处需要改正：\ncontent/regulations/archive-rule.yaml：这里叫 archive-rule，别处有',
    );
  });

  test('a page under another name is told at its file, when others name it as the catalogue does', () => {
    const page = 'content/procedures/archives/filing.mdx';
    expect(report(renamed({ [page]: 'content/procedures/archives/filling.mdx' }))).toBe(
      '内容有 1 处需要改正：\ncontent/procedures/archives/filling.mdx › 文件名：content/catalogue.yaml 里没有列这一页：archives/filling。在目录里加一行；文件名是不是想写 archives/filing',
    );
  });

  test('a file that the disk does not give stops nothing but itself', () => {
    const fault = { message: '没有读这个文件的权限', hint: '给当前用户读的权限' };
    const sources = FIXTURE.map((source): Source =>
      source.file === 'content/posts.yaml' ? { file: source.file, fault } : source,
    );
    expect(report(sources)).toBe(
      '内容有 1 处需要改正：\ncontent/posts.yaml：没有读这个文件的权限。给当前用户读的权限',
    );
  });

  test('what an office lays over a file that cannot be read is not asked to be whole', () => {
    const bytes = new TextEncoder().encode('duties:\n  - { id: seal-use, frequency: 每周 }\n');
    const own: Source = { file: 'office/duties/seals.yaml', bytes };
    const empty = { file: 'content/duties/seals.yaml', bytes: new Uint8Array() };
    const sources = FIXTURE.map((source) => (source.file === empty.file ? empty : source));
    expect(report([...FIXTURE, own])).toBe('内容有 0 处需要改正：\n');
    expect(report([...sources, own])).toContain(
      '内容有 1 处需要改正：\ncontent/duties/seals.yaml：文件是空的。',
    );
  });

  test('mistakes in several files are told together', () => {
    const first = edited(FIXTURE, 'content/posts.yaml', 'group: outside', 'group: x');
    const both = edited(first, 'content/site.yaml', 'name: 样例手册', 'name: [样例手册]');
    expect(report(both)).toContain('内容有 2 处需要改正：');
  });
});
