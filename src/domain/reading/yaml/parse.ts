/** YAML as content uses it: plain values, lists and keys, each with its line; nothing that refers or expands. */
import { Composer, type Document } from 'yaml';
import type { PathStep } from '#domain/content/place.ts';
import type { Fault } from '../fault.ts';
import { diagnose } from './diagnosis.ts';
import { findKeyFaults } from './keys.ts';
import { offsetOf, sourceOf } from './lines.ts';
import { findPieceFaults } from './pieces.ts';
import { findLineFaults } from './text-lines.ts';
import { tokenise } from './tokens.ts';

export interface YamlData {
  /** Undefined where the text holds nothing but comments. */
  readonly data: unknown;
  /** The line within the text, from 1, of the deepest part of a path that is there. */
  readonly lineOf: (path: readonly PathStep[]) => number;
  /** A single value as it was written, such as 1.0; undefined where there is none. */
  readonly writtenAt: (path: readonly PathStep[]) => string | undefined;
}

/** How deep lists and keys may stand within each other: forms have 7. */
const DEEPEST = 20;

/** @returns the data of a YAML text, or its mistakes of writing: of those that follow from each other the first */
export function parseYaml(text: string): YamlData | readonly Fault[] {
  const faultsOfLines = findLineFaults(text);
  if (faultsOfLines.length > 0) return faultsOfLines;
  const tokens = tokenise(text);
  if (tokens.depth > DEEPEST) {
    return [
      {
        line: tokens.deepestLine,
        message: `括号或列表一层套一层，套了 ${tokens.depth} 层，至多 ${DEEPEST} 层`,
        hint: '看看有没有多打的 [、{ 或 -',
      },
    ];
  }
  const faultsOfPieces = findPieceFaults(tokens.pieces);
  if (faultsOfPieces.length > 0) return faultsOfPieces;
  const document = compose(tokens.tokens);
  const [error] = document?.errors ?? [];
  if (error) return [diagnose({ text, error, ...tokens })];
  const keyFaults = findKeyFaults(document?.contents, text, tokens.lineCounter);
  if (keyFaults.length > 0) return keyFaults;
  return {
    data: document?.toJS({ maxAliasCount: 0 }) ?? undefined,
    lineOf: (path) => tokens.lineCounter.linePos(offsetOf(document?.contents, path)).line,
    writtenAt: (path) => sourceOf(document?.contents, path),
  };
}

/** Keys given twice are found afterwards, all of them and with both lines. */
function compose(tokens: ReturnType<typeof tokenise>['tokens']): Document.Parsed | undefined {
  const composer = new Composer({ schema: 'core', merge: false, uniqueKeys: false });
  const [document] = composer.compose(tokens, true);
  return document;
}
