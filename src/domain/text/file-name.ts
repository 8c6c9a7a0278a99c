/** What Windows does not allow in a file name. */
const FORBIDDEN = /[\\/:*?"<>|]/gu;

/** @returns the text as a file or a folder may be called everywhere */
export function asFileName(text: string): string {
  return text.replace(FORBIDDEN, '-');
}
