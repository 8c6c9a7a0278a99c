/** Letters of the handbook, filled in as a clerk does, and opened as Word files. */
import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import type { FormEntries } from '#domain/forms/entries.ts';
import { fillView } from '#domain/forms/fill-view.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import { partsOf, readDocument } from '#domain/forms/word/testing.ts';
import { toDocx } from '#domain/forms/word/to-docx.ts';

const LABELS = { author: '', header: '某单位', notes: '填写说明', keeper: '保管', keep: '期限' };
const { forms, regulations } = readLibrary();

/** The lines that are sent: those of the stub and the notes stand behind an empty one. */
async function linesOf(id: string, entries: FormEntries): Promise<string[]> {
  const form = forms.find((each) => each.id === id);
  if (!form) throw new Error(`There is no ${id}.`);
  const view = fillView(viewForm(form, '文秘岗', regulations), entries);
  const lines = readDocument(partsOf(await toDocx(view, LABELS)).get('word/document.xml') ?? '');
  return lines.slice(
    0,
    lines.findIndex((line) => line.startsWith('FormNote')),
  );
}

test('a request that is neither urgent nor has annexes says nothing of either', async () => {
  const blank = (await linesOf('request-letter', {})).join('\n');
  expect(blank).toContain('特急／加急');
  expect(blank).toMatch(/附件：→1\.→[^]*2\.→/u);
  // The signature is written in a block of its own, and must not stand on a page of its own.
  expect(blank).toContain('OfficialBody keep-next “妥否，请批示。”');
  const filled = (await linesOf('request-letter', { 'text.1.3.2': '修缮' })).join('\n');
  expect(filled).not.toMatch(/特急|附件/u);
  const one = await linesOf('request-letter', { 'text.3.1.1': '预算表', 'text.1.1.1': '特急' });
  expect(one.join('\n')).toContain('附件：→预算表');
  expect(one[0]).toContain('特急');
  expect(one.join('\n')).not.toContain('附件名称');
});

test('a notice of a new seal need not tell of an old one', async () => {
  const OLD = '停用日以后';
  expect((await linesOf('seal-activation-notice', { 'text.1.3.1': '各科室' })).join('')).toContain(
    OLD,
  );
  const without = await linesOf('seal-activation-notice', { 'text.2.2.off': ['不用'] });
  expect(without.join('')).not.toContain(OLD);
});

test('a notice of a meeting names who sends it, knows its weekday, and has no heading of a whole sentence', async () => {
  const lines = await linesOf('meeting-notice', {
    'text.1.2.1': '样例单位',
    'text.1.2.2': '年度总结',
    'text.1.4.1': '2026-12-04',
  });
  expect(lines).toContain('OfficialTitle “样例单位关于召开年度总结会议的通知”');
  expect(lines.join('')).toContain('定于2026年12月4日（周五）');
  expect(lines.filter((line) => line.startsWith('OfficialFirst'))).toEqual([]);
  expect(lines.find((line) => line.includes('四、'))).toMatch(/“\*四、会议回执：\*请于/u);
  expect(lines.join('')).not.toMatch(/列席人员|五、/u);
});

test('no line of a letter that may be left out holds what its readers have a right to', () => {
  const omitted = forms.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'text'
        ? block.paragraphs.flatMap((each) =>
            typeof each !== 'string' && 'omit' in each && each.omit === 'empty'
              ? [`${id}：${each.text}`]
              : [],
          )
        : [],
    ),
  );
  expect(omitted.filter((line) => /复议|诉讼|复查|起诉/u.test(line))).toEqual([]);
});
