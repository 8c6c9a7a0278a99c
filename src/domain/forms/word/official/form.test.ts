import { describe, expect, test } from 'vitest';
import { LAYOUT_IDS } from '#domain/forms/layout.ts';
import { LAYOUT_HEAD, LAYOUT_SEAL } from '#strings/form-layout.ts';
import { aForm } from '#domain/forms/testing.ts';
import { fillView } from '#domain/forms/fill-view.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import type { FormEntries } from '#domain/forms/entries.ts';
import { schemaProblems } from '#tests/office-schema.ts';
import { partsOf, readDocument } from '../testing.ts';
import { toDocx } from '../to-docx.ts';
import type { OfficialSettings } from './model.ts';

const LABELS = { author: '', header: '某单位', notes: '填写说明', keeper: '保管', keep: '期限' };
const MARKED: OfficialSettings = {
  mark: '样例街道便民服务中心文件',
  folio: 'outer',
  imprint: { unit: '样例办公室', copies: '样例一科。' },
};

const letter = (changes: Record<string, unknown> = {}) =>
  aForm({
    title: '请示（范本）',
    kind: 'document',
    official: true,
    blocks: [
      {
        type: 'text',
        title: '正文',
        paragraphs: [
          '紧急程度：____{特急|加急}',
          '____{机关代字}〔____{年份}〕____号 签发人：____{姓名}',
          '____{unit:单位全称}关于____的请示',
          '____{上级机关}：',
          '一、事由',
          '因____，于____年____月____日起办。',
          '二、关于____。请批示。',
          '附件：1. 印模',
          '2. ____{附件名称}',
          '____{unit:单位全称，盖章}',
          '____年____月____日',
          '（联系人：____）',
        ],
      },
      {
        type: 'grid',
        title: '印模',
        annex: true,
        rows: [[{ label: '印模', name: 'impression', kind: 'area', span: 12 }]],
      },
      {
        type: 'grid',
        title: '存查',
        rows: [[{ label: '拟稿人', name: 'drafter', kind: 'sign', span: 12 }]],
      },
    ],
    notes: ['一式两份。'],
    ...changes,
  });

async function fileOf(form = letter(), official?: OfficialSettings, entries: FormEntries = {}) {
  const view = fillView(viewForm(form, '印章管理岗'), entries);
  const bytes = await toDocx(view, { ...LABELS, ...(official && { official }) });
  const parts = partsOf(bytes);
  const xml = parts.get('word/document.xml') ?? '';
  return { bytes, parts, xml, lines: readDocument(xml) };
}

test('a letter has its parts in their styles, its annexes behind it, and its stub on a sheet of its own', async () => {
  const { lines } = await fileOf();
  expect(lines).toEqual([
    'OfficialPlain “[特急／加急]”',
    'OfficialPlain “→[机关代字]〔[年份]〕[8]号→签发人：[姓名]”',
    'OfficialPlain',
    'OfficialPlain',
    'OfficialTitle “[单位全称]关于[16]的请示”',
    'OfficialPlain',
    'OfficialPlain “[上级机关]：”',
    'OfficialFirst “一、事由”',
    'OfficialBody “因[24]，于[年　　月　　日]起办。”',
    'OfficialBody keep-next “*二、关于*[36]*。*请批示。”',
    'OfficialPlain keep-next',
    'OfficialPlain {left=2080 hanging=1440} keep-next “附件：→1.→印模”',
    'OfficialPlain {left=2080 hanging=480} keep-next “2.→[附件名称]”',
    'OfficialPlain keep-next',
    'OfficialPlain keep-next',
    'OfficialPlain keep-next keep-lines “→[单位全称，盖章]”',
    'OfficialPlain keep-lines “→[年　　月　　日]”',
    'OfficialBody “（联系人：[36]）”',
    'OfficialAnnexMark “附件”',
    'OfficialPlain',
    'OfficialTitle “印模”',
    'OfficialPlain',
    'row 1304 | 1474×4 F2F2F2 FormLabel “印模” | 7370×20 FormField',
    '',
    'FormBlockTitle “存查”',
    'row 680 | 1474×4 F2F2F2 FormLabel “拟稿人” | 7370×20 bottom FormField right “　　　年　　月　　日”',
    'FormGap',
    'FormGap',
    'FormNote “*填写说明：*1. 一式两份。”',
    'FormNote “保管：印章管理岗　期限：10 年”',
  ]);
});

