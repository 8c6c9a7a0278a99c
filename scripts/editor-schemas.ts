/** Writes schemas/ and tells VS Code which files they are for. Usage: npm run schemas */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorFiles } from '#domain/editors/editor-files.ts';

const files = editorFiles();
mkdirSync('schemas', { recursive: true });
for (const old of readdirSync('schemas')) {
  if (!files.has(`schemas/${old}`)) rmSync(join('schemas', old));
}
for (const [path, text] of files) writeFileSync(path, text);
