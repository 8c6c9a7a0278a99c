/** The Word and Excel files of the built site, taken apart. */
import { existsSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { addressOf } from '#domain/site/addresses.ts';
import {
  attribute,
  eachBuiltPage,
  elementsIn,
  textOf,
  type BuiltElement,
} from '#integrations/built-site.ts';
import { schemaProblems } from '#tests/office-schema.ts';
import { xmlProblem } from './well-formed.ts';

const SITE = process.env['SITE_DIR'] ?? 'dist';
const FORMS = readLibrary().forms;
const LEDGERS = FORMS.filter(({ kind }) => kind === 'ledger');

type Parts = Record<string, Uint8Array>;
const parts = (name: string): Parts => unzipSync(readFileSync(join(SITE, 'forms', name)));
const xml = (all: Parts, path: string): string => {
  const part = all[path];
  if (!part) throw new Error(`There is no ${path}.`);
  return strFromU8(part);
};
const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4);

/** @returns what is wrong with the parts of an Office file */
function problemsOf(all: Parts): string[] {
  const problems: string[] = [];
  const types = xml(all, '[Content_Types].xml');
  for (const path of Object.keys(all)) {
    const problem = /\.(?:xml|rels)$/u.test(path) ? xmlProblem(xml(all, path)) : 'an unknown kind';
    // Sheets of a workbook without any text share no strings.
    if (problem && all[path]?.length !== 0) problems.push(`${path}: ${problem}`);
    const extension = path.split('.').at(-1) ?? '';
    if (!types.includes(`PartName="/${path}"`) && !types.includes(`Extension="${extension}"`)) {
      problems.push(`${path} has no type`);
    }
  }
  for (const [, path = ''] of types.matchAll(/PartName="\/([^"]+)"/gu)) {
    if (!all[path]) problems.push(`${path} has a type but is missing`);
  }
  for (const path of Object.keys(all).filter((each) => each.endsWith('.rels'))) {
    const folder = posix.dirname(posix.dirname(path));
    for (const [relation] of xml(all, path).matchAll(/<Relationship [^>]*>/gu)) {
      const target = /Target="([^"]+)"/u.exec(relation)?.[1] ?? '';
      const full = target.startsWith('/') ? target.slice(1) : posix.join(folder, target);
      if (!all[full]) problems.push(`${path} points to ${target}`);
    }
  }
  return problems;
}

/** @returns what each place to write in is called; an option by its group, too */
function namesOfPlaces(elements: readonly BuiltElement[]): string[] {
  const textBy = new Map(elements.map((each) => [attribute(each, 'id'), textOf(each).trim()]));
  const nameOf = (element: BuiltElement) =>
    attribute(element, 'ariaLabel') ?? textBy.get(attribute(element, 'ariaLabelledBy')) ?? '';
  return elements.flatMap((element) => {
    if (attribute(element, 'role') === 'textbox') return nameOf(element);
    if (attribute(element, 'role') !== 'group') return [];
    return elementsIn(element)
      .filter(({ tagName }) => tagName === 'input')
      .map((option) => `${nameOf(element)} ${attribute(option, 'value') ?? ''}`);
  });
}

describe('the strict check of XML', () => {
  test.each([
    ['<a><b></a></b>', 'closes'],
    ['<a x="1" x="2"/>', 'twice'],
    ['<a>&nbsp;</a>', 'bare &'],
    ['<a/><b/>', 'second root'],
    ['<a x=1/>', 'not a tag'],
    ['<a>', 'left open'],
    ['<a>\u0007</a>', 'forbids'],
  ])('refuses %s', (text, problem) => {
    expect(xmlProblem(text)).toContain(problem);
  });

  test('takes what is right', () => {
    expect(xmlProblem('<?xml version="1.0"?><a x="&lt;"><b/>字&#13;</a>')).toBeUndefined();
  });
});

