import { expect, test } from 'vitest';
import { schemaProblems } from '#tests/office-schema.ts';
import { partsOf, readDocument } from '../testing.ts';
import type { OfficialDocument } from './model.ts';
import { toOfficialDocx } from './to-official-docx.ts';

const DOCUMENT: OfficialDocument = {
  title: ['样例街道便民服务中心', '整改方案'],
  paragraphs: [
    { role: 'first', text: '一、基本情况' },
    { role: 'second', text: '（一）职责' },
    { role: 'body', lead: '（二）分工。', text: '一人一岗。' },
  ],
  signature: { name: '样例办公室', date: '2026年12月5日' },
  annexes: [
    {
      ...{ title: '答题', isWide: false, remark: '' },
      columns: [
        { label: '题目', share: 60 },
        { label: '依据', share: 40 },
      ],
      rows: [['职责范围'], ['有没有清单？', '清单']],
    },
    {
      ...{ title: '台账', isWide: true, remark: '用满三个月再核实。' },
      columns: [{ label: '问题', share: 1 }],
      rows: [['没有清单']],
    },
  ],
};

const made = await toOfficialDocx(DOCUMENT);
const parts = partsOf(made);
const part = (path: string) => parts.get(path) ?? '';
const xml = part('word/document.xml');

test('title, headings, body, annexes and signature stand in their styles', () => {
  expect(readDocument(xml)).toEqual([
    'OfficialTitle “样例街道便民服务中心整改方案”',
    'OfficialPlain',
    'OfficialFirst “一、基本情况”',
    'OfficialSecond “（一）职责”',
    'OfficialBody keep-next “/（二）分工。/一人一岗。”',
    'OfficialPlain keep-next',
    'OfficialPlain {left=2080 hanging=1440} keep-next “附件：→1.→答题”',
    'OfficialPlain {left=2080 hanging=480} keep-next “2.→台账”',
    'OfficialPlain keep-next',
    'OfficialPlain keep-next',
    'OfficialPlain keep-next keep-lines “→样例办公室”',
    'OfficialPlain keep-lines “→2026年12月5日”',
    'OfficialAnnexMark “附件1”',
    'OfficialPlain',
    'OfficialTitle “答题”',
    'OfficialPlain',
    'row 454 | head | 5306 F2F2F2 OfficialColumnHead “题目” | 3538 F2F2F2 OfficialColumnHead “依据”',
    'row 454 | 8844×2 OfficialColumnHead “职责范围”',
    'row 454 | 5306 OfficialCell “有没有清单？” | 3538 OfficialCell “清单”',
    'OfficialCell',
    'OfficialAnnexMark “附件2”',
    'OfficialTitle “台账”',
    'OfficialPlain',
    'row 454 | head | 12756 F2F2F2 OfficialColumnHead “问题”',
    'row 454 | 12756 OfficialCell “没有清单”',
    'OfficialCell “用满三个月再核实。”',
  ]);
  expect(xml).toMatch(/样例街道便民服务中心<\/w:t><\/w:r><w:r><w:br\/>/);
  expect(xml).toMatch(/w:eastAsia="楷体_GB2312"[^]*?（二）分工。/);
});

test('the name stands in the middle above the date, which ends four characters from the edge', () => {
  const stops = [...xml.matchAll(/<w:tab w:val="(center|right)" w:pos="(\d+)"\/>/g)].map(
    ([, kind, at]) => `${kind} ${at}`,
  );
  // 156 mm are 8844; four characters 1280; the date is 3.5 + 3 characters wide.
  expect(stops).toEqual(['center 6524', 'center 6524']);
});

test('pages are upright, upright and lying, with the margins of the standard, and numbered outside', () => {
  const sections = [...xml.matchAll(/<w:sectPr[^]*?<\/w:sectPr>/g)].map(([section]) => section);
  const margin = (section: string) =>
    ['top', 'right', 'bottom', 'left'].map((side) =>
      Math.round((Number(new RegExp(`w:${side}="(\\d+)"`).exec(section)?.[1]) * 25.4) / 1440),
    );
  expect(sections.map(margin)).toEqual([
    [34, 26, 35, 28],
    [34, 26, 35, 28],
    [28, 37, 26, 35],
  ]);
  expect(sections.map((section) => section.includes('w:orient="landscape"'))).toEqual([
    ...[false, false, true],
  ]);
  for (const section of sections) {
    expect(section).toContain('<w:footerReference w:type="default"');
    expect(section).toContain('<w:footerReference w:type="even"');
  }
  expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders');
  const [odd, even] = [part('word/footer1.xml'), part('word/footer2.xml')];
  expect(odd).toMatch(
    /<w:ind w:right="280"\/>[^]*w:jc w:val="right"|w:jc w:val="right"[^]*w:ind w:right="280"/,
  );
  expect(even).toContain('w:left="280"');
  expect(odd).toMatch(/— [^]*PAGE[^]* —/);
});

