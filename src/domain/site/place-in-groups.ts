/** Where a page stands in the list that it belongs to. */

interface Item {
  readonly title: string;
  readonly href: string;
}

interface Group<Each extends Item> {
  readonly title: string;
  readonly items: readonly Each[];
}

export interface PlaceInGroups<Of> {
  readonly group: Of;
  /** The pages before and after it in its own group; undefined at the ends. */
  readonly previous: Item | undefined;
  readonly next: Item | undefined;
}

/** @returns the group of a page and what stands beside it there; undefined for a page that the list does not have */
export function findInGroups<Each extends Item, Of extends Group<Each>>(
  groups: readonly Of[],
  href: string,
): PlaceInGroups<Of> | undefined {
  for (const group of groups) {
    const index = group.items.findIndex((item) => item.href === href);
    if (index < 0) continue;
    return { group, previous: group.items[index - 1], next: group.items[index + 1] };
  }
  return undefined;
}

/** @returns the same for a page that the list has */
export function placeInGroups<Each extends Item, Of extends Group<Each>>(
  groups: readonly Of[],
  href: string,
): PlaceInGroups<Of> {
  const place = findInGroups(groups, href);
  if (!place) throw new Error(`Not in the list: ${href}`);
  return place;
}
