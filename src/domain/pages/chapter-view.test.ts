import { describe, expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { chapterView } from './chapter-view.ts';

const boundaries = the(lived.chapters, 'general/boundaries');
const keeper = the(lived.chapters, 'posts/keeper');
const view = chapterView(lived, boundaries);

test('a chapter stands in its part, between the one before and the one after it', () => {
  expect(view.part).toMatchObject({ id: 'general', title: '总则' });
  expect(view.previous).toBeUndefined();
  expect(view.next).toEqual({ title: '印章管理岗手册', href: '/handbook/posts/keeper/' });
  expect(chapterView(lived, keeper)).toMatchObject({
    part: { id: 'posts' },
    previous: { title: '职责边界', href: '/handbook/general/boundaries/' },
    next: undefined,
  });
});

test('it leads to its published siblings and to other parts that have any', () => {
  expect(chapterView(lived, keeper).siblings.map(({ title }) => title)).toEqual(['印章管理岗手册']);
  expect(view.otherParts).toEqual([{ title: '岗位', href: '/handbook/#posts' }]);
  expect(chapterView({ ...lived, chapters: [boundaries] }, boundaries).otherParts).toEqual([]);
});

test('it shows procedures, forms, local values, claims and related pages, as far as they are published', () => {
  expect(view.procedures.map(({ code }) => code)).toEqual(['YZ-01']);
  expect(view.forms.map(({ id }) => id)).toEqual(['seal-sheet']);
  expect(view.locals.map(({ title, value }) => [title, value])).toEqual([
    ['用印审批权限', '部门章由分管领导批'],
    ['保管期限表', ''],
  ]);
  expect(view.claims.map(({ id }) => id)).toEqual(['P1-1']);
  expect(view.related.map(({ title }) => title)).toEqual(['印章管理岗手册', '文书归档']);
});

describe('duties', () => {
  test('that name the chapter are listed on it', () => {
    expect(view.duties.map(({ id }) => id)).toEqual(['seal-keeping']);
  });

  test('stand on the page of a post as its own, not as those that name the chapter', () => {
    const dutyAreas = lived.dutyAreas.map((area) => ({
      ...area,
      duties: area.duties.map((duty) => ({ ...duty, chapter: 'posts/keeper' })),
    }));
    const page = chapterView({ ...lived, dutyAreas }, keeper);
    expect(page.duties).toEqual([]);
    expect(page.post?.owned.map(({ id }) => id)).toEqual(['seal-keeping', 'seal-use']);
  });
});

test('only the page of a post has a post', () => {
  expect(view.post).toBeUndefined();
  expect(chapterView(lived, keeper).post?.post.holder).toBe('乙');
});

test('a withdrawn chapter leads to its successor', () => {
  expect(view.successor).toBeUndefined();
  const withdrawn = { ...boundaries, successor: 'posts/keeper' };
  expect(chapterView(lived, withdrawn).successor?.href).toBe('/handbook/posts/keeper/');
});

test('a chapter that the catalogue does not list is a mistake of the program', () => {
  const stray = {
    ...boundaries,
    slug: 'general/stray',
    file: 'content/handbook/general/stray.mdx',
  };
  expect(() => chapterView(lived, stray)).toThrow(
    'content/handbook/general/stray.mdx is not listed in content/catalogue.yaml.',
  );
});
