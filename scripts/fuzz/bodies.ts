/** Pieces of running text that must not be published, and some that may. */
import { ACCEPTED, REFUSED } from './body-pieces.ts';
import type { Case } from './case.ts';
import type { Edition, TextFile } from './edition.ts';
import type { Random } from './random.ts';

export function bodyCases(edition: Edition, random: Random, count: number): Case[] {
  const pages = [...edition.of('handbook'), ...edition.of('procedures')];
  const insert = (text: string, value: string | undefined): Case[] =>
    random.some(pages, count).map((page) => inserted(edition, page, text, value, random));
  return [
    ...REFUSED.flatMap((piece) =>
      typeof piece === 'string' ? insert(piece, piece) : insert(piece[0], piece[1]),
    ),
    ...ACCEPTED.flatMap((piece) => insert(piece, undefined)),
    ...random.some(pages, count).map((page) => emptied(edition, page)),
  ];
}

/** The piece as a paragraph of its own before some heading of the page, or at its end. */
function inserted(
  edition: Edition,
  { file, text }: TextFile,
  piece: string,
  value: string | undefined,
  random: Random,
): Case {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) =>
    line.startsWith('## ') && index > 0 ? [index] : [],
  );
  // Before the second heading or later, so that levels of headings go on from one.
  const [at = lines.length] = random.some([...places.slice(1), lines.length], 1);
  const made = [...lines.slice(0, at), '', piece, '', ...lines.slice(at)].join('\n');
  return {
    group: 'mdx',
    name: `${file}: ${JSON.stringify(piece.slice(0, 40))}`,
    files: [file],
    lines: [at + 1, at + 2 + piece.split('\n').length],
    value,
    isMistake: value !== undefined,
    sources: () => edition.withText(file, made),
  };
}

function emptied(edition: Edition, { file, yaml }: TextFile): Case {
  const text = `---\n${yaml}---\n\n`;
  return {
    group: 'mdx',
    name: `${file}: no body`,
    files: [file],
    value: '正文',
    isMistake: true,
    sources: () => edition.withText(file, text),
  };
}
