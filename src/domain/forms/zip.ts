/** Zip files that come out the same whenever and wherever the site is built. */
import { unzipSync, zipSync } from 'fflate';

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

/** @returns the same zip file with one day on every entry instead of the time of the build */
export function withDay(zip: Uint8Array, day: string): Uint8Array<ArrayBuffer> {
  return zipFiles(new Map(Object.entries(unzipSync(zip))), day);
}
