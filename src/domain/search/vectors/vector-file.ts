/** The vectors of characters and pairs as they lie in src/integrations/search/answer/vectors.bin, which npm run fit:vectors writes. */
import { ByteReader, ByteWriter } from '#domain/search/index/bytes.ts';
import { VECTOR_BYTES } from './vector.ts';

/** By character or pair, as writeVector gives them. */
export type WrittenVectors = ReadonlyMap<string, Uint8Array>;

export function writeVectors(vectors: WrittenVectors): Uint8Array {
  const bytes = new ByteWriter();
  for (const [gram, vector] of [...vectors].sort(([a], [b]) => (a < b ? -1 : 1))) {
    bytes.block(new TextEncoder().encode(gram));
    bytes.block(vector);
  }
  return bytes.toBytes();
}

/** @throws RangeError when the bytes are none of such a file */
export function readVectors(content: Uint8Array): Map<string, Uint8Array> {
  const bytes = new ByteReader(content);
  const vectors = new Map<string, Uint8Array>();
  while (bytes.left > 0) {
    const gram = new TextDecoder().decode(bytes.block());
    const vector = bytes.block();
    if (vector.length !== VECTOR_BYTES)
      throw new RangeError(`“${gram}” has ${vector.length} bytes instead of ${VECTOR_BYTES}.`);
    vectors.set(gram, vector);
  }
  return vectors;
}
