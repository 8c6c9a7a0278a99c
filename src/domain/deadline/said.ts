/** What an answer says, ready to be shown. */
import type { Asked } from './asked.ts';
import type { RuleLink } from './rule.ts';

export interface Found {
  readonly kind: 'found';
  /** The term that was chosen: on paper the field it stands in is gone. */
  readonly name?: string;
  /** What was asked, above the day. */
  readonly lead: string;
  /** The day, or the number of days. */
  readonly head: string;
  /** What must be known before one relies on it. */
  readonly notes: readonly string[];
  /** How it was counted, sentence by sentence. */
  readonly how: readonly string[];
  /** Articles, each row with what they are for. */
  readonly articles: readonly { readonly label: string; readonly links: readonly RuleLink[] }[];
  /** Days that were left out. */
  readonly skipped?: { readonly title: string; readonly items: readonly string[] };
  /** Every day with what it counted for. */
  readonly days: readonly DayRow[];
  /** What goes into a calendar. */
  readonly due?: Due;
}

export interface DayRow {
  readonly day: string;
  readonly what: string;
  readonly counts: boolean;
}

export interface Due {
  readonly title: string;
  /** ISO 8601 day, with the time behind a T where hours were counted. */
  readonly at: string;
  readonly lines: readonly string[];
  /** When the entry reminds of it, in words. */
  readonly reminds: string;
}

export interface Refusal {
  readonly kind: 'refused';
  readonly head: string;
  readonly lines: readonly string[];
}

/** What is wrong with what stands in a field. */
export interface Fault {
  readonly at: keyof Asked;
  readonly words: string;
}

export type Answer =
  | Found
  | Refusal
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] }
  | { readonly kind: 'empty' };
