/** What the page carries for its list: how the things are called that browsers know by their ids. */
import type { Identity } from '#domain/assessment/record/sheet-record.ts';

export interface Titles {
  /** By id: the title, and whether it is kept as a workbook too. */
  readonly forms: Readonly<Record<string, readonly [title: string, isRegister: boolean]>>;
  readonly procedures: Readonly<Record<string, string>>;
  readonly posts: Readonly<Record<string, string>>;
  readonly questionnaire: Identity;
}

/** Id of the script of type application/json that holds them. */
export const TITLES_ISLAND = 'kept-titles';
