import { expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import { font, FONTS } from './fonts.ts';
import { partsOf } from './testing.ts';
import { toDocx } from './to-docx.ts';

const form = the(lived.forms, 'seal-sheet');
const labels = { author: '甲', notes: '说明', keeper: '保管', keep: '期限' };
const parts = partsOf(await toDocx(viewForm(form, '乙'), labels));
const xml = parts.get('word/styles.xml') ?? '';

/** Font, size in half points, and what is set for paragraphs of a style. */
function styleOf(id: string): string {
  const style = new RegExp(`<w:style [^>]*w:styleId="${id}"[^]*?</w:style>`).exec(xml)?.[0] ?? '';
  const pick = (pattern: RegExp) => pattern.exec(style)?.[1];
  return [
    pick(/w:name w:val="([^"]*)"/),
    pick(/w:eastAsia="([^"]*)"/),
    pick(/<w:sz w:val="(\d+)"/),
    pick(/<w:spacing ([^>]*)\/>/)?.replaceAll(/w:|"/g, ''),
    pick(/<w:jc w:val="(\w+)"/),
    style.includes('<w:keepNext/>') ? 'keep-next' : undefined,
    style.includes('<w:qFormat/>') ? undefined : 'hidden',
  ]
    .filter(Boolean)
    .join(' ');
}

test('every style has its font, its size and its lines', () => {
  const styles = [...xml.matchAll(/w:styleId="(\w+)"/g)].map(([, id = '']) => id);
  expect(Object.fromEntries(styles.map((id) => [id, styleOf(id)]))).toEqual({
    Normal: 'Normal',
    TableNormal: 'Normal Table hidden',
    FormPlaceholder: '待填',
    FormTitle: '表单标题 方正小标宋简体 44 after=200 before=0 line=680 lineRule=atLeast center',
    FormBlockTitle: '表单小标题 黑体 24 after=60 before=120 line=360 lineRule=atLeast keep-next',
    FormLabel: '表单栏名 黑体 21 line=320 lineRule=atLeast center',
    FormField: '表单填写 仿宋_GB2312 21 line=320 lineRule=atLeast',
    FormColumnHead: '表头 黑体 21 line=320 lineRule=atLeast center',
    FormText: '表单正文 仿宋_GB2312 24 line=420 lineRule=atLeast',
    FormNote: '填写说明 仿宋_GB2312 18 line=270 lineRule=atLeast',
    FormGap: '间隔 仿宋_GB2312 12 line=120 lineRule=exact',
  });
});

test('text that says nothing else is in the font of the body, Chinese', () => {
  const defaults = /<w:docDefaults>[^]*<\/w:docDefaults>/.exec(xml)?.[0] ?? '';
  expect(defaults).toContain('w:eastAsia="仿宋_GB2312"');
  expect(defaults).toContain('<w:sz w:val="24"/>');
  expect(defaults).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
});

test('Latin letters and digits are always the same, and marks are Chinese', () => {
  for (const role of ['title', 'heading', 'body'] as const) {
    expect(font(role)).toEqual({
      ascii: 'Times New Roman',
      hAnsi: 'Times New Roman',
      cs: 'Times New Roman',
      eastAsia: FONTS[role].name,
      hint: 'eastAsia',
    });
  }
});

test('the file names what stands in for a font that a computer lacks', () => {
  const table = parts.get('word/fontTable.xml') ?? '';
  expect(table).toContain(
    '<w:font w:name="方正小标宋简体"><w:altName w:val="华文中宋"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>' +
      '<w:font w:name="黑体"><w:altName w:val="SimHei"/><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font>' +
      '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋"/><w:charset w:val="86"/><w:family w:val="modern"/><w:pitch w:val="fixed"/></w:font></w:fonts>',
  );
  expect(table).toMatch(
    /^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?><w:fonts xmlns:w="http/,
  );
});
