/** What the command reads of a folder that it has filled, whatever has become of that file. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { BrokenRecord, readRecord, RECORD, type Record } from '../../scripts/deploy/record.ts';

const folder = mkdtempSync(join(tmpdir(), 'deploy-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** @returns what is read, or the sentence that refuses it; any other error is none of the command's */
function read(text: string): Record | string | undefined {
  writeFileSync(join(folder, RECORD), text);
  try {
    return readRecord(folder);
  } catch (error) {
    if (error instanceof BrokenRecord) return error.message;
    throw error;
  }
}

const paths = fc.stringMatching(/^[a-z]{1,4}(?:\/[a-z.]{1,6})?$/u);
const days = fc.constantFrom('2026-11-29', '2024-02-29');
const records = fc.record({
  format: fc.constant(1 as const),
  build: fc.string(),
  files: fc.array(paths, { maxLength: 4 }),
  kept: fc.dictionary(paths, days, { maxKeys: 3, noNullPrototype: true }),
});
const values = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant(undefined));

test('what was noted is read as it was noted', () => {
  fc.assert(
    fc.property(records, (record) => {
      expect(read(JSON.stringify(record))).toEqual(record);
    }),
  );
});

test('whatever stands there instead of a field is refused with what is expected, what is found and what to do', () => {
  const fields = fc.constantFrom<keyof Record>('format', 'build', 'files', 'kept');
  const isRight = (field: keyof Record, value: unknown) =>
    value === 1 ||
    (field === 'build' && typeof value === 'string') ||
    (Array.isArray(value) && value.every((each) => typeof each === 'string')) ||
    (field === 'kept' && JSON.stringify(value) === '{}');
  const broken = fc
    .tuple(records, fields, values)
    .filter(([, field, value]) => !isRight(field, value));
  fc.assert(
    fc.property(broken, ([record, field, value]) => {
      const said = read(JSON.stringify({ ...record, [field]: value }));
      expect(said).toMatch(
        new RegExp(
          `deployed\\.json 坏了.*：${field}(?:\\..*)? 应当是.+，现在.+。从备份里恢复`,
          'u',
        ),
      );
    }),
  );
});

test('a text that is cut anywhere, and any other, is refused in one line', () => {
  const cut = records
    .map((record) => JSON.stringify(record))
    .chain((text) => fc.nat(text.length - 1).map((at) => text.slice(0, at)));
  const others = fc.oneof(
    cut,
    fc.string(),
    fc.jsonValue().map((value) => JSON.stringify(value)),
  );
  fc.assert(
    fc.property(others, (text) => {
      const said = read(text);
      expect(said).toMatch(/^.*deployed\.json 坏了.*应当是.+，现在.+。从备份里恢复.*$/u);
    }),
  );
});
