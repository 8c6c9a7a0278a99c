/** Headings are told by the number that they begin with, wherever they stand. Apart, since browsers need no more. */

/** 一、 and （一）, with or without the text that runs on behind, and what is neither. */
export type HeadingRole = 'first' | 'second' | 'body';

const HEADINGS: readonly (readonly [HeadingRole, RegExp])[] = [
  ['first', /^[一二三四五六七八九十]+、/u],
  ['second', /^[（(][一二三四五六七八九十]+[）)]/u],
];

/** @returns what a paragraph is that somebody wrote into free text, where nothing but headings is told by its words */
export function headingRoleOf(line: string): HeadingRole {
  return HEADINGS.find(([, start]) => start.test(line))?.[0] ?? 'body';
}