/** Font, size in half points, and lines of a style. */
function styleOf(id: string): string {
  const style =
    new RegExp(`<w:style [^>]*w:styleId="${id}"[^]*?</w:style>`).exec(
      part('word/styles.xml'),
    )?.[0] ?? '';
  const pick = (pattern: RegExp) => pattern.exec(style)?.[1];
  return [
    pick(/w:name w:val="([^"]*)"/),
    pick(/w:eastAsia="([^"]*)"/),
    pick(/<w:next w:val="([^"]*)"/),
    pick(/<w:sz w:val="(\d+)"/),
    pick(/<w:rPr>[^]*?<w:spacing w:val="(-?\d+)"/),
    pick(/w:line="(\d+)"/),
    pick(/w:lineRule="(\w+)"/),
    pick(/<w:jc w:val="(\w+)"/),
    pick(/w:firstLineChars="(\d+)"/),
  ]
    .filter(Boolean)
    .join(' ');
}

test('styles have the names, fonts, sizes and lines under which offices look for them', () => {
  expect(
    ['Title', 'First', 'Second', 'Body', 'Folio'].map((id) => styleOf(`Official${id}`)),
  ).toEqual([
    '公文标题 方正小标宋简体 OfficialBody 44 579 exact center',
    '一级标题 黑体 OfficialBody 32 -5 579 exact 200',
    '二级标题 楷体_GB2312 OfficialBody 32 -5 579 exact 200',
    '公文正文 仿宋_GB2312 32 -5 579 exact both 200',
    '公文页码 宋体 OfficialBody 28 280 exact',
  ]);
  expect(part('word/fontTable.xml')).toContain(
    '<w:font w:name="楷体_GB2312"><w:altName w:val="楷体"/>',
  );
});

test('it says what it is and whose, and comes out the same each time', async () => {
  expect(part('docProps/core.xml')).toContain('<dc:title>样例街道便民服务中心整改方案</dc:title>');
  expect(part('docProps/core.xml')).toContain('<dc:creator>样例办公室</dc:creator>');
  expect(await toOfficialDocx(DOCUMENT)).toEqual(made);
});

test('it is what the schema of the standard allows', () => {
  expect(schemaProblems(made)).toEqual([]);
});

test('a single annex has no number, and a document without any no list', async () => {
  const [annex] = DOCUMENT.annexes;
  const one = { ...DOCUMENT, annexes: annex ? [annex] : [] };
  const lines = readDocument(partsOf(await toOfficialDocx(one)).get('word/document.xml') ?? '');
  expect(lines).toContain('OfficialPlain {left=1600 hanging=960} keep-next “附件：→答题”');
  expect(lines).toContain('OfficialAnnexMark “附件”');
  const none = partsOf(await toOfficialDocx({ ...DOCUMENT, annexes: [] }));
  expect(none.get('word/document.xml')).not.toContain('附件');
});

test('a name that is too long ends at the edge, and the day stands in the middle under it', async () => {
  const name = '样例省样例市样例区样例街道便民服务中心综合办公室';
  const long = { ...DOCUMENT, signature: { ...DOCUMENT.signature, name } };
  const text = partsOf(await toOfficialDocx(long)).get('word/document.xml') ?? '';
  expect(text).toContain(`w:val="center" w:pos="${8844 - ([...name].length * 320) / 2}"`);
});

test('whatever was pasted, the file can be opened: lines stay lines, and what XML cannot hold is gone', async () => {
  const pasted = '甲\u0000\u000B<乙>&\uD83D\uFFFF\r\n丙\t丁';
  const [annex] = DOCUMENT.annexes;
  const made = await toOfficialDocx({
    title: [pasted],
    paragraphs: [{ role: 'body', lead: pasted, text: pasted }],
    signature: { name: pasted, date: pasted },
    annexes: annex ? [{ ...annex, title: pasted, rows: [[pasted, pasted]], remark: pasted }] : [],
  });
  const opened = partsOf(made);
  for (const path of ['word/document.xml', 'docProps/core.xml']) {
    expect(opened.get(path)).not.toMatch(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u);
  }
  expect(opened.get('word/document.xml')).toMatch(
    /甲&lt;乙&gt;&amp;<\/w:t><\/w:r><w:r>(?:<w:rPr>[^]*?<\/w:rPr>)?<w:br\/><w:t[^>]*>丙 丁/,
  );
});
