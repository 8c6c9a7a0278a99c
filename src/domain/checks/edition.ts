/** Everything that checks of content read, and how what they find is told. */
import type { RawContent } from '#domain/content/assemble.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { Body } from '#domain/body/body.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';

/** A chapter or procedure as a file. */
export interface Page extends ContentFile {
  readonly parsed: Body;
}

export interface Edition {
  readonly files: readonly ContentFile[];
  /** Files with running text. */
  readonly pages: readonly Page[];
  readonly raw: RawContent;
  /** As written, with every post on its own. */
  readonly library: WrittenContent;
  /** Everybody's files, and what an office lays over them, before both are one. */
  readonly ours: readonly ContentFile[];
  readonly own: readonly ContentFile[];
  /** Labels of the interface by file, whose words are checked like those of content. */
  readonly labels: readonly { readonly file: string; readonly source: string }[];
}

/** A check over a whole edition. */
export interface Check {
  readonly name: string;
  /** What would be wrong on the site without it. */
  readonly guards: string;
  /** Set where the check builds on what the others guard, so that it is not asked before they hold. */
  readonly last?: true;
  /**
   * @returns problems whose field is a path into the data of their file, with dots, such as steps.2.post; entries may
   *   be named by their id, as in director.cover. Line and label are added afterwards.
   */
  readonly find: (edition: Edition) => readonly Problem[];
}
