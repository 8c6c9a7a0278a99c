/** Zip files that come out the same whenever and wherever the site is built. */
import { zipSync } from 'fflate';

/**
 * @param files bytes by path; Chinese names are marked as UTF-8, so that Windows shows them right
 * @param day the day that every entry carries, as ISO 8601
 * @returns the bytes of a zip file with the entries in the given order
 */
export function zipFiles(
  files: ReadonlyMap<string, Uint8Array>,
  day: string,
): Uint8Array<ArrayBuffer> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The library writes local time, so the day is made in local time as well.
  const mtime = new Date(year, month - 1, date);
  return new Uint8Array(zipSync(Object.fromEntries(files), { level: 9, mtime }));
}

/** Signatures and places of the ZIP file format, APPNOTE.TXT 4.3.7, 4.3.12 and 4.3.16. */
const LOCAL = { signature: 0x04034b50, time: 10 };
const CENTRAL = { signature: 0x02014b50, time: 12, lengths: [28, 30, 32], local: 42, size: 46 };
const END = { signature: 0x06054b50, entries: 10, central: 16, size: 22 };

/**
 * Writes one day over the time of the build, in place: nothing is unpacked and packed again.
 *
 * @param zip a zip file without comment, as libraries write it
 * @param day the day that every entry is to carry, as ISO 8601
 * @returns the same bytes
 */
export function setDay(zip: Uint8Array<ArrayBuffer>, day: string): Uint8Array<ArrayBuffer> {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The date stands in the upper half, the time of day in the lower.
  const stamp = (((year - 1980) << 25) | (month << 21) | (date << 16)) >>> 0;
  const mark = (at: number, { signature, time }: { signature: number; time: number }) => {
    if (view.getUint32(at, true) !== signature) throw new Error('This is not a plain zip file.');
    view.setUint32(at + time, stamp, true);
  };
  const end = zip.length - END.size;
  if (view.getUint32(end, true) !== END.signature) throw new Error('This is not a plain zip file.');
  let at = view.getUint32(end + END.central, true);
  for (let rest = view.getUint16(end + END.entries, true); rest > 0; rest -= 1) {
    mark(at, CENTRAL);
    mark(view.getUint32(at + CENTRAL.local, true), LOCAL);
    at += CENTRAL.lengths.reduce(
      (sum, place) => sum + view.getUint16(at + place, true),
      CENTRAL.size,
    );
  }
  return zip;
}
