/** How sheets of a workbook are printed, which the library leaves to its users. */
import { replaceOnce, type Feature } from './feature.ts';

/** Inches, as the format wants them: 15 mm, more below for the page number. */
const MARGINS =
  '<pageMargins left="0.59" right="0.59" top="0.59" bottom="0.71" header="0.3" footer="0.35"/>';
const SETUP = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
const FOOTER = '<headerFooter><oddFooter>&amp;C&amp;P / &amp;N</oddFooter></headerFooter>';

/** A feature that prints each sheet on A4 as wide as the paper, pages numbered. */
export const PRINT_SETUP: Feature = {
  files: { transform: { 'xl/worksheets/sheet{id}.xml': { transform: printable } } },
};

function printable(xml: string): string {
  const fitted = replaceOnce(
    xml,
    /<worksheet[^>]*>/u,
    '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
  );
  // Only rows are frozen, so the active pane is the lower one.
  const frozen = fitted.replace(' xSplit="0"', '').replace('"bottomRight"', '"bottomLeft"');
  const margins = replaceOnce(
    frozen,
    /<pageMargins[^>]*\/>/u,
    `<printOptions horizontalCentered="1"/>${MARGINS}`,
  );
  return replaceOnce(margins, /<pageSetup[^>]*\/>/u, `${SETUP}${FOOTER}`);
}
