/** A page as the index takes it in: what it is called, what it is, and its text in reading order. */
import type { Spelling } from './pinyin-tokens.ts';

/** A piece of text that no line runs across: a paragraph, a cell, a heading. */
export interface Block {
  readonly text: string;
  /** 0 for running text, 2–6 for a heading of that level. */
  readonly level: number;
  /** Where a result can lead to: an anchor that begins with this block, and what it is called. */
  readonly section?: Section | undefined;
}

export interface Section {
  readonly id: string;
  readonly title: string;
}

export interface PageSource {
  /** From the root of the site, such as /procedures/seals/use-approval/. */
  readonly url: string;
  readonly title: string;
  /** Such as YZ-01; empty for pages without. */
  readonly code: string;
  /** What kind of page it is, in the words shown beside a result. */
  readonly kind: string;
  /** Everyday names, in the order of importance. */
  readonly aliases: readonly string[];
  readonly blocks: readonly Block[];
}

/** What the index is told about a page beyond the page itself. */
export interface Enrichment {
  /** Names that the synonym table gives to the page's title and aliases. */
  readonly synonyms: readonly string[];
  /** What scenarios and the glossary lead to the page for. */
  readonly linked: readonly string[];
  /** What people call it who do not know its name; never shown. */
  readonly everyday: readonly string[];
  readonly spellings: readonly Spelling[];
}