test('places to write in are controls that say what to write and go when it is written', async () => {
  const { xml, bytes } = await fileOf();
  const control = (tag: string) =>
    new RegExp(`<w:sdtPr>(?:(?!</w:sdtPr>).)*w:tag w:val="${tag}".*?</w:sdt>`).exec(xml)?.[0];
  expect(control('text.1.3.1')).toMatch(
    /^<w:sdtPr><w:alias w:val="单位全称"\/><w:tag w:val="text\.1\.3\.1"\/><w:id w:val="\d+"\/><w:temporary\/><w:showingPlcHdr\/><w:text\/><\/w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="FormPlaceholder"\/><\/w:rPr><w:t[^>]*>单位全称</,
  );
  expect(control('text.1.1.1')).toContain(
    '<w:dropDownList><w:listItem w:displayText="特急" w:value="特急"/><w:listItem w:displayText="加急" w:value="加急"/></w:dropDownList>',
  );
  expect(control('text.1.6.2')).toContain(
    '<w:date><w:dateFormat w:val="yyyy年M月d日"/><w:lid w:val="zh-CN"/>',
  );
  expect(control('drafter.day')).toContain('<w:date>');
  const ids = [...xml.matchAll(/<w:id w:val="(\d+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(schemaProblems(bytes)).toEqual([]);
});

test('what Word is to write into a heading, or behind 签发人, takes the typeface of its place', async () => {
  const { xml, bytes } = await fileOf();
  const fontOf = (tag: string) =>
    new RegExp(
      `<w:sdtPr><w:rPr><w:rFonts[^>]*w:eastAsia="([^"]*)"(?:(?!</w:sdtPr>).)*w:tag w:val="${tag}"`,
    ).exec(xml)?.[1];
  expect(fontOf('text\\.1\\.1\\.1')).toBe('黑体');
  expect(fontOf('text\\.1\\.2\\.4')).toBe('楷体_GB2312');
  expect(fontOf('text\\.1\\.7\\.1')).toBe('黑体');
  expect(fontOf('text\\.1\\.6\\.1')).toBeUndefined();
  expect(schemaProblems(bytes)).toEqual([]);
});

test('headings have their typefaces in every letter, alone on their line or with text behind', async () => {
  const form = letter({
    blocks: [
      {
        type: 'text',
        paragraphs: [
          '____{unit:单位全称}关于____的通知',
          '一、要求',
          '二、地点：____。',
          '（一）人员。____参加。',
          '（二）各科室照办。',
          '____{unit:单位全称，盖章}',
          '____年____月____日',
        ],
      },
    ],
  });
  const { xml, lines, parts } = await fileOf(form);
  expect(lines.slice(2, 6)).toEqual([
    'OfficialFirst “一、要求”',
    'OfficialBody “*二、地点：*[36]。”',
    'OfficialBody “/（一）人员。/[36]参加。”',
    'OfficialBody keep-next “（二）各科室照办。”',
  ]);
  const run = (text: string) =>
    new RegExp(`<w:rFonts[^>]*w:eastAsia="([^"]*)"[^>]*/></w:rPr><w:t[^>]*>${text}<`).exec(
      xml,
    )?.[1];
  expect(run('二、地点：')).toBe('黑体');
  expect(run('（一）人员。')).toBe('楷体_GB2312');
  const style = (id: string) =>
    new RegExp(`w:styleId="${id}"(?:(?!</w:style>).)*w:eastAsia="([^"]*)"`).exec(
      parts.get('word/styles.xml') ?? '',
    )?.[1];
  expect(style('OfficialFirst')).toBe('黑体');
  expect(style('OfficialSecond')).toBe('楷体_GB2312');
});

test('抄送 stands between rules in size 4, where the office prints no 版记', async () => {
  const form = letter({
    blocks: [
      {
        type: 'text',
        paragraphs: [
          '____{unit:单位全称}关于____的通知',
          '各科室照办。',
          '____{unit:单位全称，盖章}',
          '____年____月____日',
          '抄送：____。',
        ],
      },
    ],
  });
  const plain = await fileOf(form);
  const row = plain.lines.find((each) => each.includes('抄送'));
  expect(row).toContain('8844 OfficialImprint {left=1120 right=280 hanging=840} “抄送：[36]。”');
  expect(plain.xml).toMatch(/<w:tblBorders><w:top w:val="single"[^>]*w:sz="8"[^>]*\/>/);
  expect((await fileOf(form, MARKED)).lines.join('')).not.toContain('抄送');
});

test('the mark of minutes is as large as fits on one line with the name that is written into it', async () => {
  const form = letter({
    title: '会议纪要',
    blocks: [{ type: 'text', paragraphs: ['____会议纪要', '____年第____次', '会议同意____。'] }],
  });
  const sizeOf = async (entries?: FormEntries) =>
    Number(
      /<w:sz w:val="(\d+)"\/>(?:(?!<w:sz ).)*会议纪要/.exec(
        (await fileOf(form, undefined, entries)).xml,
      )?.[1],
    );
  const [blank, long] = [await sizeOf(), await sizeOf({ 'text.1.1.1': '样例街道便民服务中心' })];
  // 442 points are the width of the type area; sizes are told in half points.
  expect((blank / 2) * 12).toBeLessThanOrEqual(442);
  expect((long / 2) * 14).toBeLessThanOrEqual(442);
  expect(long).toBeLessThan(blank);
});

test('what was written stands there as if it had been typed', async () => {
  const { xml, lines } = await fileOf(letter(), undefined, {
    'text.1.1.1': '特急',
    'text.1.3.1': '样例中心',
    'text.1.10.1': '样例中心',
    'text.1.11.1': '2026-12-05',
  });
  expect(lines[0]).toBe('OfficialPlain “*特急*”');
  expect(lines[4]).toBe('OfficialTitle “样例中心关于[16]的请示”');
  expect(lines).toContain('OfficialPlain keep-lines “→2026年12月5日”');
  expect(xml).not.toContain('w:val="text.1.11.1"');
});

test('the stub has no number and is not counted, nor does the unit stand above any sheet', async () => {
  const { parts, xml } = await fileOf();
  const sections = [...xml.matchAll(/<w:sectPr.*?<\/w:sectPr>/g)].map(([section]) => section);
  const footers = sections.map((section) =>
    [...section.matchAll(/<w:footerReference w:type="(\w+)" r:id="rId(\d+)"/g)].map(
      ([, type, id]) => {
        const target = new RegExp(`Id="rId${id}"[^>]*Target="([^"]*)"`).exec(
          parts.get('word/_rels/document.xml.rels') ?? '',
        )?.[1];
        const footer = parts.get(`word/${target}`) ?? '';
        return `${type} ${/<w:jc w:val="(\w+)"/.exec(footer)?.[1] ?? ''} ${footer.includes('PAGE') ? '— 1 —' : 'none'}`;
      },
    ),
  );
  expect(footers).toEqual([
    ['default right — 1 —', 'even left — 1 —'],
    ['default right — 1 —', 'even left — 1 —'],
    ['default  none', 'even  none'],
  ]);
  expect([...parts.keys()].filter((path) => path.includes('header'))).toEqual([]);
});

test('an office that wants it gets mark, number, red line and 版记, and numbers in the middle', async () => {
  const { xml, parts, bytes } = await fileOf(letter(), { ...MARKED, folio: 'middle' });
  expect(xml).toMatch(/w:val="FF0000"[^]*?样例街道便民服务中心文件/);
  expect(xml).toMatch(/<w:bottom w:val="single" w:color="FF0000" w:sz="12" w:space="7"\/>/);
  const footers = [...parts].filter(([path]) => path.includes('footer')).map(([, part]) => part);
  const withImprint = footers.filter((part) => part.includes('抄送：样例一科。'));
  expect(withImprint).toHaveLength(1);
  expect(withImprint[0]).toMatch(/<w:top w:val="single" w:color="000000" w:sz="8"\/>/);
  expect(withImprint[0]).toMatch(/<w:insideH w:val="single" w:color="000000" w:sz="6"\/>/);
  expect(withImprint[0]).toContain('印发');
  expect(footers.filter((part) => part.includes('<w:jc w:val="center"/>')).length).toBeGreaterThan(
    1,
  );
  expect(schemaProblems(bytes)).toEqual([]);
});

test('minutes have their mark, who prints them and when, a red line, and names that hang', async () => {
  const { lines, xml } = await fileOf(
    letter({
      title: '会议纪要',
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
            '分送：____。',
          ],
        },
      ],
    }),
    MARKED,
  );
  expect(lines.slice(3, 7)).toEqual([
    'OfficialMark “[16]会议纪要”',
    'OfficialPlain',
    'OfficialPlain center “[12]年第[8]次（总第[8]期）”',
    'OfficialPlain “→[印发单位]→[年　　月　　日]”',
  ]);
  expect(xml.match(/FF0000/g)?.length).toBeGreaterThanOrEqual(2);
  const names = lines.filter((line) => line.includes('hanging=960'));
  expect(names).toEqual([
    'OfficialPlain {left=1600 hanging=960} “*出席*：[36]。”',
    'OfficialPlain {left=1600 hanging=960} “*请假*：[36]。”',
  ]);
  // 分送 is part of 版记 where there is one.
  expect(lines.join('')).not.toContain('分送');
});

