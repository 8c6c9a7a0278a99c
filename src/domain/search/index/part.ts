/**
 * A file of the index as it lies on a server: deflated, so that it is small behind any server, and closed by a checksum
 * over the build it belongs to, its own name and its bytes. What was cut short, comes from another build or is a page
 * that says 404 in a friendly way is thereby told from a part of this index.
 */
import { deflateSync, inflateSync } from 'fflate';

/** In bytes. */
const CHECK = 4;

/** Says that a file is none of this index: cut short, of another build, or something else altogether. */
export class ForeignPart extends Error {
  override readonly name = 'ForeignPart';
}

/** Makes bytes smaller, without a header (RFC 1951). */
export type Deflate = (content: Uint8Array) => Uint8Array;

/** Runs wherever a script does; a build has a faster one. */
export const deflate: Deflate = (content) => deflateSync(content, { level: 9 });

/** @returns the file for a server */
export function sealPart(
  build: string,
  name: string,
  content: Uint8Array,
  smaller: Deflate = deflate,
): Uint8Array {
  const packed = smaller(content);
  const sealed = new Uint8Array(packed.length + CHECK);
  sealed.set(packed);
  new DataView(sealed.buffer).setUint32(packed.length, checksum(`${build} ${name}`, packed));
  return sealed;
}

/**
 * @returns the content of a file
 * @throws ForeignPart when it is none of this build and of this name
 */
export function openPart(build: string, name: string, sealed: Uint8Array): Uint8Array {
  const length = sealed.length - CHECK;
  const packed = sealed.subarray(0, Math.max(0, length));
  const view = new DataView(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (length < 0 || view.getUint32(length) !== checksum(`${build} ${name}`, packed))
    throw new ForeignPart(`${name} is not of the search index ${build}.`);
  return inflateSync(packed);
}

/** FNV-1a, 32 bits: against accidents, not against attackers, who could change the scripts as well. */
export function checksum(text: string, bytes: Uint8Array = new Uint8Array()): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
