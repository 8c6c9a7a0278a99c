import { describe, expect, test } from 'vitest';
import { choose, judge } from '#domain/search/answer/choose.ts';
import { otherWords } from '#domain/search/answer/other-words.ts';
import { readQuestion } from '#domain/search/answer/question.ts';
import { unpackEntries } from '#domain/search/answer/pack.ts';
import { ANSWER_LINE, CONTENT } from '#strings.ts';
import { general } from '#tests/fixture.ts';
import { answerShelves } from './answer-shelves.ts';
import { entriesOf } from './entries.ts';
import { sayingsOf } from './sayings-of.ts';
import { basisFinder } from './find-basis.ts';

const URL = '/procedures/seals/use/';
const block = (text: string, id?: string) => ({
  ...{ text, level: id === undefined ? 0 : 2 },
  section: id === undefined ? undefined : { id, title: id },
});
const PAGE = {
  ...{ url: URL, title: '用印', code: 'YZ-01', kind: '流程', aliases: [] },
  blocks: [block('急办', 'urgent'), block('次日上午补签（《样例印章管理规定》第三条）。')],
};
const PAGES = [PAGE];
const entries = entriesOf(general, basisFinder(general, PAGES));
const words = otherWords({ alternatives: new Map() });

function line(typed: string) {
  const question = readQuestion(typed);
  return question && choose(question, judge(question, entries, words));
}

describe('each kind of content gives its line', () => {
  test.each([
    ['用印要多久办结', '1 个工作日', '第二条', URL],
    ['印章交接几天内报告', '3 日', '《印章规定》第三条', URL],
    ['公章谁保管', '印章管理岗', '第三条', '/duties/#seal-keeping'],
    ['公章谁不能保管', '文书岗不能', '', '/duties/#seal-keeping'],
    ['骑缝章是什么意思', '两页接缝', '《印章规定》第五条', '/glossary/'],
    // It says besides where the term belongs.
    ['用印骑缝章指什么', '两页接缝', '《印章规定》第五条', '/glossary/'],
    ['骑缝章和监印有什么区别', '第二人在场', '', '/glossary/'],
    [
      '印章管理规定对事业单位有约束力吗',
      '党政机关；事业单位参照',
      '印章',
      '/regulations/seal-rules/',
    ],
    ['上一年的文件几月前归档', '6 月 30 日', '第十二条', '/regulations/archive-rules/'],
    ['印章岗不能兼什么', '文书岗', '', '/handbook/posts/keeper/'],
    ['用印怎么办理', '共 5 步：', '', '/procedures/seals/use/#steps'],
    ['征求意见函怎么写', '（范本）', '', '/forms/opinion-letter/'],
    ['用印填什么单', '用印', '', '/forms/'],
    ['用印单的定稿放在哪里', '附在单后', '', '/forms/seal-sheet/#notes'],
    ['档案清点哪天开始', '12 月 20 日开始，最迟 1 月 10 日', '依据看原页', '/calendar/#month-12'],
    ['国庆放几天假', '共 7 天', '国办发明电〔2025〕7号', '/deadline/'],
    ['2026年五一补班是哪天', '5 月 9 日（周六）补班', '国办发明电〔2025〕7号', '/deadline/'],
    ['端午节放假是哪几天', '没有补班', '', '/deadline/'],
  ])('%s', (typed, text, basis, url) => {
    expect(line(typed)?.text).toContain(text);
    expect(line(typed)?.basis).toContain(basis);
    expect(line(typed)?.url).toContain(url);
  });
});

test('whom a rule binds stands with every line that rests on one', () => {
  for (const { line: told } of entries)
    if (told.basis.includes('《')) expect(told.binds, told.text).not.toBe('');
});

test('a limit of the handbook itself is called advice', () => {
  expect(line('用印核对手续要多久')).toMatchObject({ basis: ANSWER_LINE.advice, binds: '' });
});

test('what an office has not decided says whom to ask', () => {
  expect(line('用印签批要多久')).toMatchObject({ basis: CONTENT.byLocalRule });
  expect(line('用印签批要多久')?.text).toContain('问办公室主任');
});

test('an answer of a page is given the article that its section cites for the same figure', () => {
  const find = basisFinder(general, PAGES);
  expect(find(URL, 'urgent', '交接登记后 3 日内报。')).toMatchObject({
    basis: expect.stringContaining('第三条'),
  });
  expect(find(URL, 'urgent', '2 日内补。')).toEqual({ basis: ANSWER_LINE.seePage, binds: '' });
  expect(find(URL, 'urgent', '次日上午补签。')).toEqual({ basis: '', binds: '' });
});

test('of articles that share a figure the one that says most of the answer is its basis', () => {
  const rules = general.regulations.map((each) => ({
    ...each,
    facts: [
      { claim: '请假满 3 日的不享受', article: '第三条', read: 'article' as const },
      {
        claim: '满 3 日休 1 日，满 6 日休 2 日',
        article: '第一条、第九条',
        read: 'article' as const,
      },
    ],
  }));
  const text = '见《样例印章管理规定》第三条、《样例印章管理规定》第九条。';
  const page = {
    ...PAGE,
    blocks: [block('怎么休', 'rest'), block(text), block('步骤', 'step')],
  };
  const find = basisFinder({ ...general, regulations: rules }, [page]);
  const answer = '满 3 日休 1 日，满 6 日休 2 日。';
  expect(find(URL, 'rest', answer).basis).toMatch(/第一条、第九条$/);
  // A step that cites nothing has what its page cites for the same, and nothing for a chance figure.
  expect(find(URL, 'step', answer).basis).toMatch(/第一条、第九条$/);
  expect(find(URL, 'step', '主任 3 日内看过再打电话问对方。').basis).toBe(ANSWER_LINE.seePage);
});

test('answers lie beside the texts of their documents, and names come without what is said of them', () => {
  const groups = [['/calendar/', URL], ['/handbook/empty/page/'], ['/duties/#seal-keeping']];
  const { shelves, files } = answerShelves(entries, groups);
  expect(shelves['who']).toBe('101');
  expect(Object.keys(files).filter((name) => name.startsWith('a-who-'))).toEqual([
    'a-who-0',
    'a-who-2',
  ]);
  const told = (name: string) => files[name] && unpackEntries(JSON.parse(files[name].text));
  expect(new Set(told('a-who-0')?.map(({ document }) => document))).toEqual(new Set([1]));
  expect(told('a-who-2')?.[0]?.line?.url).toBe('/duties/#seal-keeping');
  const names = told('a-names-who');
  expect(names?.map(({ line: said }) => said)).not.toContain(expect.anything());
  expect(names?.map(({ document }) => document)).toContain(3);
});

test('what stands on no page that can be found is left out', () => {
  const { files } = answerShelves(entries, [['/about/paper/']]);
  expect(Object.values(files).flatMap(({ text }) => unpackEntries(JSON.parse(text)))).toEqual([]);
});

test('what people ask belongs to what answers it', () => {
  const sayings = sayingsOf(general, entries);
  const asked = (text: string) =>
    entries.flatMap((entry) => (entry.line.text.includes(text) ? (sayings.get(entry) ?? []) : []));
  expect(asked('报告印章交接')).toContain('章交出去几天内说一声');
  const locked = [...sayings.values()].filter((all) => all.some((each) => each.includes('锁在')));
  expect(locked).toHaveLength(1);
});
