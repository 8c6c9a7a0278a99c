import { expect, test } from 'vitest';
import FormText from '#components/forms/FormText.astro';
import Division from '#components/duties/Division.astro';
import DivisionGaps from '#components/duties/DivisionGaps.astro';
import LocalTable from '#components/content/LocalTable.astro';
import PostFacts from '#components/content/PostFacts.astro';
import Footer from '#components/page/Footer.astro';
import Masthead from '#components/page/Masthead.astro';
import { divisionGaps } from '#domain/duties/division-gaps.ts';
import { divisionView } from '#domain/duties/division-view.ts';
import { postView } from '#domain/posts/post-view.ts';
import { lived } from '#tests/fixture.ts';
import { readOfficeWords } from '#domain/folder/office-words.ts';
import { get, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { fillMarks } from './office-marks.ts';

function fill(office: object): void {
  const words = readOfficeWords({ format: 1, office });
  if (typeof words === 'string') throw new Error(words);
  fillMarks(words);
}

test('unit and contacts are shown where the build has left them empty', async () => {
  const masthead = await render(Masthead, { name: '手册', unit: '', kind: 'other' });
  show(masthead + (await render(Footer, { contact: '' })));
  expect(get('.unit').hidden).toBe(true);
  fill({ unit: '<i>样例</i>中心', contacts: { phone: '0000-1234567', hours: '工作日' } });
  expect(get('.unit').hidden).toBe(false);
  expect(get('.unit').textContent).toBe('<i>样例</i>中心');
  expect(get('.unit').childElementCount).toBe(0);
  expect(get('[data-office=contact]').textContent).toBe('0000-1234567　工作日');
});

test('a local value takes the place of the words for its absence, and of whom to ask', async () => {
  const local = { id: 'one', title: '上限', ask: '问财务', choices: [], first: false };
  show(await render(LocalTable, { locals: [{ ...local, value: '', source: '' }] }));
  fill({ local: { one: { value: '45 元', source: '样例文件' } } });
  expect(get('dd [data-office]').textContent).toBe('45 元（样例文件）');
  expect(get('[data-office-else]').hidden).toBe(true);
});

test('what is not said stays as the build has it', async () => {
  show(await render(Masthead, { name: '手册', unit: '原单位', kind: 'other' }));
  fill({ unit: '' });
  expect(get('.unit').textContent).toBe('原单位');
  expect(get('.unit').hidden).toBe(false);
});

test('a form takes over what it asks of the office', async () => {
  const gap = { kind: 'blank', id: 'text.1', room: 6, label: '单位', opening: '', closing: '' };
  const paragraphs = [
    {
      role: 'body',
      segments: [
        { ...gap, from: 'unit' },
        { ...gap, id: 'text.2' },
      ],
    },
  ];
  show(await render(FormText, { paragraphs, official: false }));
  fill({ unit: '样例中心' });
  expect(get('[data-from=unit]').dataset['own']).toBe('样例中心');
  expect(get('[data-from=unit]').textContent).toBe('样例中心');
  expect(get('[data-blank="text.2"]').textContent?.trim()).toBe('');
});

test('who covers a post is named as the page calls it, on the sheet and on the page of the post', async () => {
  const view = divisionView(lived);
  const gaps = divisionGaps(lived);
  show((await render(Division, { view })) + (await render(DivisionGaps, { gaps })));
  const cell = () => get('[data-office="cover keeper"]').textContent;
  const before = cell();
  expect(get('[data-office-built]').hidden).toBe(false);
  fill({
    posts: [
      { post: 'keeper', cover: 'nobody' },
      { post: 'director', cover: '' },
    ],
  });
  expect(cell()).toBe(before);
  const title = view.find(({ id }) => id === 'clerk')?.title ?? '';
  expect(before).not.toBe(title);
  fill({ posts: [{ post: 'keeper', cover: 'clerk' }] });
  expect(cell()).toBe(title);
  // What is still to be settled was worked out for other people.
  expect(get('[data-office-built]').hidden).toBe(true);

  show(await render(PostFacts, { view: postView(lived, 'keeper') }));
  fill({ posts: [{ post: 'keeper', cover: 'clerk' }] });
  expect(get('dd[data-posts]').textContent.trim()).toBe(`不在岗时由${title}顶岗。`);
});
