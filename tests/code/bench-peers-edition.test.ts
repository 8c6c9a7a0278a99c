import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#data/check-content.ts';
import { writeEdition } from '../../scripts/bench-peers/edition.ts';

const folder = mkdtempSync(join(tmpdir(), 'made-edition-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a made-up handbook holds as many pages as asked for, and every check', () => {
  writeEdition(folder, 205);
  const files = (kind: string) =>
    readdirSync(join(folder, 'content', kind), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /(?:page|flow)-\d+\.mdx$/.test(name),
    );
  expect(files('handbook')).toHaveLength(103);
  expect(files('procedures')).toHaveLength(102);
  expect(checkContent(folder)).toEqual([]);
});
