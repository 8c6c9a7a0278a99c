import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '#domain/search/index/root.ts';

/** Servers pack the first file, which is text; the others are packed by themselves. */
export function onTheLine(name: string, content: Uint8Array): number {
  return name === ROOT ? brotliCompressSync(content).length : content.length;
}
