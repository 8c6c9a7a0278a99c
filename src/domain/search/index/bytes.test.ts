import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';

test('numbers and blocks are read back in the order they were written', () => {
  const pieces = fc.array(
    fc.oneof(fc.nat({ max: 2 ** 31 - 1 }), fc.uint8Array({ maxLength: 200 })),
  );
  fc.assert(
    fc.property(pieces, (all) => {
      const writer = new ByteWriter();
      for (const piece of all) {
        if (typeof piece === 'number') writer.number(piece);
        else writer.block(piece);
      }
      const reader = new ByteReader(writer.toBytes());
      expect(
        all.map((piece) => (typeof piece === 'number' ? reader.number() : reader.block())),
      ).toEqual(all);
      expect(() => reader.byte()).toThrow(RangeError);
    }),
  );
});

test('small numbers take one byte', () => {
  const writer = new ByteWriter();
  writer.number(127);
  expect(writer.toBytes()).toHaveLength(1);
  writer.number(128);
  expect(writer.toBytes()).toHaveLength(3);
});
