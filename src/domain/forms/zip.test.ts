import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { setDay, zipFiles } from './zip.ts';

const FILES = new Map([
  ['目录.txt', new Uint8Array([1, 2, 3])],
  ['印章/用印单.docx', new Uint8Array(2000).fill(65)],
]);

/** The days that the entries carry, as the format of MS-DOS writes them. */
function daysOf(zip: Uint8Array): string[] {
  const bytes = Buffer.from(zip);
  const days: string[] = [];
  for (
    let at = bytes.indexOf('PK\u0001\u0002');
    at >= 0;
    at = bytes.indexOf('PK\u0001\u0002', at + 4)
  ) {
    const date = bytes.readUInt16LE(at + 14);
    days.push([1980 + (date >> 9), (date >> 5) & 15, date & 31].join('-'));
  }
  return days;
}

test('files come out as they went in, in their order and small', () => {
  const zip = zipFiles(FILES, '2026-12-05');
  expect(Object.keys(unzipSync(zip))).toEqual([...FILES.keys()]);
  expect(unzipSync(zip)['目录.txt']).toEqual(new Uint8Array([1, 2, 3]));
  expect(zip.length).toBeLessThan(600);
});

test('every entry carries the day that is given, so that the same files are the same bytes', () => {
  expect(daysOf(zipFiles(FILES, '2026-12-05'))).toEqual(['2026-12-5', '2026-12-5']);
  expect(zipFiles(FILES, '2026-12-05')).toEqual(zipFiles(new Map(FILES), '2026-12-05'));
});

test('the time of a build is written over in a file that somebody else has packed', () => {
  const packed = () => new Uint8Array(zipSync(Object.fromEntries(FILES), { level: 9 }));
  expect(setDay(packed(), '2026-12-05')).toEqual(zipFiles(FILES, '2026-12-05'));
  expect(daysOf(setDay(packed(), '1980-01-01'))).toEqual(['1980-1-1', '1980-1-1']);
});

test('a file that stands in a larger buffer is dated alone', () => {
  const zip = zipFiles(FILES, '2030-05-06');
  const whole = new Uint8Array(zip.length + 9);
  whole.set(zip, 9);
  expect(setDay(whole.subarray(9), '2026-12-05')).toEqual(zipFiles(FILES, '2026-12-05'));
  expect(whole.subarray(0, 9).every((byte) => byte === 0)).toBe(true);
});

test('what is no zip file, or has a comment behind it, is refused', () => {
  const message = 'This is not a plain zip file.';
  expect(() => setDay(new Uint8Array(40), '2026-12-01')).toThrow(message);
  const longer = new Uint8Array([...zipFiles(FILES, '2026-12-01'), 0]);
  expect(() => setDay(longer, '2026-12-01')).toThrow(message);
});
