/** What may be changed in the files that the library writes. */
import type writeExcelFile from 'write-excel-file/universal';

/** The library does not export what its Feature is generic over, so the type is read off its function. */
export type Feature = NonNullable<
  NonNullable<Parameters<typeof writeExcelFile>[1]>['features']
>[number];

/** @throws where the library no longer writes what is replaced */
export function replaceOnce(xml: string, what: RegExp, by: string): string {
  if (!what.test(xml)) {
    throw new Error(`write-excel-file no longer writes ${what.source}; look at its new output.`);
  }
  return xml.replace(what, by);
}
