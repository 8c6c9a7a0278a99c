/** An official document as data: what it says, before anybody thinks of paper. */
import type { Inline } from '../inline.ts';

export interface OfficialDocument {
  /** 发文字号; absent where it goes out with another document. */
  readonly number?: string;
  /** One line, or several where it has to be broken between words. */
  readonly title: readonly string[];
  readonly paragraphs: readonly OfficialParagraph[];
  /** Who signs, and the day, as they are printed. */
  readonly signature: Signature;
  readonly annexes: readonly Annex[];
}

export interface Signature {
  readonly name: Inline;
  readonly date: Inline;
}

/** 一、 and （一） are headings of the first and the second level; text may begin with one of either. */
export interface OfficialParagraph {
  readonly role: 'first' | 'second' | 'body';
  readonly text: Inline;
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

/** What an office has settled for all its documents. */
export interface OfficialSettings {
  /** 发文机关标志, printed in red with number and line; empty where paper with a head is used. */
  readonly mark: string;
  /** 版记: who prints it, and whom it goes to besides; absent where none is printed. */
  readonly imprint?: { readonly unit: string; readonly copies: string };
  readonly folio: FolioStyle;
}

/** 单页码居右、双页码居左 as the standard has it, or in the middle as some places ask for. */
export type FolioStyle = 'outer' | 'middle';

export const PLAIN_SETTINGS: OfficialSettings = { mark: '', folio: 'outer' };
