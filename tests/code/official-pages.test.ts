/**
 * Official documents as they come out of the printer, measured in millimetres on the page. Where LibreOffice is not
 * there, nothing can be measured, and the run says so. docs/OFFICIAL-DOCUMENTS.md is written from the same figures:
 * npx vitest run --project code official-pages -u
 */
import { describe, expect, test } from 'vitest';
import { canRender, render, type Line, type Sheet } from '#tests/office-render.ts';
import { fillView } from '#domain/forms/fill-view.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import { LAYOUT_IDS } from '#domain/forms/layout.ts';
import { aForm } from '#domain/forms/testing.ts';
import type { OfficialSettings } from '#domain/forms/word/official/model.ts';
import { toOfficialDocx } from '#domain/forms/word/official/to-official-docx.ts';
import { toDocx } from '#domain/forms/word/to-docx.ts';
import { LAYOUT_SEAL } from '#strings.ts';
import { officialTable, type Row } from './official-table.ts';

const NAMES = ['样例中心', '样例街道便民服务中心', '样例省样例市样例街道便民服务中心站'];
const DATE = '2026年12月5日';
const TEXT =
  '为做好这项工作，根据上级有关规定，结合本单位实际，现将有关事项通知如下，请各科室认真对照执行，遇到问题及时向办公室反映，办公室汇总以后统一答复。';
const PLAIN: OfficialSettings = { mark: '', folio: 'outer' };
const FULL: OfficialSettings = {
  mark: '样例街道便民服务中心文件',
  folio: 'outer',
  imprint: { unit: '样例街道便民服务中心办公室', copies: '样例一科，样例二科，样例三科。' },
};
/** A character of the text, and of the number of a page, in millimetres. */
const EM = (16 * 25.4) / 72;
const FOLIO_EM = (14 * 25.4) / 72;
/** The type area: 156 by 225 mm, 28 mm from the left and 37 mm from the upper edge. */
const AREA = { left: 28, right: 184, top: 37, bottom: 262 };

interface Case {
  readonly name: string;
  readonly pages: number;
  readonly annexes: number;
  readonly full: boolean;
}
const CASES = NAMES.flatMap((name) =>
  [1, 3].flatMap((pages) =>
    [0, 2].flatMap((annexes) => [false, true].map((full) => ({ name, pages, annexes, full }))),
  ),
);
const keyOf = ({ name, pages, annexes, full }: Case) =>
  `${[...name].length}-${pages}-${annexes}-${full ? 'full' : 'plain'}`;

function fileOf({ name, pages, annexes, full }: Case): Promise<Uint8Array> {
  const annex = (title: string) => ({
    ...{ title, isWide: false, remark: '', columns: [{ label: '事项', share: 1 }] },
    rows: [['内容']],
  });
  // With a head, one page holds less.
  const paragraphs = pages === 1 ? (full ? 1 : 4) : 18;
  return toOfficialDocx(
    {
      ...(full && { number: '样便〔2026〕8号' }),
      title: ['关于做好某项工作的通知'],
      paragraphs: Array.from({ length: paragraphs }, () => ({ role: 'body', text: TEXT })),
      signature: { name, date: DATE },
      annexes: ['任务清单', '登记表'].slice(0, annexes).map(annex),
    },
    full ? FULL : PLAIN,
  );
}

const MINUTES = aForm({
  title: '会议纪要',
  kind: 'document',
  official: true,
  blocks: [
    {
      type: 'text',
      paragraphs: [
        '____会议纪要',
        '____年第____次（总第____期）',
        '____{unit:印发单位} ____年____月____日',
        '会议同意____。',
        '出席：____。',
        '请假：____。',
      ],
    },
    { type: 'grid', title: '签发', rows: [[{ label: '编号', name: 'number' }]] },
  ],
  notes: ['发出后有错，发更正。'],
});
const LETTER = aForm({
  title: '函（范本）',
  kind: 'document',
  official: true,
  blocks: [
    {
      type: 'text',
      paragraphs: [
        '____{code:机关代字}〔____{年份}〕____号',
        '____{unit:单位全称}关于____的函',
        '____：',
        ...Array.from({ length: 9 }, () => TEXT),
        '____{unit:单位署名，盖章}',
        '____年____月____日',
        '抄送：____。',
      ],
    },
  ],
});
const letterOf = (name: string) =>
  toDocx(
    fillView(viewForm(LETTER, '文秘岗'), {
      ...{ 'text.1.1.1': '样便', 'text.1.1.2': '2026', 'text.1.1.3': '8' },
      ...{ 'text.1.2.1': '样例街道便民服务中心', 'text.1.2.2': '商洽', 'text.1.3.1': '样例局' },
      ...{ 'text.1.13.1': name, 'text.1.14.1': '2026-12-05', 'text.1.15.1': '样例一科' },
      [LAYOUT_IDS.seal]: LAYOUT_SEAL.unsealed,
    }),
    { author: '', notes: '说明', keeper: '保管', keep: '期限', official: FULL },
  );
