/** Content as it is written: every post by itself, every page, and beside it what the office chooses. Checks read this. */
import type { LocalDefinition } from '#schemas/locals.ts';
import type { Office } from '#schemas/office.ts';
import type { Post } from '#schemas/post.ts';
import type { Content, Filed } from './content.ts';

export interface WrittenContent extends Content {
  readonly posts: readonly Filed<Post>[];
  readonly locals: readonly LocalDefinition[];
  /** The office's own file with its defaults; all of it empty in the general edition. */
  readonly choices: Office;
}
