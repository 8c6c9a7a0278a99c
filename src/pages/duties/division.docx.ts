import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { divisionView } from '#domain/duties/division-view.ts';
import { toDocx } from '#domain/forms/word/to-docx.ts';
import { divisionForm } from '#domain/setup/division-files.ts';

/** The division of work as a Word file. */
export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const { unit, title } = library.office;
  const { view, labels } = divisionForm(divisionView(library), {
    office: `${unit}${title}`,
    day: '',
  });
  return new Response(await toDocx(view, labels));
};
