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

test('each of the four documents an office writes most takes a whole text, and ends as its kind does', async () => {
  const text = '第一段。\n一、工作安排\n（一）时间。下周。';
  const whole = async (id: string, entries: FormEntries) => (await linesOf(id, entries)).join('\n');
  const body =
    'OfficialBody “第一段。”\nOfficialFirst “一、工作安排”\nOfficialBody “/（一）时间。/下周。”';
  const notice = await whole('notice-letter', { 'text.2.1.1': text, 'text.1.3.2': '汛期值守' });
  expect(notice).toContain(`${body}\nOfficialBody keep-next “特此通知。”`);
  expect(notice).toMatch(/OfficialTitle “.*关于汛期值守的通知”/u);
  expect(notice).not.toMatch(/签发人|抄送|附件|特急/u);
  const report = await whole('report-letter', { 'text.2.1.1': text, 'text.2.2.1': '特此报告' });
  expect(report).toContain(`${body}\nOfficialBody keep-next “特此报告。”`);
  expect(report).toContain('签发人：');
  const letter = await whole('official-letter', {
    'text.2.2.1': text,
    'text.1.3.3': '复函',
    'text.2.4.1': '特此函复',
  });
  expect(letter).toContain(`${body}\nOfficialBody keep-next “特此函复。”`);
  expect(letter).toMatch(/OfficialTitle “.*复函”/u);
  expect(letter).not.toMatch(/收悉|签发人/u);
  const reply = await whole('reply-letter', {
    'text.2.1.1': '关于维修的请示',
    'text.2.1.2': '样字〔2026〕3号',
    'text.2.2.1': text,
  });
  expect(reply).toContain('《关于维修的请示》（样字〔2026〕3号）收悉');
  expect(reply).toContain(`${body}\nOfficialBody keep-next “此复。”`);
  expect(reply).not.toContain('签发人');
});

test('the words that a report is warned of stand in no outline of one, and a request brings them', () => {
  const report = forms.find(({ id }) => id === 'report-letter');
  const words = report?.cautions.flatMap((each) => each.words) ?? [];
  const found = (text: string) => words.filter((word) => text.includes(word));
  expect(found(JSON.stringify(report?.blocks))).toEqual([]);
  for (const request of ['妥否，请批示', '恳请拨付经费', '当否请指示', '以上方案，请批准']) {
    expect(found(request), request).not.toEqual([]);
  }
  expect(found('受理申请批准的项目，已申请审批。')).toEqual([]);
});

test('no line of a letter that may be left out holds what its readers have a right to', () => {
  const omitted = forms.flatMap(({ id, blocks }) =>
    blocks.flatMap((block) =>
      block.type === 'text'
        ? block.paragraphs.flatMap((each) =>
            typeof each !== 'string' && 'omit' in each ? [`${id}：${each.text}`] : [],
          )
        : [],
    ),
  );
  expect(omitted.filter((line) => /复议|诉讼|复查|起诉/u.test(line))).toEqual([]);
});

test('where an answer may say one remedy or another, it is one choice, and none of them is left to a switch', () => {
  const reply = forms.find(({ id }) => id === 'disclosure-reply');
  const ways = reply?.blocks.flatMap((block) =>
    block.type === 'text'
      ? block.paragraphs.flatMap((each) =>
          typeof each !== 'string' && 'way' in each ? [each.way] : [],
        )
      : [],
  );
  expect(ways).toEqual(['可以复议，也可以起诉', '只写复议']);
});
