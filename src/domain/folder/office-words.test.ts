import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOfficeWords } from './office-words.ts';

const script = (office: unknown) => ({ format: 1, office });
const EMPTY = {
  unit: '',
  title: '',
  contacts: { phone: '', room: '', hours: '' },
  documents: { mark: '', code: '', imprint: '', copies: '' },
  holders: new Map(),
  covers: new Map(),
  given: new Map(),
  locals: new Map(),
  needsBuild: false,
};

test('every field is taken over', () => {
  const office = {
    unit: '样例中心',
    title: '综合办公室',
    contacts: { phone: '0000-1234567', room: '201 室', hours: '工作日' },
    documents: { mark: '样例中心文件', code: '样便', imprint: '样例办', copies: '样例局' },
    posts: [
      { post: 'director', holder: '样例主任', cover: 'documents-clerk' },
      { post: 'documents-clerk', holder: '样例文秘' },
    ],
    hidden: [],
    local: { 'seal-authority': { value: '主任', source: '样例文件' } },
  };
  expect(readOfficeWords(script(office))).toEqual({
    ...EMPTY,
    ...{ unit: office.unit, title: office.title },
    ...{ contacts: office.contacts, documents: office.documents },
    holders: new Map([
      ['director', '样例主任'],
      ['documents-clerk', '样例文秘'],
    ]),
    covers: new Map([
      ['director', 'documents-clerk'],
      ['documents-clerk', ''],
    ]),
    locals: new Map([['seal-authority', { value: '主任', source: '样例文件' }]]),
  });
});

test('duties that were given away are taken over with their names, and left where one is missing', () => {
  const office = {
    duties: { 'seal-use': { post: 'clerk', control: ' 抽查\n' }, filing: { post: 'clerk' } },
  };
  const names = { posts: { clerk: '文书岗' }, duties: { 'seal-use': '用印', filing: 7 } };
  expect(readOfficeWords({ format: 1, office, names })).toMatchObject({
    given: new Map([
      ['seal-use', { title: '用印', post: 'clerk', postTitle: '文书岗', control: '抽查' }],
    ]),
    needsBuild: false,
  });
  expect(readOfficeWords({ format: 1, office, names: '\uFFFD' })).toBe('encoding');
});

test.each([
  ['pages that are hidden', { hidden: ['meetings/video-conference'] }, true],
  ['posts that are merged', { posts: [{ post: 'archivist', mergedInto: 'director' }] }, true],
  ['posts that are held', { posts: [{ post: 'archivist', holder: '甲' }], hidden: [] }, false],
])('%s: a build is needed or not', (_, office, needsBuild) => {
  expect(readOfficeWords(script(office))).toMatchObject({ needsBuild });
});

test('what is no text is left out, and no text turns what stands behind it', () => {
  const read = readOfficeWords(
    script({
      unit: ' 样例\u202e中心\n二 ',
      contacts: { phone: 7 },
      posts: 'x',
      local: [{ value: 1 }],
    }),
  );
  expect(read).toMatchObject({ unit: '样例 中心 二', contacts: { phone: '' } });
  expect(readOfficeWords(script({ unit: '长'.repeat(500) }))).toMatchObject({
    unit: '长'.repeat(400),
  });
});

test('names of a prototype are names like others', () => {
  const local: unknown = JSON.parse('{"__proto__":{"value":"甲"},"constructor":{"value":"乙"}}');
  const read = readOfficeWords(script({ local }));
  expect(typeof read === 'object' && [...read.locals.keys()]).toEqual(['__proto__', 'constructor']);
});

describe('what cannot be used', () => {
  test.each([
    ['damaged', undefined],
    ['damaged', '样例中心'],
    ['damaged', { unit: '样例中心' }],
    ['newer', { format: 2, office: {} }],
    ['encoding', script({ unit: '\uFFFD\uFFFD中心' })],
    ['encoding', script({ local: { a: { value: '\uFFFD' } } })],
  ])('is called %s: %j', (fault, value) => {
    expect(readOfficeWords(value)).toBe(fault);
  });

  test('is what holds itself, too', () => {
    const office: Record<string, unknown> = {};
    office['local'] = office;
    expect(readOfficeWords(script(office))).toBe('damaged');
  });

  test('nothing makes it fail', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        readOfficeWords(value);
        const read = readOfficeWords(script(value));
        expect(['string', 'object']).toContain(typeof read);
      }),
    );
  });
});
