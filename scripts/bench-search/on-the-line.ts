import { brotliCompressSync } from 'node:zlib';
import { ROOT } from '#domain/search/index/root.ts';

const weighed = new WeakMap<Uint8Array, number>();

/** Servers pack the first file, which is text, once; the others are packed by themselves. */
export function onTheLine(name: string, content: Uint8Array): number {
  if (name !== ROOT) return content.length;
  const weight = weighed.get(content) ?? brotliCompressSync(content).length;
  weighed.set(content, weight);
  return weight;
}