const PEOPLE =
  '样例主任，样例副主任，样例一科科长，样例二科科长，样例三科科长，样例四科科长，样例五科科长';

const files = new Map(
  canRender()
    ? await Promise.all([
        ...CASES.map(async (each) => [keyOf(each), await fileOf(each)] as const),
        toDocx(
          fillView(viewForm(MINUTES, '会务岗'), {
            'text.1.1.1': '样例办公室',
            'text.1.5.1': PEOPLE,
            'text.1.6.1': '无',
          }),
          { author: '', notes: '说明', keeper: '保管', keep: '期限' },
        ).then((bytes) => ['minutes', bytes] as const),
        ...NAMES.slice(0, 2).map(async (name) => [`letter ${name}`, await letterOf(name)] as const),
      ])
    : [],
);
const sheets = files.size > 0 ? await render(files) : new Map<string, readonly Sheet[]>();

const pagesOf = (each: Case): readonly Sheet[] => sheets.get(keyOf(each)) ?? [];
const textOf = ({ lines }: Sheet): Line[] => lines.filter(({ text }) => !isFolio(text));
const isFolio = (text: string) => /^—\s*\d+\s*—$/u.test(text);
const lineWith = (pages: readonly Sheet[], text: string): Line => {
  const found = pages.flatMap(({ lines }) => lines).find((each) => each.text.includes(text));
  if (!found) throw new Error(`No line has ${text}.`);
  return found;
};
const middle = ({ left, right }: Line) => (left + right) / 2;
/** Room that LibreOffice sets between characters and digits whatever the file says. */
const roomWithin = ({ pieces, left, right }: Line) =>
  right - left - pieces.reduce((sum, piece) => sum + piece.right - piece.left, 0);

const rows: Row[] = [];
const measured = (row: Row) => {
  rows.push(row);
};
const spread = (values: readonly number[], digits = 1) => {
  const [low, high] = [Math.min(...values), Math.max(...values)].map((value) =>
    (Math.round(value * 10 ** digits) / 10 ** digits + 0).toFixed(digits),
  );
  return low === high ? `${low}` : `${low} to ${high}`;
};