describe.each(FORMS)('$id.docx', (form) => {
  let all: Parts;
  beforeAll(() => {
    all = parts(`${form.id}.docx`);
  });

  test('is whole', () => {
    expect(problemsOf(all)).toEqual([]);
  });

  test('has the sheet and the margins it should have', () => {
    const page = xml(all, 'word/document.xml');
    const landscape = form.orientation === 'landscape' && !form.official;
    const [width, height] = landscape ? [297, 210] : [210, 297];
    expect(page).toMatch(new RegExp(`<w:pgSz w:w="${twips(width)}" w:h="${twips(height)}"`, 'u'));
    const [top, right, bottom, left] = form.official ? [34, 26, 35, 28] : [20, 20, 20, 20];
    const margin = /<w:pgMar [^>]*>/u.exec(page)?.[0] ?? '';
    for (const [side, value] of Object.entries({ top, right, bottom, left })) {
      expect(margin).toContain(`w:${side}="${twips(value)}"`);
    }
  });

  test('is what the schema of the standard allows', () => {
    expect(schemaProblems(readFileSync(join(SITE, 'forms', `${form.id}.docx`)))).toEqual([]);
  });

  test('says what it is, and nothing of days, tools or searches, since it goes out as a real letter', () => {
    const properties = xml(all, 'docProps/core.xml');
    expect(properties).toContain(`<dc:title>${form.title}</dc:title>`);
    expect(properties).not.toMatch(/dcterms|keywords|subject|lastModifiedBy/u);
    expect(Object.keys(all).filter((path) => path.includes('theme'))).toEqual([]);
  });

  test('keeps each box with its word', () => {
    const text = xml(all, 'word/document.xml').replaceAll(/<[^>]*>/gu, '');
    expect(text).not.toMatch(/□[\p{L}\p{N}]/u);
  });

  test('carries every label, column, option and note', () => {
    const text = xml(all, 'word/document.xml').replaceAll(/<[^>]*>/gu, '');
    const words = form.blocks.flatMap((block) => {
      if (block.type === 'grid') return block.rows.flat().flatMap((c) => [c.label, ...c.options]);
      return block.type === 'table' ? block.columns.map(({ label }) => label) : [];
    });
    for (const word of [...words, ...form.notes]) expect(text).toContain(escaped(word));
  });

  test('names its fonts with a stand-in', () => {
    const fonts = xml(all, 'word/fontTable.xml');
    expect(fonts).toContain('w:name="仿宋_GB2312"><w:altName w:val="仿宋"/>');
    expect(xml(all, 'word/styles.xml')).toContain('w:eastAsia="方正小标宋简体"');
  });
});

describe.each(LEDGERS)('$id.xlsx', (form) => {
  const all = existsSync(join(SITE, 'forms', `${form.id}.xlsx`)) ? parts(`${form.id}.xlsx`) : {};

  test('is whole', () => {
    expect(problemsOf(all)).toEqual([]);
  });

  test('is what the schema of the standard allows', () => {
    expect(schemaProblems(readFileSync(join(SITE, 'forms', `${form.id}.xlsx`)))).toEqual([]);
  });

  test('offers the known values of every column, marks what is overdue, and filters by its head', () => {
    const tables = form.blocks.filter((block) => block.type === 'table');
    tables.forEach((table, index) => {
      const sheet = xml(all, `xl/worksheets/sheet${index + 1}.xml`);
      expect(sheet).toContain('<autoFilter ref="A');
      for (const { options } of table.columns.filter((column) => column.options.length > 0)) {
        expect(sheet).toContain(
          `<formula1>"${escaped(options.join(',')).replaceAll('&apos;', "'")}"`,
        );
      }
      expect(sheet.match(/<f t="shared" ref=/gu) ?? []).toHaveLength(table.overdue.length);
      const soon = table.overdue.filter((rule) => rule.soon > 0).length;
      expect(sheet.match(/<cfRule /gu) ?? []).toHaveLength(table.overdue.length + soon);
    });
    const counts = tables.some(({ overdue }) => overdue.some(({ count }) => count === 'workdays'));
    expect(xml(all, 'xl/workbook.xml').includes('放假安排')).toBe(counts);
  });

  test('freezes its head, and repeats it on A4 as wide as the paper', () => {
    const sheet = xml(all, 'xl/worksheets/sheet1.xml');
    const frozen = /<pane ySplit="(\d+)"[^>]*state="frozen"/u.exec(sheet)?.[1];
    expect(Number(frozen)).toBeGreaterThanOrEqual(2);
    expect(sheet).toContain('fitToPage="1"');
    expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1"/u);
    expect(xml(all, 'xl/workbook.xml')).toMatch(
      new RegExp(`Print_Titles" localSheetId="0">'[^']+'!\\$1:\\$${frozen}<`, 'u'),
    );
  });
});

