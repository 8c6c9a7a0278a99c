import { expect, test } from 'vitest';
import { written } from '#tests/fixture.ts';
import { findUnansweredClaims, paperView } from './paper-view.ts';

const sections = paperView(written);

test('claims stand under their section of the paper; a section without claims is left out', () => {
  expect(
    sections.map(({ id, title, claims }) => [id, title, claims.map((claim) => claim.id)]),
  ).toEqual([
    ['P1', '一、现状', ['P1-1', 'P1-2']],
    ['P2', '二、对策', ['P2-1']],
  ]);
});

test('a claim is answered by published pages, by the duty finder, and by the questions that name it', () => {
  expect(sections[0]?.claims[0]).toEqual({
    id: 'P1-1',
    claim: '职责范围说不清。',
    pages: [
      { title: '职责边界', href: '/handbook/general/boundaries/' },
      { title: '查职责', href: '/duties/' },
    ],
    questions: [
      { id: 'scope-01', area: 'scope', text: '有没有一份写全事项的清单？' },
      { id: 'scope-02', area: 'scope', text: '临时任务有没有登记？' },
    ],
  });
  expect(sections[1]?.claims[0]?.pages.map(({ title }) => title)).toEqual([
    '印章管理岗手册',
    '用印',
  ]);
});

test('a star stands for the list of all procedures', () => {
  expect(sections[0]?.claims[1]?.pages).toEqual([{ title: '全部标准流程', href: '/procedures/' }]);
});

test('a claim that no published page answers is a problem', () => {
  expect(findUnansweredClaims(written)).toEqual([]);
  const library = { ...written, chapters: [], procedures: [] };
  expect(findUnansweredClaims(library)).toEqual([
    {
      file: 'content/paper.yaml',
      field: 'P2-1',
      message: '没有一个已发布的页面回答“盖章要有人负责。”',
      hint: '在 handbook 或 procedures 里写上回答它的页面',
    },
  ]);
});
