/** 先读我.txt: how the folder edition is used, for whoever unpacks it. */
import type { Site } from '#schemas/site.ts';
import { FOLDER } from '#strings.ts';

/**
 * @param site what the handbook is called, and which edition it is
 * @param hasBook whether the book lies in the folder
 * @returns a text for the oldest editor of Windows: with a mark of its encoding, and both characters at the end of a line
 */
export function readFirst({ name, edition }: Site, hasBook: boolean): string {
  const lines = [
    `${name}（${FOLDER.name}） 第 ${edition.version} 版 ${edition.date}`,
    '',
    ...FOLDER.readFirstText.flatMap(({ title, lines: told }) => [title, ...told, '']),
    hasBook ? FOLDER.withBook : FOLDER.withoutBook,
  ];
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
