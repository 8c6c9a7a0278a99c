/** @returns a title in its marks; one that begins with them has its own, such as 《…的意见》实施细则 */
export function quotedTitle(title: string): string {
  return title.startsWith('《') ? title : `《${title}》`;
}
