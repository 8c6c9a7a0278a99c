import { expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { chapterContents, chapterSections } from './chapter-sections.ts';
import { chapterView, type ChapterView } from './chapter-view.ts';

const boundaries = chapterView(lived, the(lived.chapters, 'general/boundaries'));
const keeper = chapterView(lived, the(lived.chapters, 'posts/keeper'));
const idsOf = (view: ChapterView, printed: boolean) =>
  chapterSections(view, printed).map(({ id }) => id);

test('a page has what it holds and where that leads', () => {
  expect(idsOf(boundaries, false)).toEqual([
    ...['text', 'procedures', 'forms', 'duties', 'local', 'basis', 'related', 'claims'],
    'revisions',
  ]);
});

test('the book leaves out what only leads elsewhere', () => {
  expect(idsOf(boundaries, true)).toEqual(['text', 'procedures', 'local', 'basis', 'revisions']);
});

test('the book lists no revisions where there is only the first issue', () => {
  const revisions = boundaries.chapter.revisions.slice(-1);
  const first = { ...boundaries, chapter: { ...boundaries.chapter, revisions } };
  expect(idsOf(first, true)).not.toContain('revisions');
  expect(idsOf(first, false)).toContain('revisions');
});

test('the page of a post says what the data knows of it', () => {
  expect(idsOf(keeper, true).slice(0, 2)).toEqual(['text', 'post']);
  expect(idsOf(boundaries, true)).not.toContain('post');
});

test('search reads the text and what is said of a post', () => {
  const searched = chapterSections(keeper, false).filter((section) => section.searched);
  expect(searched.map(({ id }) => id)).toEqual(['text', 'post']);
});

test('the contents name the sections of the author, then those of the data', () => {
  const own = [{ text: '红线', slug: 'red-lines' }];
  expect(chapterContents(boundaries, own)).toEqual([
    { title: '红线', href: '#red-lines' },
    { title: '依据', href: '#chapter-basis' },
  ]);
  expect(chapterContents(keeper, own).slice(0, 4)).toEqual([
    { title: '红线', href: '#red-lines' },
    { title: '资格、顶岗和权限', href: '#post-facts' },
    { title: '职责清单', href: '#post-duties' },
    { title: '工作日历', href: '#post-calendar' },
  ]);
});
