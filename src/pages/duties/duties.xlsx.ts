import type { APIRoute } from 'astro';
import { getLibrary } from '#data/library.ts';
import { toWorkbook } from '#domain/forms/excel/workbook.ts';
import { DUTY_COLUMNS, dutyRows } from '#domain/duties/duty-table.ts';
import { KIND } from '#strings.ts';

/** The duty list as an Excel file. */
export const GET: APIRoute = async () =>
  new Response(
    await toWorkbook({
      title: KIND.duty.list,
      columns: DUTY_COLUMNS,
      rows: dutyRows(await getLibrary()),
      filter: true,
      grows: true,
    }),
  );
