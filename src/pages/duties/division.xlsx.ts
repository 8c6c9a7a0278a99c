import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { divisionView } from '#domain/duties/division-view.ts';
import { toWorkbook } from '#domain/forms/excel/workbook.ts';
import { divisionTable } from '#domain/setup/division-files.ts';

/** The division of work as an Excel file. */
export const GET: APIRoute = async () => {
  const library = await getLibrary();
  const { unit, title } = library.office;
  // No day: the file says nothing about when it was built.
  const table = divisionTable(divisionView(library), { office: `${unit}${title}`, day: '' });
  return new Response(await toWorkbook(table));
};
