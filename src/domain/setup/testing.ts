/** What the page knows of the small edition. */
import type { Office } from '#schemas/office.ts';
import { office } from '#schemas/office.ts';
import { wording } from '#schemas/wording.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { setupContentOf, type SetupContent } from './setup-content.ts';

export const WORDS = wording.parse({
  words: [
    { id: 'use', prefer: '用印', avoid: ['使印'], except: ['大使印章'], why: '一件事一个名字' },
  ],
});

/** @returns the same as the page has it, where no office has said anything */
export function setupOf(written: WrittenContent, choices: Office = office.parse({})): SetupContent {
  return setupContentOf({ ...written, choices }, WORDS, '# 说明。先填：{{first}}。\n');
}

export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
