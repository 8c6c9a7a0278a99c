/** What an office has settled for its official documents, out of office.yaml and its local values. */
import type { Library } from '#domain/content/library.ts';
import type { FolioStyle, OfficialSettings } from './word/official/model.ts';

/** The local value for where the number of a page stands, and what it may be: content/locals.yaml. */
export const FOLIO_LOCAL = 'page-number-style';
export const FOLIO_STYLES: Readonly<Record<string, FolioStyle>> = {
  '单页码居右、双页码居左': 'outer',
  居中: 'middle',
};

/** @returns the settings; the standard's own where the office has said nothing */
export function officialSettings({
  office,
  locals,
}: Pick<Library, 'office' | 'locals'>): OfficialSettings {
  const { mark, imprint: unit, copies } = office.documents;
  const folio = locals.find(({ id }) => id === FOLIO_LOCAL)?.value ?? '';
  return {
    mark,
    ...(unit && { imprint: { unit, copies } }),
    folio: FOLIO_STYLES[folio] ?? 'outer',
  };
}
