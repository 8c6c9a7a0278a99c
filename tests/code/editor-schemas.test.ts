import { existsSync, globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService } from 'yaml-language-server';
import { editorFiles } from '#domain/editors/editor-files.ts';

const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8'));
const places = Object.entries<string[]>(settings['yaml.schemas']);

/** The language server that editors ask, set up as the settings of the project say. */
const server = getLanguageService({
  schemaRequestService: (url) => Promise.resolve(readFileSync(new URL(url), 'utf8')),
  workspaceContext: { resolveRelativePath: (path, base) => new URL(path, base).href },
});
server.configure({
  validate: true,
  completion: true,
  customTags: [],
  yamlVersion: '1.2',
  schemas: places.map(([path, fileMatch]) => ({
    uri: pathToFileURL(resolve(path)).href,
    fileMatch: fileMatch.map((glob) => `**/${glob}`),
  })),
});

let version = 0;

/** The server keeps what it has read of a file until its version changes. */
function open(file: string, text: string): TextDocument {
  version += 1;
  return TextDocument.create(pathToFileURL(resolve(file)).href, 'yaml', version, text);
}

/** @returns what an editor would underline in a file, with its line */
async function underlined(file: string, text = readFileSync(file, 'utf8')): Promise<string[]> {
  const found = await server.doValidation(open(file, text), false);
  return found.map(({ message, range }) => `${file}:${range.start.line + 1} ${message}`);
}

describe('the schemas for editors', () => {
  it('are those of the code: npm run schemas', () => {
    for (const [path, text] of editorFiles()) {
      expect(existsSync(path) && readFileSync(path, 'utf8') === text, path).toBe(true);
    }
    expect(globSync('schemas/*').length).toBe(editorFiles().size - 1);
  });

  it('are told for every file of YAML', () => {
    const known = new Set(places.flatMap(([, globs]) => globs.flatMap((glob) => globSync(glob))));
    const files = globSync('{content,office,tests/fixture/content,tests/fixture/office}/**/*.yaml');
    expect(files.filter((file) => !known.has(file))).toEqual([]);
  });
});

describe('an editor', () => {
  it('underlines nothing in files that hold', async () => {
    const files = globSync('tests/fixture/{content,office}/**/*.yaml');
    const found = await Promise.all(files.map((file) => underlined(file)));
    expect(found.flat()).toEqual([]);
  });

  it.each([
    ['a key that does not exist', 'title: 用印', 'titel: 用印', 'titel'],
    ['a value of another list', 'role: lead', 'role: boss', 'lead（主办）'],
    ['a text of another form', /owner: \S+/, 'owner: 印章管理员', 'id 只能用小写字母'],
    ['a number where text is wanted', /title: .+/, 'title: 12', '应为一段文字'],
  ])('underlines %s', async (_, right, wrong, said) => {
    const file = 'tests/fixture/content/duties/seals.yaml';
    const text = readFileSync(file, 'utf8');
    const changed = text.replace(right, wrong);
    expect(changed).not.toBe(text);
    expect((await underlined(file, changed)).join('\n')).toContain(said);
  });

  it('lets an office write only what differs, and hide', async () => {
    const file = 'office/duties/seals.yaml';
    expect(
      await underlined(
        file,
        'duties:\n  - { id: seal-use, owner: clerk }\n  - { id: b, hidden: true }\n',
      ),
    ).toEqual([]);
    expect(await underlined(file, 'duties:\n  - { owner: clerk }\n')).toHaveLength(1);
    expect(await underlined(file, 'duties:\n  - { id: a, hidden: no }\n')).not.toEqual([]);
    expect(await underlined('content/duties/seals.yaml', 'duties:\n  - { id: a }\n')).not.toEqual(
      [],
    );
  });

  it('completes keys and values', async () => {
    const file = 'content/duties/new.yaml';
    const complete = async (text: string) => {
      const lines = text.split('\n');
      const position = { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
      const { items } = await server.doComplete(open(file, text), position, false);
      return items.map(({ label }) => label);
    };
    expect(await complete('')).toEqual(expect.arrayContaining(['title', 'duties']));
    expect(await complete('duties:\n  - id: seal-use\n    ')).toEqual(
      expect.arrayContaining(['owner', 'assist', 'barred']),
    );
    expect(await complete('duties:\n  - id: seal-use\n    role: ')).toEqual(
      expect.arrayContaining(['lead', 'proxy']),
    );
  });
});
