/**
 * Content as an office lives it: merged posts replaced by those that took them over, values filled in, hidden pages
 * left out. Pages, files and search read this.
 */
import type { LocalDefinition } from '#schemas/locals.ts';
import type { Office } from '#schemas/office.ts';
import type { Post } from '#schemas/post.ts';
import type { Content, Filed } from './content.ts';

/** The other post of a merger, and what makes up for not keeping the two apart; empty where nothing has to. */
export interface Merger {
  readonly post: string;
  readonly control: string;
}

/** A post with whoever fills it. */
export interface LivedPost extends Filed<Omit<Post, 'cover'>> {
  /** Who holds it; empty when not filled in. */
  readonly holder: string;
  /** The post that takes over in absence (B 岗), never the post itself. */
  readonly cover?: string;
  /** Set when this office has merged the post into another. */
  readonly mergedInto?: Merger;
  /** Posts that this office has merged into this one. */
  readonly takesOver: readonly Merger[];
}

/** Something that each office decides for itself, with what this one has decided; empty where it has not. */
export interface Local extends LocalDefinition {
  readonly value: string;
  /** The document that sets the value. */
  readonly source: string;
}

/** Whose handbook this is. */
export interface OfficeNamed extends Pick<Office, 'unit' | 'contacts' | 'documents'> {
  /** What the office is called. */
  readonly title: string;
}

export interface Library extends Content {
  readonly office: OfficeNamed;
  readonly posts: readonly LivedPost[];
  readonly locals: readonly Local[];
}
