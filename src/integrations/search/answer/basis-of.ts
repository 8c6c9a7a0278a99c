/** A citation as the line prints it, and whom it binds. */
import { shortCitationText } from '#domain/regulations/citation-text.ts';
import { BINDS } from '#schemas/regulation.ts';
import type { Library } from '#domain/content/library.ts';

export interface Basis {
  readonly basis: string;
  readonly binds: string;
}

/** Where the handbook says it itself. */
export const NO_BASIS: Basis = { basis: '', binds: '' };

interface Cited {
  readonly regulation: string;
  readonly article?: string | undefined;
}

/** @returns the regulation with its article and whom it binds; empty where there is no citation */
export function basisOf(library: Pick<Library, 'regulations'>, cited: Cited | undefined): Basis {
  const regulation = library.regulations.find(({ id }) => id === cited?.regulation);
  if (regulation === undefined || cited === undefined) return NO_BASIS;
  const articles = cited.article === undefined || cited.article === '—' ? [] : [cited.article];
  return { basis: shortCitationText(regulation, articles), binds: BINDS[regulation.binds] };
}