test('the list of duties is what the schema of the standard allows, and filters', () => {
  const file = readFileSync(join(SITE, 'duties/duties.xlsx'));
  expect(schemaProblems(file)).toEqual([]);
  expect(xml(unzipSync(file), 'xl/worksheets/sheet1.xml')).toContain(
    '<autoFilter ref="A1:N10000"/>',
  );
});

describe('the pack', () => {
  const bytes = readFileSync(join(SITE, 'forms/forms.zip'));
  const pack = unzipSync(bytes);
  const names = Object.keys(pack);

  test('holds every file, byte by byte, under its Chinese name, and an index first', () => {
    expect(names[0]).toBe('目录.txt');
    expect(names).toHaveLength(1 + FORMS.length + LEDGERS.length);
    const index = strFromU8(pack['目录.txt'] ?? new Uint8Array());
    for (const name of names.slice(1)) expect(index).toContain(name);
    for (const form of FORMS) {
      const name = names.find((each) => each.endsWith(`/${form.title}.docx`)) ?? '';
      const file = readFileSync(join(SITE, 'forms', `${form.id}.docx`));
      expect(Buffer.from(pack[name] ?? []).equals(file), form.title).toBe(true);
    }
  });

  test('marks names as UTF-8 and carries no time of the build', () => {
    const latest =
      FORMS.map(({ effective }) => effective)
        .sort()
        .at(-1) ?? '';
    const [year = 0, month = 0, day = 0] = latest.split('-').map(Number);
    let entries = 0;
    for (
      let at = bytes.indexOf('PK\u0001\u0002');
      at >= 0;
      at = bytes.indexOf('PK\u0001\u0002', at + 4)
    ) {
      if (bytes.readUInt16LE(at + 8) & 0x0800) entries++;
      expect(bytes.readUInt32LE(at + 12)).toBe(
        (((year - 1980) << 25) | (month << 21) | (day << 16)) >>> 0,
      );
    }
    expect(entries).toBe(names.length);
  });
});

describe('the pages', () => {
  const pages = [...eachBuiltPage(SITE)].filter(({ path }) => path.startsWith('/forms/'));
  const downloads = pages.flatMap(({ path, elements }) =>
    elements
      .filter((element) => element.tagName === 'a' && 'download' in element.properties)
      .map((element) => ({
        path,
        href: attribute(element, 'href') ?? '',
        name: attribute(element, 'download') ?? '',
      })),
  );

  test('call no two places to write in alike, for those who hear what they are called', () => {
    const alike = pages.flatMap(({ file, elements }) => {
      const names = namesOfPlaces(elements);
      const more = names.filter((name, index) => names.indexOf(name) !== index);
      return [...new Set(more)].map((name) => `${file}: ${name}`);
    });
    expect(alike).toEqual([]);
  });

  test('offer each file on its page and on the list, under its Chinese title', () => {
    for (const { id, title, kind } of FORMS) {
      const formats = kind === 'ledger' ? ['docx', 'xlsx'] : ['docx'];
      for (const format of formats) {
        const own = downloads.filter(({ href }) => href.endsWith(`/forms/${id}.${format}`));
        expect(own.map(({ path }) => path).sort()).toEqual(['/forms/', `/forms/${id}/`]);
        expect(own.every(({ name }) => name === `${title}.${format}`)).toBe(true);
      }
    }
  });

  test('lead only to files that are there', () => {
    for (const { href } of downloads) expect(existsSync(join(SITE, href)), href).toBe(true);
  });

  test('load no script of their own on the page of a form', () => {
    const scripts = (path: string) =>
      pages
        .find((page) => page.path === path)
        ?.elements.filter((element) => attribute(element, 'src')?.includes('list-filter'));
    for (const { id } of FORMS) expect(scripts(addressOf('form', id)), id).toEqual([]);
  });
});

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&apos;');
}
