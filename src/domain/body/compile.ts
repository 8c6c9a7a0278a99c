/** Running text as the site's own processor understands it. */
import { mdxToJs, mdxToMdast } from 'satteri';
import { explainCompileError } from './compile-error.ts';
import { FEATURES } from './features.ts';
import type { BodyFault } from './fault.ts';

/** A node of the tree, told apart by its type; what a type has is optional here. Lines count from 1 within the text. */
export interface BodyNode {
  readonly type: string;
  readonly children?: readonly BodyNode[];
  readonly position?: { readonly start: { readonly line: number } };
  readonly value?: string;
  readonly name?: string | null;
  readonly attributes?: readonly BodyAttribute[];
  readonly depth?: number;
  readonly url?: string;
  readonly alt?: string | null;
  readonly align?: readonly (string | null)[] | null;
  readonly checked?: boolean | null;
  readonly spread?: boolean | null;
  readonly data?: { readonly hProperties?: Readonly<Record<string, unknown>> };
}

export interface BodyAttribute {
  readonly type: string;
  readonly name?: string;
  /** A text, nothing for a name alone, or an expression. */
  readonly value?: unknown;
}

/** @returns the tree, or why the processor cannot read the text */
export function parseBody(text: string): BodyNode | BodyFault {
  try {
    // The processor returns a tree of mdast, of which only the parts named above are read.
    return mdxToMdast(text, { features: FEATURES }) as unknown as BodyNode;
  } catch (error) {
    return explainCompileError(error, text);
  }
}

/** @returns why text whose tree holds nothing forbidden would still not build; undefined when it does */
export function compileFault(text: string): BodyFault | undefined {
  try {
    mdxToJs(text, { features: FEATURES });
    return undefined;
  } catch (error) {
    return explainCompileError(error, text);
  }
}
