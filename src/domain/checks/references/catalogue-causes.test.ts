import { describe, expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { describeProblems } from '#domain/content/problem.ts';
import type { Source } from '#domain/reading/source.ts';
import { FIXTURE } from '#tests/fixture.ts';
import { checkEdition } from '../check-edition.ts';

const FILES = new Map(
  [...readSources(FIXTURE), ...readSources(FIXTURE, 'office')].map(({ file, bytes }) => [
    file,
    new TextDecoder().decode(bytes),
  ]),
);
const CATALOGUE = 'content/catalogue.yaml';
const FILING = 'content/procedures/archives/filing.mdx';
const KEEPER = 'content/handbook/posts/keeper.mdx';
const QUESTIONNAIRE = 'content/assessment/questionnaire.yaml';

/** What the check says to the fixture with some files written otherwise, or gone. */
function report(changes: Readonly<Record<string, string | undefined>>): string[] {
  const files = Object.entries({ ...Object.fromEntries(FILES), ...changes });
  const sources = files.flatMap(([file, text]): Source[] =>
    text === undefined ? [] : [{ file, bytes: new TextEncoder().encode(text) }],
  );
  return describeProblems(checkEdition(sources))
    .split('\n')
    .slice(1)
    .filter((line) => line !== '');
}

/** A file of the fixture in which a piece, which must be there, reads differently. */
function edited(file: string, piece: string, replacement: string): string {
  const text = FILES.get(file) ?? '';
  expect(text, file).toContain(piece);
  return text.replaceAll(piece, replacement);
}

const NUMBERS = '甲乙丙丁戊己庚辛';

/** Another procedure, like the one that files, with sentences of its own. */
function procedure(number: number, folder = 'archives'): string {
  const code = folder === 'seals' ? 'YZ' : 'DA';
  return (FILES.get(FILING) ?? '')
    .replace('code: DA-01', `code: ${code}-1${number}`)
    .replace('category: archives', `category: ${folder}`)
    .replace(/^title: .*/m, `title: 归${folder}${number}`)
    .replaceAll('。', `之${NUMBERS[number]}${code}。`);
}

/** Another chapter, like the one of the keeper. */
function chapter(number: number, folder = 'posts'): string {
  return (FILES.get(KEEPER) ?? '')
    .replace(/^title: .*/m, `title: 岗位${folder}${number}`)
    .replaceAll('。', `之${NUMBERS[number]}${folder}。`);
}

describe('a page that the catalogue does not list', () => {
  test('is told with its file', () => {
    expect(report({ 'content/procedures/archives/zzzzzzzzzzzz.mdx': procedure(1) })).toEqual([
      'content/procedures/archives/zzzzzzzzzzzz.mdx › 文件名：content/catalogue.yaml 里没有列这一页：archives/zzzzzzzzzzzz。在目录里加一行',
    ]);
  });

  test('is told in the catalogue when a slip there names it, and nothing else does', () => {
    const catalogue = edited(CATALOGUE, '[archives/filing]', '[archives/fileing]');
    const [told, ...more] = report({ [CATALOGUE]: catalogue });
    expect(told).toMatch(
      /^content\/catalogue\.yaml › 第 22 行 › 类别 archives › procedures 第 1 项：写了 archives\/fileing，没有这一页；文件 content\/procedures\/archives\/filing\.mdx 却没有列进来(?:；因此 \d+ 处引用暂时对不上)?。是不是想写 archives\/filing$/,
    );
    expect(more).toEqual([]);
    const parts = edited(CATALOGUE, 'posts/keeper', 'posts/keper');
    const [chapters, ...others] = report({ [CATALOGUE]: parts });
    expect(chapters).toMatch(
      /^content\/catalogue\.yaml › 第 10 行 › 部分 posts › chapters 第 1 项：写了 posts\/keper，没有这一页；文件 content\/handbook\/posts\/keeper\.mdx 却没有列进来/,
    );
    expect(others).toEqual([]);
  });

  test('of an office is told with where the office lists it, and with what it may stand over', () => {
    const own = 'office/procedures/archives/lending.mdx';
    expect(report({ [own]: procedure(1) })).toEqual([
      `${own} › 文件名：手册里没有这一页，office/catalogue.yaml 里也没有列：archives/lending。要改的是手册里的那一页，文件名写成 archives/filing；是本单位新加的，在 office/catalogue.yaml 里写 categories: [{ id: archives, procedures: [archives/lending] }]`,
    ]);
    const page = 'office/handbook/zzzzzz/zzzzzzzzzzzz.mdx';
    expect(report({ [page]: chapter(1) })).toEqual([
      `${page} › 文件名：手册里没有这一页，office/catalogue.yaml 里也没有列：zzzzzz/zzzzzzzzzzzz。是本单位新加的，在 office/catalogue.yaml 里写 parts: [{ id: zzzzzz, chapters: [zzzzzz/zzzzzzzzzzzz] }]`,
    ]);
  });
});

describe('several pages that it does not list', () => {
  const pages = (folder: string, count: number, kind: 'procedures' | 'handbook' = 'procedures') =>
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `content/${kind}/${folder}/page-${at}.mdx`,
        kind === 'procedures' ? procedure(at, folder) : chapter(at, folder),
      ]),
    );

  test('are told as one where they lie in one folder', () => {
    const two = report(pages('archives', 2));
    expect(two).toEqual([
      'content/catalogue.yaml › 第 22 行 › 类别 archives › procedures：没有列 archives/ 里的 2 页：archives/page-0、archives/page-1。在 categories 里把 archives 和这几页补上；不用的页把文件删掉',
    ]);
    expect(report(pages('archives', 4))[0]).toContain(
      '没有列 archives/ 里的 4 页：archives/page-0、archives/page-1、archives/page-2 等。',
    );
    expect(report(pages('posts', 2, 'handbook'))).toEqual([
      'content/catalogue.yaml › 第 10 行 › 部分 posts › chapters：没有列 posts/ 里的 2 页：posts/page-0、posts/page-1。在 parts 里把 posts 和这几页补上；不用的页把文件删掉',
    ]);
  });

  test('are told with the category that is gone, and what follows from it is not told', () => {
    const gone = (FILES.get(CATALOGUE) ?? '').replace(/ {2}- id: archives[\s\S]*$/, '');
    const [told, ...more] = report({
      [CATALOGUE]: gone,
      'content/procedures/archives/lending.mdx': procedure(1),
    });
    expect(told).toMatch(
      /^content\/catalogue\.yaml › 第 11 行 › categories：没有列 archives\/ 里的 2 页：archives\/filing、archives\/lending；因此 \d+ 处引用暂时对不上。/,
    );
    expect(more).toEqual([]);
  });

  test('are told as a file that was cut off where three folders lack theirs', () => {
    expect(
      report({ ...pages('archives', 2), ...pages('seals', 2), ...pages('posts', 2, 'handbook') }),
    ).toEqual([
      'content/catalogue.yaml › 第 11 行 › categories：没有列 posts、archives、seals 里的 6 页。这个文件可能没有存全：换回存全的，或把少的补上',
    ]);
    expect(
      report({
        ...pages('general', 2, 'handbook'),
        ...pages('posts', 2, 'handbook'),
        ...pages('rules', 2, 'handbook'),
      })[0],
    ).toContain('content/catalogue.yaml › 第 2 行 › parts：没有列 general、posts、rules 里的 6 页');
  });
});