test('free text is a paragraph a line with its headings in their typefaces, and an outline while it is not written', async () => {
  const form = letter({
    blocks: [
      {
        type: 'text',
        paragraphs: [
          '____{unit:单位全称}关于____的通知',
          '____{收文单位}：',
          { free: ['为____{目的}，通知如下。', '一、____{任务}。____{怎么办}。'] },
          '特此通知。',
          '____{unit:单位全称，盖章}',
          '____年____月____日',
        ],
      },
    ],
  });
  const blank = await fileOf(form);
  expect(blank.lines.slice(3, 6)).toEqual([
    'OfficialBody “为[目的]，通知如下。”',
    'OfficialBody “*一、*[任务]*。*[怎么办]。”',
    'OfficialBody keep-next “特此通知。”',
  ]);
  const ids = [...blank.xml.matchAll(/<w:tag w:val="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const filled = await fileOf(form, undefined, {
    'text.1.3.1': '　　第一段。\n\n一、工作安排\n（一）时间。下周。\n1. 甲',
  });
  expect(filled.lines.slice(3, 8)).toEqual([
    'OfficialBody “第一段。”',
    'OfficialFirst “一、工作安排”',
    'OfficialBody “/（一）时间。/下周。”',
    'OfficialBody “1. 甲”',
    'OfficialBody keep-next “特此通知。”',
  ]);
  expect(schemaProblems(filled.bytes)).toEqual([]);
});

