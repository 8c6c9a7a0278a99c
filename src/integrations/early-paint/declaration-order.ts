/** Declarations of a rule in an order that is the same for all rules, so that rules repeat what others say. */

/** Properties that say something of each other besides those whose names begin alike; the last one wins among them. */
const FAMILIES: readonly (readonly [family: string, properties: RegExp])[] = [
  ['font', /^line-height$/],
  ['gap', /^(?:row|column)-gap$/],
  ['size', /^(?:(?:min|max)-)?(?:inline-size|block-size|width|height)$/],
  ['inset', /^(?:top|right|bottom|left)$/],
  ['align', /^(?:justify|place)-/],
  ['column', /^columns$/],
  ['break', /^page-break-/],
  ['overflow', /^word-wrap$/],
];

/**
 * What stands in one family keeps its order, and a rule that sets custom properties, or all, keeps the whole of it.
 *
 * @param declarations of one rule, in their order
 * @returns the same by the alphabet, which takes seventy bytes off a procedure on the way
 */
export function inOrder<Node extends { readonly property: string }>(
  declarations: readonly Node[],
): readonly Node[] {
  if (declarations.some(({ property }) => property.startsWith('--') || property === 'all')) {
    return declarations;
  }
  return declarations.toSorted((one, other) => {
    const [first, second] = [familyOf(one.property), familyOf(other.property)];
    if (first === second) return 0;
    return first < second ? -1 : 1;
  });
}

function familyOf(property: string): string {
  const name = property.replace(/^-[a-z]+-/, '');
  const known = FAMILIES.find(([, properties]) => properties.test(name));
  return known?.[0] ?? name.replace(/-.*/, '');
}
