/** A handbook of any size, made up: the small edition, and chapters and procedures as long as real ones. The same size gives the same text. */
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { madeChapter, madeProcedure, type Made } from './made-pages.ts';

const SMALL = 'tests/fixture';
/** Pages of a part or a category: a code has two digits, and a book counts up to 99 of both. */
const GROUP = 75;

/**
 * @param folder an empty one, in which content/ is written
 * @param pages chapters and procedures to make, half of each
 */
export function writeEdition(folder: string, pages: number): void {
  cpSync(join(SMALL, 'content'), join(folder, 'content'), { recursive: true });
  const chapters = Array.from({ length: Math.ceil(pages / 2) }, (_, at) =>
    madeChapter(at, groupOf(at)),
  );
  const procedures = Array.from({ length: Math.floor(pages / 2) }, (_, at) =>
    madeProcedure(
      at,
      groupOf(at),
      `${prefixOf(groupOf(at))}-${String((at % GROUP) + 1).padStart(2, '0')}`,
    ),
  );
  for (const { kind, slug, text } of [...chapters, ...procedures]) {
    const file = join(folder, 'content', kind, `${slug}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  const catalogue = join(folder, 'content/catalogue.yaml');
  const { parts, categories, ...others } = parse(readFileSync(catalogue, 'utf8'));
  const groups = (made: readonly Made[]) => [...Map.groupBy(made, ({ group }) => group)];
  writeFileSync(
    catalogue,
    stringify({
      ...others,
      parts: [
        ...parts,
        ...groups(chapters).map(([group, made]) => ({
          id: `part-${group}`,
          title: `部分${group}`,
          summary: `第${group}组章节。`,
          chapters: made.map(({ slug }) => slug),
        })),
      ],
      categories: [
        ...categories,
        ...groups(procedures).map(([group, made]) => ({
          id: `category-${group}`,
          title: `类别${group}`,
          prefix: prefixOf(group),
          summary: `第${group}组流程。`,
          procedures: made.map(({ slug }) => slug),
        })),
      ],
    }),
  );
}

function groupOf(at: number): number {
  return Math.floor(at / GROUP) + 1;
}

/** Two letters that the small edition does not use. */
function prefixOf(group: number): string {
  const letter = (value: number) => String.fromCharCode('A'.charCodeAt(0) + value);
  return `${letter(4 + Math.floor(group / 26))}${letter(group % 26)}`;
}
