/** What the command notes in the folder that it serves from, so that it tells its own files from those of others. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describeFound } from '#domain/reading/schema/found.ts';

export const RECORD = 'deployed.json';

const PATH = '一个文件的路径';
const record = z.object(
  {
    format: z.literal(1, { error: '数字 1' }),
    build: z.string({ error: '生成的编号' }),
    /** Files of the build itself, by their path within the folder. */
    files: z.array(z.string({ error: PATH }), { error: '文件路径的列表' }).readonly(),
    /** Files of builds before, each with the day on which it was replaced. */
    kept: z.record(z.string(), z.iso.date({ error: '日期，如 2026-11-29' }), {
      error: '一组字段，每个文件一个换下来的日期',
    }),
  },
  { error: '一组字段：format、build、files、kept' },
);
export type Record = Readonly<z.output<typeof record>>;

/** What is wrong with such a file, and what to do, in one sentence. */
export class BrokenRecord extends Error {}

/**
 * @returns what was noted when the folder was last put in place; undefined where this command never did
 * @throws BrokenRecord where it cannot be told whose the files are: what is taken for nobody's would stay for ever, what is
 *   taken for the command's own would be gone
 */
export function readRecord(folder: string): Record | undefined {
  const file = join(folder, RECORD);
  if (!existsSync(file)) return undefined;
  const { success, data, error } = record.safeParse(parsed(file), { reportInput: true });
  if (success) return data;
  const [issue] = error.issues;
  if (!issue) throw error;
  const place = issue.path.length > 0 ? `${issue.path.join('.')} 应当是` : '应当是';
  throw broken(file, `${place}${issue.message}，现在${describeFound(issue.input)}`);
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== undefined) throw broken(file, `应当是能读的文件，现在读不了（${code}）`);
    throw broken(file, '应当是 JSON，现在不是，可能没有写完或被改过');
  }
}

function broken(file: string, what: string): BrokenRecord {
  return new BrokenRecord(
    `${file} 坏了，分不清哪些文件是以前放的，没有动网站：${what}。从备份里恢复这个文件；没有备份就删掉它再运行，网站里原有的文件都会留着。`,
  );
}