describe('an area of the questionnaire', () => {
  test('whose file is called otherwise is told there', () => {
    const area = 'content/assessment/area-scope.yaml';
    const [told, ...more] = report({
      [area]: undefined,
      'content/assessment/area-range.yaml': FILES.get(area),
    });
    expect(told).toBe(
      'content/assessment/area-range.yaml › 第 1 行 › id：写了 scope，文件名却是 area-range。是不是想写 range；两处要一样',
    );
    expect(more).toEqual([]);
  });

  test('whose id is written otherwise is told there, with what follows from it', () => {
    const area = 'content/assessment/area-scope.yaml';
    const [told, ...more] = report({ [area]: edited(area, 'scope', 'range') });
    expect(told).toMatch(
      /^content\/assessment\/area-scope\.yaml › 第 1 行 › id：写了 range，文件名却是 area-scope；因此 \d+ 处引用暂时对不上。是不是想写 scope；两处要一样$/,
    );
    expect(more).toEqual([]);
  });

  test('that the questionnaire does not list is told there', () => {
    const [told, ...more] = report({
      [QUESTIONNAIRE]: edited(QUESTIONNAIRE, '[scope, seals]', '[scope]'),
    });
    expect(told).toMatch(
      /^content\/assessment\/questionnaire\.yaml › 第 4 行 › areas：没有列 seals 这一部分，文件 content\/assessment\/area-seals\.yaml 却在(?:；因此 \d+ 处引用暂时对不上)?。areas 里加上 seals；不用的部分把文件删掉$/,
    );
    expect(more).toEqual([]);
  });

  test('that is misspelt in the list is told in the list', () => {
    const [told, ...more] = report({
      [QUESTIONNAIRE]: edited(QUESTIONNAIRE, '[scope, seals]', '[scope, sels]'),
    });
    expect(told).toMatch(
      /^content\/assessment\/questionnaire\.yaml › 第 4 行 › areas 第 2 项：.*sels.*是不是想写 seals$/,
    );
    expect(more).toEqual([]);
  });
});

describe('what is missed in several places', () => {
  test('is told at its file when what it is called there is spelt alike and nobody asks for it', () => {
    const posts = edited('content/posts.yaml', 'id: archivist', 'id: archivists');
    const [told, ...more] = report({ 'content/posts.yaml': posts });
    expect(told).toMatch(
      /^content\/posts\.yaml › 第 \d+ 行 › 岗位 archivists › id：这里叫 archivists，别处有 \d+ 次写的是 archivist（.* 等），对不上。是不是想写 archivist$/,
    );
    expect(more).toEqual([]);
  });

  test('is told at each place when it is a slip in one file', () => {
    const text = edited(FILING, 'post: archivist', 'post: archivits');
    const told = report({ [FILING]: text });
    expect(told.length).toBeGreaterThan(1);
    for (const line of told) expect(line).toMatch(/没有这个岗位：archivits。是不是想写 archivist$/);
  });

  test('is told once when it is spelt like nothing, with where to put it', () => {
    const text = edited(FILING, 'post: archivist', 'post: zzzzzzzzzzzzzzzz');
    expect(report({ [FILING]: text })).toEqual([
      expect.stringMatching(
        /^content\/posts\.yaml：没有岗位 zzzzzzzzzzzzzzzz，却有 \d+ 处用到它：.*。把它补上或换回来，或改掉用到它的地方$/,
      ),
    ]);
  });
});
