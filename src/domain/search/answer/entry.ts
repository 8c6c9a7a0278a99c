/** What the site knows that is worth a line, as plain data that is made at build time. */
import type { Kind } from './kind.ts';

/** The line on top of the results. */
export interface AnswerLine {
  /** The question that the handbook answers with it; undefined where the fact itself says what it is about. */
  readonly ask?: string | undefined;
  /** The fact, in one or two sentences. */
  readonly text: string;
  /** Where it comes from, such as 《信访工作条例》第三十四条, or that it is advice; empty where the handbook says it. */
  readonly basis: string;
  /** Whom the basis binds; empty without one. */
  readonly binds: string;
  /** From the root of the site, with the section. */
  readonly url: string;
  /** The page that it leads to. */
  readonly label: string;
}

/** A fact for which more questions are known counts as often asked for. */
export const OFTEN = 8;

export interface Entry {
  readonly kinds: readonly Kind[];
  /** What it is about, in one or several ways; comparable, pieces divided by blanks. */
  readonly names: readonly string[];
  /** Names that mean it only behind one of `within`: the steps of a procedure, the posts of a duty. */
  readonly parts: readonly string[];
  readonly within: readonly string[];
  /** Words that may be said besides, such as the name of the page; comparable. */
  readonly around: string;
  /** True where the line tells more of what it is about, as a statement of a rule does. */
  readonly tells: boolean;
  /** What it is not meant without, one of each: the step of a procedure, the post that must not. */
  readonly keys: readonly (readonly string[])[];
  /** How it is held against another that is as near: a fact of data before a sentence. */
  readonly rank: number;
  /** Undefined as long as only the names are there. */
  readonly line: AnswerLine | undefined;
  /** What it means with all that people ask of it, as writeDirection gives it; undefined where nothing of it is known. */
  readonly meaning?: Uint8Array | undefined;
  /** How many questions are known that ask for it; what is more than OFTEN counts as OFTEN. */
  readonly questions?: number;
}

/** An entry that can be shown. */
export type Told = Entry & { readonly line: AnswerLine };
