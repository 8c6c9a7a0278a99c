import { afterAll, expect, expectTypeOf, test } from 'vitest';
import type { Library } from '#domain/content/library.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { FIXTURE } from '#tests/fixture.ts';
import { readContentFiles, readLibrary, readWritten } from './content-files.ts';
import { forgetContent } from './process-content.ts';

afterAll(forgetContent);

test('a process reads content once, until it is told to forget it', () => {
  for (const read of [readContentFiles, readWritten, readLibrary]) {
    const first = read(FIXTURE);
    expect(read(FIXTURE)).toBe(first);
    forgetContent();
    expect(read(FIXTURE)).not.toBe(first);
  }
});

test('content as written and as lived cannot be passed for each other', () => {
  expectTypeOf<WrittenContent>().not.toExtend<Library>();
  expectTypeOf<Library>().not.toExtend<WrittenContent>();
});
