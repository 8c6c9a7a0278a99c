/**
 * What scoring needs to know of a questionnaire: no wording, so that it works for any.
 * Ids never change and are never derived from wording or position.
 */

export type ScoredItem = {
  readonly id: string;
  readonly area: string;
  /** How much the item counts in its area, 1–3. */
  readonly weight: number;
  /** A critical item caps the level of its area at its own level + 1. */
  readonly critical: boolean;
  readonly naAllowed: boolean;
  /** The level aimed at; what lies below is a gap. */
  readonly target: number;
  /** Ids of the procedures that raise the item. */
  readonly procedures: readonly string[];
};

export type ScoredArea = { readonly id: string; readonly weight: number };

export type ScoredQuestionnaire = {
  readonly id: string;
  /** Semantic version: wording = patch, item added or removed = minor, meaning changed = major. */
  readonly version: string;
  /** In the order of the pages, as are the items. */
  readonly areas: readonly ScoredArea[];
  readonly items: readonly ScoredItem[];
};

/** Items of one area, in questionnaire order. */
export function itemsOf(questionnaire: ScoredQuestionnaire, area: string): ScoredItem[] {
  return questionnaire.items.filter((item) => item.area === area);
}

/** The first number of a semantic version: sheets of different major versions mean different things. */
export function majorVersion(version: string): string {
  return version.split('.', 1).join('');
}

/** Whether answers given to one can be read as answers to the other. */
export function sameMeaning(
  a: Pick<ScoredQuestionnaire, 'id' | 'version'>,
  b: Pick<ScoredQuestionnaire, 'id' | 'version'>,
): boolean {
  return a.id === b.id && majorVersion(a.version) === majorVersion(b.version);
}
