import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { office, type Office } from '#schemas/office.ts';
import { OFFICE_GLOBAL, officeScript, readOfficeScript } from './office-script.ts';

const CHOICES: Office = office.parse({
  unit: '样例街道便民服务中心',
  contacts: { phone: '0000-1234567', room: '201 室', hours: '工作日 8:30—17:30' },
  posts: [{ post: 'director', holder: '样例主任', cover: 'documents-clerk' }],
  duties: { 'seal-use': { post: 'archivist', control: '样例主任抽查' } },
  hidden: ['meetings/video-conference'],
  local: { 'seal-authority': { value: '主任', source: '样例文件' } },
});

/** What a browser has after running the script; a script that fails throws. */
function run(script: string): unknown {
  const window: Record<string, unknown> = {};
  runInNewContext(script.replace(/^\uFEFF/u, ''), { window });
  return JSON.parse(JSON.stringify(window[OFFICE_GLOBAL]));
}

test('a browser and /office/ read from it what the office has decided', () => {
  const script = officeScript(CHOICES);
  expect(run(script)).toEqual({ format: 1, office: CHOICES });
  expect(readOfficeScript(script)).toEqual({ office: CHOICES });
});

test('names of what was given away come with it, and nothing of that where nothing was', () => {
  const names = { posts: { archivist: '档案岗' }, duties: { 'seal-use': '</script>用印' } };
  const script = officeScript(CHOICES, undefined, names);
  expect(script).not.toContain('<');
  expect(run(script)).toEqual({ format: 1, office: CHOICES, names });
  expect(readOfficeScript(script)).toMatchObject({ office: CHOICES });
  // Editions that know nothing of it refuse what they do not know.
  expect(officeScript({ ...CHOICES, duties: {} })).not.toContain('duties');
});

test('what does not hold yet is said on top', () => {
  const script = officeScript(CHOICES, '还有 1 处对不上：甲');
  expect(script.startsWith('\uFEFF/*\r\n * 还有 1 处对不上：甲\r\n * 办公室工作手册')).toBe(true);
  expect(readOfficeScript(script)).toEqual({ office: CHOICES });
});

test('it opens in an editor of Windows as what it is', () => {
  const script = officeScript(CHOICES);
  expect(script.startsWith('\uFEFF/*\r\n * 办公室工作手册')).toBe(true);
  expect(script).not.toMatch(/[^\r]\n/u);
});

describe('no text leaves its place', () => {
  const hostile = fc.oneof(
    fc.constantFrom(
      '</script><img src=x onerror=alert(1)>',
      '<!--',
      '*/alert(1)//',
      '`${alert(1)}`',
    ),
    fc.constantFrom(
      '\u2028alert(1)',
      '\u2029',
      "';alert(1);'",
      '\\',
      '"',
      '\\u003c',
      '};alert(1);{',
    ),
    fc.string({ unit: 'binary' }),
  );
  test('whatever it says', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (unit, holder, value) => {
        const choices: Office = {
          ...CHOICES,
          unit,
          posts: [{ post: 'director', holder, control: '' }],
          local: { one: { value, source: '' } },
        };
        const script = officeScript(choices, `${unit}*/ ${OFFICE_GLOBAL} = {${holder}`);
        expect(script).not.toMatch(/<|\u2028|\u2029/u);
        expect(run(script)).toEqual({ format: 1, office: choices });
        expect(readOfficeScript(script)).toEqual({ office: choices });
      }),
    );
  });

  test.each(['__proto__', 'a b', '上限'])('and the name %s is left out', (name) => {
    const local = Object.fromEntries([[name, { value: '甲', source: '' }]]);
    expect(run(officeScript({ ...CHOICES, local }))).toMatchObject({ office: { local: {} } });
    const duties = Object.fromEntries([[name, { post: 'archivist', control: '' }]]);
    expect(run(officeScript({ ...CHOICES, duties }))).not.toHaveProperty('office.duties');
  });
});

describe('a file that is not as it was written', () => {
  const SCRIPT = officeScript(CHOICES);
  const withData = (data: string) => `${SCRIPT.slice(0, SCRIPT.indexOf('{'))}${data};\r\n`;
  const ASSIGNS = `window.${OFFICE_GLOBAL} = `;

  test.each([
    ['other', 'unit: 样例中心'],
    ['other', ''],
    ['damaged', withData(`{"format": 1, "office": {unit: '甲'}}`)],
    ['damaged', withData('{\n  "format": 1\n}')],
    ['damaged', withData('{\n  "format": 1,\n  "office": "甲"\n}')],
    ['damaged', withData('{\n  "office": {}\n}')],
    ['damaged', SCRIPT.slice(0, -20)],
    ['newer', withData('{\n  "format": 2,\n  "office": {}\n}')],
  ])('is called %s: %s', (fault, text) => {
    expect(readOfficeScript(text)).toBe(fault);
  });

  test.each([
    ['after it', `${SCRIPT}alert(1);`],
    ['after it, behind a brace', `${SCRIPT}if (1) {alert(1)}`],
    ['in its last line', SCRIPT.replace('};', '},alert(1);')],
    ['before it', SCRIPT.replace('/*', 'alert(1);/*')],
    ['behind the comment', SCRIPT.replace(ASSIGNS, `alert(1);${ASSIGNS}`)],
    ['between two comments', SCRIPT.replace('\r\n *', '\r\n * */alert(1)/*\r\n *')],
    ['in a line of the comment of its own', SCRIPT.replace('\r\n *', '\r\n */alert(1)/*\r\n *')],
    ['in place of the comment', ASSIGNS + SCRIPT.split(ASSIGNS)[1]],
    ['in a second assignment', SCRIPT + SCRIPT],
    ['in the data', withData('{"format": 1, "office": {"unit": alert(1)}}')],
    ['as a key given twice', SCRIPT.replace('"format": 1', '"format": 1,\r\n  "format": 1')],
    ['as a sign that a page would read', SCRIPT.replace('样例主任', '</script>')],
  ])('does not pass with something else %s', (_, text) => {
    expect(text).not.toBe(SCRIPT);
    expect(readOfficeScript(text)).toBe('damaged');
  });

  test('passes without what pasting takes from it', () => {
    const pasted = SCRIPT.replace(/^\uFEFF/u, '').replaceAll('\r\n', '\n');
    expect(readOfficeScript(pasted.trim())).toEqual({ office: CHOICES });
  });

  test('passes with the comment of another edition', () => {
    const text = SCRIPT.replace(/ \* .*/u, ' * 另一版的说明 * 和 / 都可以');
    expect(readOfficeScript(text)).toEqual({ office: CHOICES });
  });
});
