import { describe, expect, test } from 'vitest';
import type { Filed } from '#domain/content/content.ts';
import type { Form } from '#schemas/form.ts';
import { lived, the } from '#tests/fixture.ts';
import { aForm } from '#domain/forms/testing.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import type { FormEntries } from '#domain/forms/entries.ts';
import { fillView } from '#domain/forms/fill-view.ts';
import type { WordLabels } from './notes.ts';
import { partsOf, readDocument } from './testing.ts';
import { toDocx } from './to-docx.ts';

const LABELS = {
  author: '某单位',
  header: '某单位综合办公室',
  notes: '填写说明',
  keeper: '保管',
  keep: '保管期限',
};

async function fileOf(form: Filed<Form>, labels: WordLabels = LABELS, entries: FormEntries = {}) {
  const view = fillView(viewForm(form, '印章管理岗'), entries);
  const parts = partsOf(await toDocx(view, labels));
  const xml = parts.get('word/document.xml') ?? '';
  return {
    parts,
    lines: readDocument(xml),
    sheet: /<w:sectPr[^]*<\/w:sectPr>/.exec(xml)?.[0] ?? '',
  };
}
const form = (id: string) => the(lived.forms, id);

const sheet = await fileOf(form('seal-sheet'));
const ledger = await fileOf(form('seal-ledger'));

describe('a sheet', () => {
  test('has its headline, and its cells with shaded labels, marks to tick, and places to date and sign', () => {
    expect(sheet.lines).toEqual([
      'FormTitle “用印单”',
      'FormBlockTitle “申请”',
      [
        'row 765',
        '1606×4 F2F2F2 FormLabel “编号”',
        '1607×4 FormField',
        '1204×3 F2F2F2 FormLabel “日期”',
        '2008×5 FormField center “　　年　月　日”',
        '1205×3 F2F2F2 FormLabel “份数”',
        '2008×5 FormField',
      ].join(' | '),
      'row 1361 | 1606×4 F2F2F2 FormLabel “文件名称” | 8032×20 FormField',
      [
        'row 765',
        '1606×4 F2F2F2 FormLabel “印章”',
        '4819×12 FormField “□\u00A0行政公章　□\u00A0部门章”',
        '1205×3 F2F2F2 FormLabel “骑缝”',
        '2008×5 FormField “□\u00A0要　□\u00A0不要”',
      ].join(' | '),
      [
        'row 1020',
        '1606×4 F2F2F2 FormLabel “申请人签名”',
        '8032×20 bottom FormField right “　　　年　　月　　日”',
      ].join(' | '),
      'FormGap',
      'FormNote “*填写说明：*1. 定稿附在单后。2. 编号：收单时填。”',
      'FormNote “保管：印章管理岗　保管期限：按年成册”',
    ]);
  });

  test('has the unit above and the number of the page below', () => {
    expect(sheet.parts.get('word/header1.xml')).toContain('某单位综合办公室');
    const footer = sheet.parts.get('word/footer1.xml') ?? '';
    expect(footer).toMatch(
      /w:instr="PAGE"><w:r><w:t[^>]*>1<[^]*> \/ <[^]*"NUMPAGES"><w:r><w:t[^>]*>1</,
    );
    expect(footer).toContain('<w:jc w:val="center"/>');
  });

  test('has nothing above in the general edition', async () => {
    const { parts, sheet: properties } = await fileOf(form('seal-sheet'), {
      ...LABELS,
      header: undefined,
    });
    expect(parts.has('word/header1.xml')).toBe(false);
    expect(properties).not.toContain('headerReference');
  });

  test('stands upright with twenty millimetres around it', () => {
    expect(sheet.sheet).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(sheet.sheet).toContain(
      '<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567"',
    );
  });

  test('has tables of thin lines and fixed widths that fill the type area', () => {
    const xml = sheet.parts.get('word/document.xml') ?? '';
    expect(xml).toContain('<w:tblW w:type="dxa" w:w="9638"/>');
    expect(xml).toContain('<w:tblLayout w:type="fixed"/>');
    for (const side of ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']) {
      expect(xml).toContain(`<w:${side} w:val="single" w:color="000000" w:sz="4"/>`);
    }
    expect(xml).toContain('<w:left w:type="dxa" w:w="68"/><w:right w:type="dxa" w:w="68"/>');
    const columns = [...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => Number(width));
    expect(columns).toHaveLength(24);
    expect(columns.reduce((sum, width) => sum + width, 0)).toBe(9638);
  });
});

