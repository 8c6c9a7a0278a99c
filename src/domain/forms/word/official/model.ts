/** An official document as data: what it says, before anybody thinks of paper. */

export interface OfficialDocument {
  /** One line, or several where it has to be broken between words. */
  readonly title: readonly string[];
  readonly paragraphs: readonly OfficialParagraph[];
  /** Who signs, and the day, as they are printed. */
  readonly signature: { readonly name: string; readonly date: string };
  readonly annexes: readonly Annex[];
}

/** 一、 and （一） are headings of the first and the second level; text may begin with one of the second. */
export interface OfficialParagraph {
  readonly role: 'first' | 'second' | 'body';
  readonly text: string;
  /** A heading of the second level that the text runs on behind. */
  readonly lead?: string;
}

/** 附件: a table on pages of its own. */
export interface Annex {
  readonly title: string;
  /** Whether its pages lie on their side. */
  readonly isWide: boolean;
  readonly columns: readonly { readonly label: string; readonly share: number }[];
  /** Cells in the order of the columns; a single text runs across all of them. */
  readonly rows: readonly (readonly string[])[];
  /** A remark below the table; empty where there is none. */
  readonly remark: string;
}
