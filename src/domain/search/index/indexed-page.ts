/** A page as it is read back from the index. */
import { decodeTokens } from './decode-tokens.ts';
import { BETWEEN, type Field } from './index-document.ts';

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
  readonly linked: readonly string[];
  readonly everyday: readonly string[];
  readonly headings: readonly string[];
  /** Still as tokens: see readings.ts. */
  readonly pinyin: string;
  /** The text without the title; lines end with a line feed. */
  readonly text: string;
  readonly anchors: readonly Anchor[];
}

/** The part of Pagefind's fragment that is used. */
export interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Partial<Record<Field, string>>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
  readonly anchors: readonly { id: string; title?: string; location: number }[];
}

/** Reads the tokens of a fragment back into text. */
export function readFragment({ url, content, meta, filters, anchors }: Fragment): IndexedPage {
  const { text, offsets } = decodeTokens(content);
  const names = (field: Field) => {
    const value = decodeTokens(meta[field] ?? '').text;
    return value === '' ? [] : value.split(BETWEEN);
  };
  return {
    url,
    kind: filters['kind']?.[0] ?? '',
    title: decodeTokens(meta.title ?? '').text,
    code: decodeTokens(meta.code ?? '').text,
    aliases: names('alias'),
    synonyms: names('synonym'),
    linked: names('linked'),
    everyday: names('everyday'),
    headings: names('heading'),
    pinyin: meta.pinyin ?? '',
    text,
    anchors: anchors.map(({ id, title = '', location }) => ({
      id,
      title,
      start: offsets[location] ?? text.length,
    })),
  };
}
