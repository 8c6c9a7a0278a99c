/** A page as results show it. */

/** A heading of a page that a result can lead to. */
export interface Anchor {
  readonly id: string;
  readonly title: string;
  /** Where its part of the text begins, in UTF-16 code units. */
  readonly start: number;
}

export interface IndexedPage {
  /** Under the base path. */
  readonly url: string;
  readonly kind: string;
  readonly title: string;
  readonly code: string;
  readonly aliases: readonly string[];
  readonly synonyms: readonly string[];
  /** The text without the title; lines end with a line feed. */
  readonly text: string;
  readonly anchors: readonly Anchor[];
}
