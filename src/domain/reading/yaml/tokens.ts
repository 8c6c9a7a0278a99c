/** The pieces of a YAML text before they become data: where faults show that the data no longer tells. */
import { LineCounter, Parser, type CST } from 'yaml';

/** A piece that content may not use, or that was begun and not ended. Lines are counted from 1. */
export interface Piece {
  readonly kind:
    | 'anchor'
    | 'alias'
    | 'tag'
    | 'directive'
    | 'explicit-key-ind'
    | 'document'
    | 'bracket'
    | 'quote';
  readonly source: string;
  readonly line: number;
}

export interface Tokens {
  readonly tokens: readonly CST.Token[];
  readonly lineCounter: LineCounter;
  readonly pieces: readonly Piece[];
  /** How deep lists and keys stand within each other, and where that is. */
  readonly depth: number;
  readonly deepestLine: number;
}

type Walked = readonly [token: CST.Token | CST.CollectionItem, depth: number];

/** Walks without recursion: a text may nest deeper than the stack. */
export function tokenise(text: string): Tokens {
  const lineCounter = new LineCounter();
  const tokens = [...new Parser(lineCounter.addNewLine).parse(text)];
  const pieces: Piece[] = [];
  const lineOf = (offset: number) => lineCounter.linePos(offset).line;
  let deepest = { depth: 0, offset: 0 };
  let documents = 0;
  const open: Walked[] = tokens.map((token) => [token, 0] as const).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const [token, depth] = next;
    const inner = depth + ('items' in token ? 1 : 0);
    if ('items' in token && inner > deepest.depth) deepest = { depth: inner, offset: token.offset };
    if (isSecondDocument(token) && ++documents > 1) {
      pieces.push({ kind: 'document', source: '---', line: lineOf(token.offset) });
    }
    const kind = kindOfPiece(token);
    if (kind && 'source' in token) {
      pieces.push({ kind, source: token.source, line: lineOf(token.offset) });
    }
    if (isLeftOpen(token)) {
      pieces.push({ kind: 'bracket', source: token.start.source, line: lineOf(token.offset) });
    }
    if (isTornQuote(token)) {
      pieces.push({ kind: 'quote', source: token.source, line: lineOf(token.offset) });
    }
    for (const child of [...childrenOf(token)].reverse()) open.push([child, inner]);
  }
  pieces.sort((a, b) => a.line - b.line);
  return { tokens, lineCounter, pieces, depth: deepest.depth, deepestLine: lineOf(deepest.offset) };
}

function kindOfPiece(token: Walked[0]): Piece['kind'] | undefined {
  if (!('type' in token)) return undefined;
  switch (token.type) {
    case 'anchor':
    case 'alias':
    case 'tag':
    case 'directive':
    case 'explicit-key-ind':
      return token.type;
    default:
      return undefined;
  }
}

function isSecondDocument(token: Walked[0]): token is CST.Document {
  return 'type' in token && token.type === 'document';
}

function isLeftOpen(token: Walked[0]): token is CST.FlowCollection {
  return (
    'type' in token &&
    token.type === 'flow-collection' &&
    !token.end.some(({ type }) => type === 'flow-seq-end' || type === 'flow-map-end')
  );
}

/** A quoted text over several lines is nearly always one whose end was forgotten. */
function isTornQuote(token: Walked[0]): token is CST.FlowScalar {
  if (!('type' in token)) return false;
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return false;
  const { source } = token;
  return source.includes('\n') || source.length < 2 || !source.endsWith(source.charAt(0));
}

function childrenOf(token: Walked[0]): readonly Walked[0][] {
  if (!('type' in token)) {
    const { start, key, sep, value } = token;
    return [...start, ...(key ? [key] : []), ...(sep ?? []), ...(value ? [value] : [])];
  }
  if (token.type === 'document') return [...token.start, ...(token.value ? [token.value] : [])];
  return 'items' in token ? token.items : [];
}
