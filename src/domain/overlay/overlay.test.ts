import { describe, expect, test } from 'vitest';
import { overlay } from './overlay.ts';
import { madeFiles, type Made } from './testing.ts';

const duty = (id: string, owner = 'clerk') => ({
  id,
  title: `事项 ${id}`,
  role: 'lead',
  owner,
  frequency: '每日',
  answer: '文书岗办。',
});
const DUTIES = 'duties/seals.yaml';
const OURS: Made = {
  [DUTIES]: { title: '印章', order: 1, duties: [duty('keeping'), duty('use'), duty('lending')] },
  'duties/archives.yaml': { title: '档案', order: 2, duties: [duty('filing')] },
  'glossary.yaml': { terms: [] },
  'synonyms.yaml': {
    groups: [{ official: ['印章', '用印'], everyday: ['公章'] }],
    typos: [{ wrong: '印张', right: '印章' }],
    stop: ['怎么'],
  },
  'catalogue.yaml': {
    parts: [{ id: 'rules', title: '制度', summary: '规矩', chapters: ['rules/a', 'rules/b'] }],
    categories: [],
  },
};

/** Both folders as one. */
function laid(own: Made, ours: Made = OURS) {
  const { files, problems } = overlay(madeFiles('content', ours), madeFiles('office', own));
  const fileAt = (path: string) =>
    files.find(({ file }) => file.replace(/^(?:content|office)\//, '') === path);
  return { files, problems, fileAt, dataOf: (path: string) => fileAt(path)?.data };
}

const duties = (own: readonly object[]) => laid({ [DUTIES]: { duties: own } });

describe('a list', () => {
  test('takes the fields of an entry that it knows', () => {
    const { dataOf, problems } = duties([{ id: 'use', owner: 'director' }]);
    expect(problems).toEqual([]);
    expect(dataOf(DUTIES)).toEqual({
      title: '印章',
      order: 1,
      duties: [duty('keeping'), duty('use', 'director'), duty('lending')],
    });
  });

  test('has whom the office makes the owner of a duty help no more', () => {
    const ours = { [DUTIES]: { duties: [{ ...duty('use'), assist: ['director', 'archivist'] }] } };
    const assists = (own: object) =>
      laid({ [DUTIES]: { duties: [{ id: 'use', ...own }] } }, ours).dataOf(DUTIES);
    expect(assists({ owner: 'director' })).toMatchObject({ duties: [{ assist: ['archivist'] }] });
    expect(assists({ role: 'assist' })).toMatchObject({
      duties: [{ assist: ['director', 'archivist'] }],
    });
    // What the office writes itself stands as it is, for the check to refuse.
    expect(assists({ owner: 'director', assist: ['director'] })).toMatchObject({
      duties: [{ assist: ['director'] }],
    });
  });

  test('takes new entries at its end, or behind the one they name', () => {
    const { dataOf, problems } = duties([
      { ...duty('first'), after: 'keeping' },
      { ...duty('second'), after: 'keeping' },
      { ...duty('third'), after: 'second' },
      duty('last'),
    ]);
    expect(problems).toEqual([]);
    expect(dataOf(DUTIES)).toMatchObject({
      duties: ['keeping', 'first', 'second', 'third', 'use', 'lending', 'last'].map((id) => ({
        id,
      })),
    });
    expect(JSON.stringify(dataOf(DUTIES))).not.toContain('after');
  });

  test('leaves out what the office hides', () => {
    const { dataOf } = duties([{ id: 'use', hidden: true }]);
    expect(dataOf(DUTIES)).toMatchObject({ duties: [{ id: 'keeping' }, { id: 'lending' }] });
  });

  test('takes the other fields of its file too', () => {
    expect(laid({ [DUTIES]: { title: '印信' } }).dataOf(DUTIES)).toMatchObject({
      title: '印信',
      duties: [{ id: 'keeping' }, { id: 'use' }, { id: 'lending' }],
    });
  });

  test('names no more what the office hides', () => {
    const term = (id: string, ...others: string[]) => ({
      ...{ id, term: id, plain: '说明' },
      confused: others.map((other) => ({ term: other, difference: '不同' })),
    });
    const ours = { 'glossary.yaml': { terms: [term('a', 'b', 'c'), term('b'), term('c', 'b')] } };
    const own = { 'glossary.yaml': { terms: [{ id: 'b', hidden: true }] } };
    expect(laid(own, ours).dataOf('glossary.yaml')).toEqual({ terms: [term('a', 'c'), term('c')] });
  });

  test('keeps a question of each dimension that it asks about', () => {
    const item = (id: string, dimension: string) => ({ id, dimension });
    const path = 'assessment/area-scope.yaml';
    const ours = {
      [path]: { id: 'scope', items: [item('a', 'x'), item('b', 'x'), item('c', 'y')] },
    };
    const own = { [path]: { items: ['a', 'b'].map((id) => ({ id, hidden: true })) } };
    const { dataOf, problems } = laid(own, ours);
    expect(dataOf(path)).toMatchObject({ items: [{ id: 'b' }, { id: 'c' }] });
    expect(problems[0]).toMatchObject({
      message: 'b 不能用 hidden 去掉',
      hint: expect.stringContaining('这一维只剩这一道题'),
    });
  });

  test('adds everyday words to those that are there, by the first official one', () => {
    const groups = [
      { official: ['印章'], everyday: ['大印', '公章'] },
      { official: ['骑缝章'], everyday: ['盖骑缝'] },
    ];
    expect(
      laid({ 'synonyms.yaml': { groups, stop: ['怎么', '啥'] } }).dataOf('synonyms.yaml'),
    ).toEqual({
      groups: [{ official: ['印章', '用印'], everyday: ['公章', '大印'] }, groups[1]],
      typos: [{ wrong: '印张', right: '印章' }],
      stop: ['怎么', '啥'],
    });
  });

  test('of pages takes more of them without being copied', () => {
    const own = {
      'catalogue.yaml': {
        parts: [{ id: 'rules', chapters: ['rules/last', { page: 'rules/mid', after: 'rules/a' }] }],
        categories: [
          { id: 'own', title: '自己的', prefix: 'ZJ', summary: '自己的', procedures: ['own/a'] },
        ],
      },
    };
    const { dataOf, problems } = laid(own);
    expect(problems).toEqual([]);
    expect(dataOf('catalogue.yaml')).toMatchObject({
      parts: [{ title: '制度', chapters: ['rules/a', 'rules/mid', 'rules/b', 'rules/last'] }],
      categories: [{ id: 'own' }],
    });
  });
});

describe('a whole file', () => {
  const chapter = (title: string) => `---\ntitle: ${title}\n---\n\n正文\n`;
  const page = 'handbook/rules/a.mdx';

  test('takes the place of ours, and the questions asked of ours go with it', () => {
    const ours = {
      [page]: chapter('我们的'),
      'questions/rules/a.yaml': { questions: [{ ask: '谁？' }] },
    };
    const { fileAt, files } = laid({ [page]: chapter('单位的') }, ours);
    expect(fileAt(page)).toMatchObject({ file: `office/${page}`, data: { title: '单位的' } });
    expect(files).toHaveLength(1);
  });

  test('keeps the questions that the office asks of its own', () => {
    const asked = 'questions/rules/a.yaml';
    const ours = { [page]: chapter('我们的'), [asked]: { questions: [{ ask: '谁？' }] } };
    const own = { [page]: chapter('单位的'), [asked]: { questions: [{ ask: '几天？' }] } };
    expect(laid(own, ours).dataOf(asked)).toEqual({ questions: [{ ask: '几天？' }] });
  });
});

describe('each part knows where it was written', () => {
  const own = `duties:\n  - id: use\n    owner: director\n  - id: new\n    title: 新的\n    role: lead\n    owner: clerk\n    frequency: 每日\n    answer: 办。\n`;
  const { fileAt } = laid({ [DUTIES]: own });
  const placeOf = fileAt(DUTIES)?.placeOf;

  test.each([
    [['duties', 1, 'owner'], `office/${DUTIES}`, 3],
    [['duties', { id: 'use' }, 'owner'], `office/${DUTIES}`, 3],
    [['duties', 1], `office/${DUTIES}`, 2],
    [['duties', 3, 'title'], `office/${DUTIES}`, 5],
    [['duties', 3, 'chapter'], `office/${DUTIES}`, 4],
    [['duties', 1, 'title'], `content/${DUTIES}`, 11],
    [['duties', 0, 'owner'], `content/${DUTIES}`, 7],
    [['title'], `content/${DUTIES}`, 1],
  ] as const)('%j in %s, line %i', (path, file, line) => {
    expect(placeOf?.(path)).toEqual({ file, line });
  });
});

describe('what means nothing is refused', () => {
  const text = (own: Made) =>
    laid(own).problems.map(({ file, line, field, message, hint }) =>
      [`${file} 第 ${line} 行 › ${field}：${message}`, hint].join('。'),
    );
  const ofDuties = (yaml: string) => text({ [DUTIES]: `duties:\n${yaml}` })[0];

  test.each([
    [
      'an entry that nobody knows and that lacks what a new one needs',
      '  - { id: uze, owner: director }\n',
      `office/${DUTIES} 第 2 行 › duties uze：content/${DUTIES} 里没有 uze 这一条。是不是想写 use；要新加一条，还缺 title、role、frequency、answer`,
    ],
    [
      'hiding what is gone',
      '  - { id: something-else-entirely, hidden: true }\n',
      `office/${DUTIES} 第 2 行 › duties something-else-entirely：content/${DUTIES} 里没有 something-else-entirely 这一条。要新加一条，还缺 title、role、owner、frequency、answer`,
    ],
    [
      'an entry of another file',
      '  - { id: filing, owner: director }\n',
      `office/${DUTIES} 第 2 行 › duties filing：filing 不在 content/${DUTIES} 里，在 content/duties/archives.yaml 里。这几行移到 office/duties/archives.yaml`,
    ],
    [
      'an entry without a name',
      '  - { owner: director }\n',
      `office/${DUTIES} 第 2 行 › duties：这一条没有写 id，不知道要改哪一条。写上要改的那一条的 id；新加的一条，起一个别处没有的`,
    ],
    [
      'an entry written twice',
      '  - { id: use, owner: a }\n  - { id: use, owner: b }\n',
      `office/${DUTIES} 第 3 行 › duties use：use 写了两次。合成一条`,
    ],
    [
      'hidden that is neither yes nor absent',
      '  - { id: use, hidden: 是 }\n',
      `office/${DUTIES} 第 2 行 › duties use：use 的 hidden 只能写 true。要用这一条，删去 hidden`,
    ],
  ])('%s', (_, yaml, expected) => {
    expect(ofDuties(yaml)).toBe(expected);
  });

  test('a place behind what is not there', () => {
    const own = { duties: [{ ...duty('new'), after: 'kepping' }] };
    expect(text({ [DUTIES]: own })).toEqual([
      expect.stringContaining('没有可以排在后面的这一条：kepping。是不是想写 keeping'),
    ]);
    const pages = { parts: [{ id: 'rules', chapters: [{ page: 'rules/c', after: 'rules/x' }] }] };
    expect(text({ 'catalogue.yaml': pages })[0]).toContain('没有可以排在后面的这一条：rules/x');
  });

  test('hiding where too much stands on an entry', () => {
    const pages = { parts: [{ id: 'rules', hidden: true }] };
    expect(text({ 'catalogue.yaml': pages })[0]).toContain(
      'rules 不能用 hidden 去掉。不用的页，在 office/office.yaml 的 hidden 里列出',
    );
  });

  test('what everybody has in common', () => {
    const ours = { 'site.yaml': { name: '手册', office: '办公室', edition: { version: '1.0' } } };
    const { dataOf, problems } = laid(
      {
        'site.yaml': { name: '某单位手册', edition: { version: '9.9' } },
        'paper.yaml': { title: '甲' },
      },
      ours,
    );
    expect(problems.map(({ file, message }) => `${file}：${message}`)).toEqual([
      'office/site.yaml：各单位不改这一项：版次由手册的发布者定',
      'office/paper.yaml：各单位不改这个文件：论文的观点各单位都一样',
    ]);
    expect(dataOf('site.yaml')).toMatchObject({ name: '某单位手册', edition: { version: '1.0' } });
  });
});
