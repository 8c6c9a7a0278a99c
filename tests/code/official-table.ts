/** docs/OFFICIAL-DOCUMENTS.md: what the standard asks for beside what was measured. */

export interface Row {
  readonly point: string;
  readonly standard: string;
  readonly value: string;
}

/** What is read off the file, because no page shows it. */
const IN_THE_FILE: readonly Row[] = [
  {
    point: '层次',
    standard: '一、黑体, （一）楷体, 1. and （1） 仿宋',
    value:
      'styles 一级标题 (黑体), 二级标题 (楷体_GB2312), 公文正文 (仿宋_GB2312), all of 16 pt; run-in headings in the same fonts',
  },
  {
    point: '编号',
    standard: '〔年〕, no 第, no leading zero',
    value: '____〔____〕____号, three controls; no form holds 第____号',
  },
  {
    point: 'choices',
    standard: '–',
    value:
      'drop-down controls (w:dropDownList); nothing that tells the writer what to do is left in a letter',
  },
  {
    point: 'gaps',
    standard: '–',
    value:
      'content controls with alias, tag, id, temporary, showingPlcHdr and text, drop-down or date, in this order',
  },
  {
    point: 'schema',
    standard: 'ECMA-376, transitional',
    value: 'every part of every file is valid: tests/site/forms.test.ts',
  },
  {
    point: 'properties',
    standard: '–',
    value:
      'the title and, where an office has said it, the unit; no day, no search words, no theme; PAGE with a result',
  },
];

/** @param rows as they were measured on the page */
export function officialTable(rows: readonly Row[]): string {
  const line = ({ point, standard, value }: Row) => `| ${point} | ${standard} | ${value} |`;
  return `# Official documents, measured

What GB/T 9704—2012 asks for beside what a page has. Written by \`tests/code/official-pages.test.ts\`, which makes 24 documents (names of 4, 10 and 17 characters, one and three pages, with and without annexes, with and without red head and 版记) and minutes, prints them with LibreOffice and measures the PDF. It fails where a figure leaves the standard or this page; \`npx vitest run --project code official-pages -u\` writes the page anew. Where LibreOffice is not installed nothing is measured, and the run says so.

| point | standard | measured |
| --- | --- | --- |
${[...rows, ...IN_THE_FILE].map(line).join('\n')}

What these figures do not say:

- Word and WPS were not at hand. LibreOffice sets the base line of a line of exact height at four fifths of it; whether Word does so too, and what Word makes of the controls, of Tab from one to the next, and of 版记, has to be looked at there.
- Pages are measured with stand-ins of the same widths (Tinos for Times New Roman, Noto Sans SC for the Chinese fonts), so that every machine measures the same. The upper edge of a line is that of its characters' square.
- LibreOffice 7.4 leaves room between digits and characters although the file says not to; it is taken out of the place of the date.
- 版记 gets a page of its own where the text ends on an odd page, or on an even one without room; behind an even one the page between is left blank, and neither has a number (7.5 of the standard).
- A name of more than 14 characters does not fit above a date that ends four characters in; both then move to the left together.
- Seal (7.3.5.1) or none (7.3.5.2), and the general layout or that of a letter (10.1), are chosen on the page; what goes to a superior and minutes have one layout. How thick the double lines of a letter are the standard does not say: 2.25 and 0.75 pt. Printed from the page 抄送 of a letter stands below its text and not at the foot of its last page, which no style sheet knows. The standard is for Party and government organs; public institutions follow it by choice.
`;
}
