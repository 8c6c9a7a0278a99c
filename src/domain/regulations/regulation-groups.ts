/** The list of regulations by topic. */
import type { Regulation } from '#schemas/regulation.ts';

/** With the name of its file: content stands on this folder, not below it. */
type Rule = Regulation & { readonly id: string; readonly file: string };

export interface RegulationGroup {
  /** The first topic of each of them. */
  readonly topic: string;
  readonly items: readonly Rule[];
}

/** @returns where a group of the list stands on its page, by its place among the groups */
export function topicAnchor(index: number): string {
  return `topic-${index + 1}`;
}

/**
 * @param usage for each regulation, the pages that rely on it
 * @returns topics by how often their regulations are relied on, and so the regulations within them; each stands once
 */
export function regulationGroups(
  regulations: readonly Rule[],
  usage: ReadonlyMap<string, readonly unknown[]>,
): RegulationGroup[] {
  const uses = ({ id }: Rule) => usage.get(id)?.length ?? 0;
  const groups = new Map<string, Rule[]>();
  for (const regulation of regulations.toSorted((a, b) => uses(b) - uses(a))) {
    const [topic = ''] = regulation.topics;
    groups.set(topic, [...(groups.get(topic) ?? []), regulation]);
  }
  const weight = (items: readonly Rule[]) => items.reduce((sum, item) => sum + uses(item), 0);
  return [...groups]
    .map(([topic, items]) => ({ topic, items }))
    .toSorted((a, b) => weight(b.items) - weight(a.items));
}
