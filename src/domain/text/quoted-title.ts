/** @returns a title in its marks, whether or not it was written with them */
export function quotedTitle(title: string): string {
  return `《${title.replace(/^《|》$/g, '')}》`;
}
