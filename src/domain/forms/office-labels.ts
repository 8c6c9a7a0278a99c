/** Words of a file that are the office's, where a folder edition has them from office.js. */
import type { OfficeWords } from '#domain/folder/office-words.ts';
import { FOLIO_LOCAL, FOLIO_STYLES } from './official-settings.ts';
import type { WordLabels } from './word/notes.ts';

/**
 * @param labels as the build has written them
 * @param office what office.js says; undefined where there is none
 * @returns the labels with whatever it says in place of theirs
 */
export function officeLabels(labels: WordLabels, office: OfficeWords | undefined): WordLabels {
  if (!office) return labels;
  const { unit, documents, locals } = office;
  const { official } = labels;
  const folio = FOLIO_STYLES[locals.get(FOLIO_LOCAL)?.value ?? ''];
  return {
    ...labels,
    ...(unit && { author: unit, header: unit }),
    ...(official && {
      official: {
        ...official,
        ...(documents.mark && { mark: documents.mark }),
        ...(documents.imprint && {
          imprint: { unit: documents.imprint, copies: documents.copies },
        }),
        ...(folio && { folio }),
      },
    }),
  };
}
