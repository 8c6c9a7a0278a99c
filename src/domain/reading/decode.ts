import type { Problem } from '#domain/content/problem.ts';
import type { Source } from './source.ts';

/** @returns the text of a file without a byte order mark, or why it cannot be read */
export function decode({ file, bytes }: Source): string | Problem {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { file, field: '', message: '文件不是 UTF-8 编码' };
  }
}
