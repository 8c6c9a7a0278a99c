import { describe, expect, test } from 'vitest';
import { the, lived } from '#tests/fixture.ts';
import { homeView } from './home-view.ts';

const view = homeView(lived);

describe('scenarios', () => {
  test('lead to published procedures, to the section that helps, and ask first where the way forks', () => {
    expect(view.scenarios[0]).toEqual({
      id: 'need-a-seal',
      say: '有份文件要盖章',
      question: '盖的是哪一种？',
      options: [
        {
          title: '用印',
          href: '/procedures/seals/use/',
          code: 'YZ-01',
          when: '普通文件',
          why: '按流程走',
        },
        {
          title: '文书归档',
          href: '/procedures/archives/filing/#missing',
          code: 'DA-01',
          when: '归档用的说明',
          why: '和卷一起交',
        },
      ],
      procedures: [
        {
          title: '用印',
          href: '/procedures/seals/use/#step-check',
          code: 'YZ-01',
          when: '',
          why: '先看要批到谁',
        },
      ],
      code: 'YZ-01',
    });
  });

  test('without a published procedure are left out', () => {
    expect(view.scenarios.map(({ id }) => id)).toEqual(['need-a-seal', 'old-papers']);
  });

  test('ask nothing where a single option remains', () => {
    const papers = the(view.scenarios, 'old-papers');
    expect(papers.question).toBeUndefined();
    expect(papers.options).toHaveLength(1);
  });

  test('that do not fork have no question and no options', () => {
    const [scenario] = lived.scenarios;
    const { fork: _, ...plain } = scenario ?? { id: '', say: '', aliases: [], procedures: [] };
    const [shown] = homeView({ ...lived, scenarios: [plain] }).scenarios;
    expect(shown).toMatchObject({ question: undefined, options: [] });
  });

  test('that lead to a chapter first have no code', () => {
    const procedures = [{ slug: 'general/boundaries', why: '先分清' }];
    const scenarios = [{ id: 'a', say: '归谁', aliases: [], procedures }];
    expect(homeView({ ...lived, scenarios }).scenarios[0]?.code).toBe('');
  });
});

test('duties and chapters are counted', () => {
  expect([view.duties, view.chapters]).toEqual([5, 2]);
});

describe('what is new', () => {
  test('is the latest five revisions, newest first', () => {
    expect(view.revisions.map(({ date, page }) => `${date} ${page.title}`)).toEqual([
      '2026-12-20 职责边界',
      '2026-12-01 职责边界',
      '2026-12-01 印章管理岗手册',
      '2026-12-01 用印',
      '2026-12-01 文书归档',
    ]);
    const revision = (version: string) => ({ version, date: '2027-01-01', note: '改' });
    const revisions = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'].map(revision);
    const chapters = lived.chapters.map((chapter) => ({ ...chapter, revisions }));
    expect(homeView({ ...lived, chapters }).revisions).toHaveLength(5);
  });

  test('is the first edition as long as nothing has been revised', () => {
    expect(view.firstEdition).toBeUndefined();
    const chapters = lived.chapters.map(({ revisions, ...chapter }) => ({
      ...chapter,
      revisions: revisions.filter(({ date }) => date === '2026-12-01'),
    }));
    expect(homeView({ ...lived, chapters }).firstEdition).toEqual({
      date: '2026-12-01',
      pages: 4,
    });
  });

  test('is nothing where no page is published', () => {
    const empty = homeView({ ...lived, chapters: [], procedures: [] });
    expect(empty).toMatchObject({ revisions: [], firstEdition: undefined, scenarios: [] });
  });
});