describe('a letter', () => {
  const paragraphs = [
    { text: '紧急程度：____{特急|加急}', omit: 'empty' },
    '____{机关代字}〔____{年份}〕____号',
    '____{unit:单位全称}关于____的函',
    '____{对方单位}：',
    '因____。',
    '____{unit:单位署名，盖章}',
    '____年____月____日',
    '（联系人：____）',
    '抄送：____。',
  ];
  const form = letter({ title: '函（范本）', blocks: [{ type: 'text', paragraphs }] });
  const entries = {
    'text.1.2.1': '样',
    'text.1.3.1': '样例中心',
    'text.1.6.1': '样例街道便民服务中心',
    'text.1.7.1': '2026-12-05',
    'text.1.9.1': '一科',
  };
  const textAt = (xml: string) => xml.replaceAll(/<w:framePr[^>]*>/g, '');

  test('has its mark and two double lines, the number at the right, and 抄送 at the foot without lines', async () => {
    const { xml, lines, parts, bytes } = await fileOf(form, MARKED, entries);
    expect(lines.slice(0, 5)).toEqual([
      'OfficialMark “样例中心”',
      'OfficialPlain',
      'OfficialPlain “→样〔[年份]〕[8]号”',
      'OfficialPlain',
      'OfficialPlain',
    ]);
    // 170 mm wide, 20 mm from the left; the upper line thick and thin, the lower thin and thick.
    const frames = [...xml.matchAll(/<w:framePr ([^>]*)\/>/g)].map(([, frame = '']) => frame);
    expect(frames).toHaveLength(3);
    for (const frame of frames.slice(0, 2)) {
      expect(frame).toContain('w:w="9638"');
      expect(frame).toContain('w:x="1134"');
      expect(frame).toMatch(
        /w:hAnchor="page"[^>]*w:vAnchor="page"|w:vAnchor="page"[^>]*w:hAnchor="page"/,
      );
    }
    expect(xml).toMatch(/thickThinSmallGap[^]*thinThickSmallGap/);
    expect(xml).toContain('<w:tab w:val="right" w:pos="8844"/>');
    expect(textAt(xml)).not.toContain('<w:tbl>');
    expect(lines.at(-1)).not.toContain('抄送');
    expect(lines.join('')).toContain('抄送：一科。');
    expect([...parts.values()].join('')).not.toContain('印发');
    expect(schemaProblems(bytes)).toEqual([]);
  });

  test('has no number on its first page, and its own mark whatever that of the office is', async () => {
    const { xml, parts } = await fileOf(form, MARKED);
    expect(xml).toContain('<w:titlePg/>');
    const id = /<w:footerReference w:type="first" r:id="rId(\d+)"/.exec(xml)?.[1];
    const rels = parts.get('word/_rels/document.xml.rels') ?? '';
    const target = new RegExp(`Id="rId${id}"[^>]*Target="([^"]*)"`).exec(rels)?.[1];
    expect(parts.get(`word/${target}`)).not.toContain('PAGE');
    expect(xml).toContain('发文机关全称');
    expect(xml).not.toContain(MARKED.mark);
  });

  test('on paper that has them, keeps the room of mark and lines', async () => {
    const { xml, lines } = await fileOf(form, undefined, {
      ...entries,
      [LAYOUT_IDS.head]: LAYOUT_HEAD.printed,
    });
    expect(lines[0]).toBe('OfficialPlain “→样〔[年份]〕[8]号”');
    expect(xml).not.toContain('SmallGap');
    // 30 + 4 mm, the mark of 44 points and 8.65 points more, without the 34 mm above the text.
    expect(xml).toContain('w:before="1053"');
  });

  test('is a general document where that was chosen', async () => {
    const { xml } = await fileOf(form, undefined, {
      ...entries,
      [LAYOUT_IDS.head]: LAYOUT_HEAD.general,
    });
    expect(xml).not.toContain('framePr');
    expect(xml).not.toContain('titlePg');
  });

  test('without a seal has one empty line, name and date at the right, and no word of a seal', async () => {
    const seal = { [LAYOUT_IDS.seal]: LAYOUT_SEAL.unsealed };
    const { lines, xml } = await fileOf(form, undefined, { ...entries, ...seal });
    const at = lines.findIndex((line) => line.includes('样例街道便民服务中心'));
    expect(lines[at - 2]).toContain('因');
    expect(xml).toMatch(/<w:ind w:right="640"\/>(?:(?!<w:ind)[^])*样例街道便民服务中心/);
    expect(xml).toMatch(/<w:ind w:right="1120"\/>(?:(?!<w:ind)[^])*2026年12月5日/);
    const blank = await fileOf(form, undefined, seal);
    expect(blank.lines.join('')).toContain('单位署名');
    expect(blank.lines.join('')).not.toContain('盖章');
  });
});