describe('a ledger', () => {
  test('lies on its side, with a head that comes again on every sheet, and blank rows', () => {
    expect(ledger.sheet).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    const blank = 'row 687 | 1603 FormField | 3205 FormField | 6557 FormField | 3205 FormField';
    expect(ledger.lines).toEqual([
      'FormTitle “用印登记簿”',
      [
        'row 727',
        '2428×4 F2F2F2 FormLabel “印章名称”',
        '4857×8 FormField',
        '2428×4 F2F2F2 FormLabel “年度”',
        '4857×8 FormField center “　　　年　　月　　日”',
      ].join(' | '),
      'FormGap',
      [
        'row 437 | head',
        '1603 F2F2F2 FormColumnHead “序号”',
        '3205 F2F2F2 FormColumnHead “用印日期”',
        '6557 F2F2F2 FormColumnHead “文件名称”',
        '3205 F2F2F2 FormColumnHead “经手人”',
      ].join(' | '),
      'row 687 | 1603 FormField “1” | 3205 FormField “2026-12-01” | 6557 FormField “样例” | 3205 FormField',
      ...Array<string>(6).fill(blank),
      'FormBlockTitle “核对”',
      [
        'row 969',
        '2428×4 F2F2F2 FormLabel “核对人”',
        '12142×20 bottom FormField right “　　　年　　月　　日”',
      ].join(' | '),
      'FormGap',
      'FormNote “*填写说明：*1. 一行一件，不空行。”',
      'FormNote “保管：印章管理岗　保管期限：长期”',
    ]);
  });

  test('of many columns has smaller heads', async () => {
    const heads = async (count: number) => {
      const columns = Array.from({ length: count }, (_, index) => ({
        label: `栏${index}`,
        name: `c${index}`,
      }));
      const { parts } = await fileOf(aForm({ blocks: [{ type: 'table', columns, blank: 1 }] }));
      const xml = parts.get('word/document.xml') ?? '';
      return [...xml.matchAll(/<w:sz w:val="(\d+)"\/>/g)].map(([, size]) => size);
    };
    expect(await heads(9)).toEqual(Array(9).fill('21'));
    expect(await heads(10)).toEqual(Array(10).fill('20'));
  });
});

describe('running text', () => {
  test('has a place for each part of it, and labels of minutes stand out', async () => {
    const { lines } = await fileOf(
      aForm({
        blocks: [
          {
            type: 'text',
            paragraphs: ['____会议纪要', '____年第____次', '编号：____', '出席：甲、“____”。'],
          },
        ],
      }),
    );
    expect(lines.slice(0, 4)).toEqual([
      'FormTitle “[16]会议纪要”',
      'FormText center “[12]年第[8]次”',
      'FormText right “编号：[36]”',
      'FormText {firstLine=480 firstLineChars=200} “*出席*：甲、“[36]”。”',
    ]);
  });
});

describe('a form with what was written into it', () => {
  test('has entries beside their labels, days in words, and marks on what was chosen', async () => {
    const { lines } = await fileOf(form('seal-sheet'), LABELS, {
      number: '〔2026〕7 号',
      date: '2026-12-02',
      title: '第一行\n第二行',
      seal: ['部门章'],
      'cross-page': '不要',
      applicant: '样例',
      'applicant.day': '2026-12-03',
    });
    const text = lines.join('\n');
    expect(text).toContain('“编号” | 1607×4 FormField “〔2026〕7 号”');
    expect(text).toContain('FormField center “2026年12月2日”');
    expect(text).toContain('“第一行第二行”');
    expect(text).toContain('“□\u00A0行政公章　☑\u00A0部门章”');
    expect(text).toContain('“□\u00A0要　☑\u00A0不要”');
    expect(text).toContain('bottom FormField “样例” ¶ FormField right “2026年12月3日”');
  });

  test('has the written rows first, and more of them than are ready', async () => {
    const entries = Object.fromEntries(
      Array.from({ length: 30 }, (_, row) => [`title.${row + 1}`, `第 ${row + 1} 件`]),
    );
    const { lines } = await fileOf(form('seal-ledger'), LABELS, entries);
    expect(lines.filter((line) => /“第 \d+ 件”/u.test(line))).toHaveLength(30);
  });

  test('has a letter without its gaps', async () => {
    const { lines } = await fileOf(form('opinion-letter'), LABELS, {
      'text.1.1.1': '样例单位',
      'text.1.3.2': '2026-12-02',
      'text.1.5.1': '2026-11-28',
    });
    const title = lines.indexOf('OfficialTitle “样例单位（单位全称）关于征求[16]意见的函”');
    // The mark, the double line at the foot, the line of the number and two empty ones.
    expect(title).toBe(5);
    expect(lines[title + 3]).toContain('请于2026年12月2日前回复');
    expect(lines[title + 7]).toContain('→2026年11月28日”');
  });
});

describe('a form with more than a sheet holds', () => {
  const long = '长'.repeat(20_000);
  const heights = (lines: readonly string[]) =>
    lines.flatMap((line) => {
      const [, height] = /^row (\d+)/u.exec(line) ?? [];
      return height === undefined ? [] : [Number(height)];
    });

  test.each([
    ['cell', 'seal-sheet', { title: long }],
    ['row', 'seal-ledger', { 'title.1': long }],
  ])('breaks the %s across sheets, and no other', async (_, id, entries) => {
    const { lines } = await fileOf(form(id), LABELS, entries);
    const splits = lines.filter((line) => line.includes('| splits |'));
    expect(splits).toHaveLength(1);
    expect(splits[0]).toContain(long);
    // Word takes no higher row.
    expect(Math.max(...heights(lines))).toBeLessThan(31_680);
  });

  test('keeps the others whole', async () => {
    const { lines } = await fileOf(form('seal-sheet'), LABELS, { title: '短' });
    expect(lines.join('\n')).not.toContain('splits');
  });
});