describe.runIf(canRender())('an official document on paper', () => {
  const plain = CASES.filter(({ full }) => !full);
  const full = CASES.filter((each) => each.full);
  const long = plain.filter(({ pages }) => pages === 3);

  test('begins where the type area does, and keeps to it', () => {
    const tops = plain.map((each) => pagesOf(each)[0]?.lines[0]?.top ?? 0);
    const texts = long.map((each) => pagesOf(each)[1]?.lines[0]?.top ?? 0);
    const lines = long.flatMap((each) => textOf(pagesOf(each)[1] ?? { lines: [], rules: [] }));
    const [lefts, rights] = [lines.map(({ left }) => left), lines.map(({ right }) => right)];
    for (const top of [...tops, ...texts]) expect(Math.abs(top - AREA.top)).toBeLessThan(1);
    expect(Math.abs(Math.min(...lefts) - AREA.left)).toBeLessThan(0.5);
    expect(Math.abs(Math.max(...rights) - AREA.right)).toBeLessThan(1);
    measured({
      point: 'margins',
      standard: 'upper 37 ± 1, left 28 ± 1, type area 156 wide',
      value: `upper ${spread([...tops, ...texts])}, left ${Math.min(...lefts).toFixed(1)}, right edge of full lines ${Math.max(...rights).toFixed(1)} of 184 (mm)`,
    });
  });

  test('has 22 lines of 28 characters on a full page', () => {
    const counts = long.map((each) => textOf(pagesOf(each)[1] ?? { lines: [], rules: [] }).length);
    const page = textOf(pagesOf(long[0] ?? plainCase())[1] ?? { lines: [], rules: [] });
    const most = Math.max(...page.map(({ text }) => [...text].length));
    const pitch = page.slice(1).map((line, index) => line.base - (page[index]?.base ?? 0));
    const fullLines = page.filter(({ text }) => [...text].length === most);
    expect(new Set(counts)).toEqual(new Set([22]));
    expect(most).toBe(28);
    for (const { right } of fullLines) expect(AREA.right - right).toBeLessThan(1);
    measured({
      point: 'lines and characters',
      standard: '22 lines of 28 characters, filling the area',
      value: `${spread(counts, 0)} lines of ${most} characters, ${spread(pitch)} mm from line to line, full lines end within ${spread(fullLines.map(({ right }) => AREA.right - right))} mm of the edge`,
    });
  });

  test('has its title in the middle and an empty line behind it', () => {
    const gaps = plain.map((each) => {
      const [title, next] = pagesOf(each)[0]?.lines ?? [];
      if (!title || !next) throw new Error('There is no title.');
      expect(title.sizes).toEqual([22]);
      expect(Math.abs(middle(title) - (AREA.left + AREA.right) / 2)).toBeLessThan(0.5);
      return (next.base - title.base) / 10.21 - 1;
    });
    for (const gap of gaps) expect(gap).toBeCloseTo(1, 1);
    measured({
      point: 'title',
      standard: '二号小标宋, in the middle, an empty line behind',
      value: `22 pt, in the middle, ${spread(gaps)} lines behind`,
    });
  });

  test('numbers its pages outside, a character in, seven millimetres below the text', () => {
    const found = long.flatMap((each) =>
      pagesOf(each).map((sheet, index) => ({ line: sheet.lines.at(-1), isOdd: index % 2 === 0 })),
    );
    const dashes: number[] = [];
    const insets: number[] = [];
    for (const { line, isOdd } of found) {
      if (!line) throw new Error('A page has no number.');
      expect(line.text).toMatch(/^— \d+ —$/u);
      expect(line.sizes).toEqual([14]);
      insets.push((isOdd ? AREA.right - line.right : line.left - AREA.left) / FOLIO_EM);
      // A dash stands in the middle of its character.
      dashes.push(line.top + FOLIO_EM / 2 - AREA.bottom);
    }
    for (const inset of insets) expect(inset).toBeCloseTo(1, 1);
    for (const dash of dashes) expect(Math.abs(dash - 7)).toBeLessThan(0.6);
    measured({
      point: 'page number',
      standard: '四号 — 1 —, odd right, even left, one character in, 7 mm below the type area',
      value: `14 pt, odd right, even left, ${spread(insets)} characters in, dashes ${spread(dashes)} mm below`,
    });
  });

  test.each(NAMES)('has %s in the middle above the date', (name) => {
    const offsets: number[] = [];
    const insets: number[] = [];
    for (const each of CASES.filter((other) => other.name === name)) {
      const pages = pagesOf(each);
      const signature = pages.flatMap(({ lines }) => lines).find(({ text }) => text === name);
      const date = pages
        .flatMap(({ lines }) => lines)
        .find(({ text, sizes }) => text.replaceAll(' ', '') === DATE && sizes.includes(16));
      if (!signature || !date) throw new Error('There is no signature.');
      expect(date.base - signature.base).toBeCloseTo(10.2, 0);
      offsets.push((middle(signature) - middle(date)) / EM);
      insets.push((AREA.right - date.right + roomWithin(date) / 2) / EM);
    }
    for (const offset of offsets) expect(Math.abs(offset)).toBeLessThan(0.1);
    // The longest does not fit above a date that ends four characters in.
    const wanted = [...name].length > 14 ? 5.25 : 4;
    for (const inset of insets) expect(Math.abs(inset - wanted)).toBeLessThan(0.2);
    measured({
      point: `signature of ${[...name].length} characters`,
      standard: 'the name in the middle above the date, which ends 4 characters in',
      value: `${spread(offsets, 2)} characters off the middle, the date ends ${spread(insets)} characters in`,
    });
  });

  test('lists its annexes line by line, and has each on a page of its own', () => {
    const lists = CASES.filter(({ annexes }) => annexes > 0).map((each) => {
      const pages = pagesOf(each);
      const first = lineWith(pages, '附件：1.');
      const second = lineWith(pages, '2.登记表');
      const mark = pages.find(({ lines }) => lines[0]?.text === '附件2');
      const title = mark?.lines[1];
      if (!mark || !title) throw new Error('The second annex is not there.');
      expect(first.left - AREA.left).toBeCloseTo(2 * EM, 0);
      expect(title.base - (mark.lines[0]?.base ?? 0)).toBeCloseTo(2 * 10.21, 0);
      expect(mark.lines[0]?.left).toBeCloseTo(AREA.left, 0);
      const [a, b] = [first, second].map((line) => line.pieces.at(-1)?.left ?? 0);
      return Math.abs((a ?? 0) - (b ?? 0));
    });
    for (const apart of lists) expect(apart).toBeLessThan(0.2);
    measured({
      point: 'annexes',
      standard:
        'an empty line before, a line each, names under each other; 附件 at the edge, title on the third line',
      value: `names ${spread(lists)} mm apart, mark at the edge, title on the third line`,
    });
  });

  test('has mark, number and red line where the standard has them', () => {
    const heads = full.map((each) => {
      const [sheet] = pagesOf(each);
      const [mark, number] = sheet?.lines ?? [];
      const red = sheet?.rules.find(({ color }) => color === '#ff0000');
      if (!mark || !number || !red) throw new Error('There is no head.');
      expect(number.text).toContain('〔2026〕8号');
      return {
        mark: mark.top - AREA.top,
        number: (number.top - mark.base) / 10.21,
        line: red.y - (number.top + EM),
        width: red.right - red.left,
      };
    });
    for (const { mark, line, width } of heads) {
      expect(Math.abs(mark - 35)).toBeLessThan(1);
      expect(Math.abs(line - 4)).toBeLessThan(0.5);
      expect(Math.abs(width - 156)).toBeLessThan(0.5);
    }
    measured({
      point: 'red head',
      standard:
        'mark 35 mm below the upper edge of the type area, number two lines below, red line 4 mm below it, 156 mm wide',
      value: `mark ${spread(heads.map(({ mark }) => mark))} mm, red line ${spread(heads.map(({ line }) => line))} mm below the number, ${spread(heads.map(({ width }) => width))} mm wide`,
    });
  });

  test('has 版记 at the foot of an even page', () => {
    const feet = full.map((each) => {
      const pages = pagesOf(each);
      const at = pages.findIndex(({ lines }) => lines.some(({ text }) => text.includes('印发')));
      const [first, second, last] = (pages[at]?.rules ?? [])
        .filter(({ color }) => color === '#000000')
        .slice(-3);
      if (!first || !second || !last) throw new Error('There is no 版记.');
      expect(at).toBe(pages.length - 1);
      const number = pages[at]?.lines.at(-1)?.text ?? '';
      // Behind a blank page neither has a number.
      if (isFolio(number)) expect(Number(/\d+/u.exec(number)?.[0]) % 2).toBe(0);
      const copies = lineWith(pages, '抄送：');
      expect(copies.sizes).toEqual([14]);
      expect((copies.left - AREA.left) / FOLIO_EM).toBeCloseTo(1, 1);
      return { y: last.y - AREA.bottom, thick: last.width, thin: second.width, first: first.width };
    });
    for (const { y, thick, thin, first } of feet) {
      expect(Math.abs(y)).toBeLessThan(0.6);
      expect([first, thick].every((width) => Math.abs(width - 0.35) < 0.02)).toBe(true);
      expect(Math.abs(thin - 0.25)).toBeLessThan(0.03);
    }
    measured({
      point: '版记',
      standard:
        '抄送 and 印发 in 四号 between rules of 0.35 and 0.25 mm, at the foot of an even page',
      value: `last rule ${spread(feet.map(({ y }) => y))} mm from the lower edge of the type area, rules ${spread(
        feet.map(({ thick }) => thick),
        2,
      )} and ${spread(
        feet.map(({ thin }) => thin),
        2,
      )} mm, on an even page in ${feet.length} of ${full.length}`,
    });
  });

  test('a letter has its mark, its lines and its number where the standard has them', () => {
    const pages = sheets.get(`letter ${NAMES[1]}`) ?? [];
    const [first] = pages;
    const mark = lineWith(pages.slice(0, 1), '样例街道便民服务中心');
    const number = lineWith(pages, '〔2026〕8号');
    const red = first?.rules.filter(({ color }) => color === '#ff0000') ?? [];
    const [thick, thin, thin2, thick2] = red;
    if (!thick || !thin || !thin2 || !thick2) throw new Error('There are no lines.');
    expect(red.map(({ width }) => width > 0.5)).toEqual([true, false, false, true]);
    const size = mark.sizes[0] ?? 0;
    const below = thick.y - thick.width / 2 - (mark.top + (size * 25.4) / 72);
    const foot = 297 - (thick2.y + thick2.width / 2);
    const under = number.top - (thin.y + thin.width / 2);
    expect(Math.abs(mark.top - 30)).toBeLessThan(0.3);
    expect(Math.abs(below - 4)).toBeLessThan(0.3);
    expect(Math.abs(foot - 20)).toBeLessThan(0.3);
    expect(Math.abs(under - (EM * 7) / 8)).toBeLessThan(0.3);
    expect(Math.abs(number.right - AREA.right)).toBeLessThan(0.3);
    for (const { left, right } of red) {
      expect(left).toBeCloseTo(20, 0);
      expect(right).toBeCloseTo(190, 0);
    }
    const folios = pages.map(({ lines }) => lines.filter(({ text }) => isFolio(text)).length);
    expect(folios.slice(0, 2)).toEqual([0, 1]);
    const copies = lineWith(pages, '抄送：');
    expect(pages.flatMap(({ rules }) => rules).filter(({ color }) => color === '#000000')).toEqual(
      [],
    );
    expect(AREA.bottom - copies.base).toBeLessThan(4);
    measured({
      point: 'letter',
      standard:
        'mark 30 mm from the upper edge of the sheet, lines 4 mm below it and 20 mm from the lower edge, 170 mm wide, number at the right, 7/8 of a character (4.9 mm) below the line, first page without number',
      value: `mark ${mark.top.toFixed(1)} mm, lines ${below.toFixed(1)} and ${foot.toFixed(1)} mm, ${(thick.right - thick.left).toFixed(1)} mm wide, number ${under.toFixed(1)} mm below, first page without number`,
    });
  });

  test('without a seal the date begins two characters further to the right than the name', () => {
    const shifts = NAMES.slice(0, 2).map((name) => {
      const pages = sheets.get(`letter ${name}`) ?? [];
      const signature = pages
        .slice(1)
        .flatMap(({ lines }) => lines)
        .find(({ text }) => text === name);
      const date = pages
        .flatMap(({ lines }) => lines)
        .find(({ text }) => text.replaceAll(' ', '') === DATE);
      if (!signature || !date) throw new Error('There is no signature.');
      const room = roomWithin(date);
      const free = [AREA.right - signature.right, AREA.right - date.right];
      expect((free[[...name].length > 6 ? 0 : 1] ?? 0) / EM).toBeCloseTo(2, 0);
      return (date.left + room - signature.left) / EM;
    });
    for (const shift of shifts) expect(Math.abs(shift - 2)).toBeLessThan(0.2);
    measured({
      point: 'no seal',
      standard: 'name or longer date 2 characters in, the date begins 2 to the right of the name',
      value: `the date begins ${spread(shifts)} characters to the right`,
    });
  });

  test('minutes have their mark, names that hang, and a stub without a number', () => {
    const pages = sheets.get('minutes') ?? [];
    const [mark] = pages[0]?.lines ?? [];
    const attending = lineWith(pages, '出席');
    const lines = pages.flatMap((sheet) => sheet.lines);
    const next = lines[lines.indexOf(attending) + 1];
    if (!mark || !next) throw new Error('The minutes are not there.');
    expect(Math.abs(mark.top - AREA.top - 35)).toBeLessThan(1);
    expect((attending.left - AREA.left) / EM).toBeCloseTo(2, 1);
    expect((next.left - AREA.left) / EM).toBeCloseTo(5, 1);
    const stub = pages.at(-1)?.lines ?? [];
    expect(stub.some(({ text }) => isFolio(text))).toBe(false);
    measured({
      point: 'minutes',
      standard: 'mark at 35 mm, names hanging behind 出席：, the stub without number',
      value: `mark at ${(mark.top - AREA.top).toFixed(1)} mm, names ${((next.left - AREA.left) / EM).toFixed(1)} characters in, no number on the stub`,
    });
  });

  test('is told in docs/OFFICIAL-DOCUMENTS.md as it was measured', async () => {
    await expect(officialTable(rows)).toMatchFileSnapshot('../../docs/OFFICIAL-DOCUMENTS.md');
  });
});

test.skipIf(canRender())('LibreOffice is not here, so no page was measured', () => {
  expect(canRender()).toBe(false);
});

function plainCase(): Case {
  return { name: NAMES[0] ?? '', pages: 3, annexes: 0, full: false };
}
