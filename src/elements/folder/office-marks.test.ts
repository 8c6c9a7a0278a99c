import { describe, expect, test } from 'vitest';
import DutyTable from '#components/duties/DutyTable.astro';
import FormText from '#components/forms/FormText.astro';
import Division from '#components/duties/Division.astro';
import DivisionGaps from '#components/duties/DivisionGaps.astro';
import LocalTable from '#components/content/LocalTable.astro';
import PostFacts from '#components/content/PostFacts.astro';
import Footer from '#components/page/Footer.astro';
import Masthead from '#components/page/Masthead.astro';
import { divisionGaps } from '#domain/duties/division-gaps.ts';
import { dutyViews } from '#domain/duties/duty-view.ts';
import { divisionView } from '#domain/duties/division-view.ts';
import { postView } from '#domain/posts/post-view.ts';
import { lived } from '#tests/fixture.ts';
import { FOLIO_LOCAL } from '#domain/forms/official-settings.ts';
import { readOfficeWords } from '#domain/folder/office-words.ts';
import { get, getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import { fillMarks } from './office-marks.ts';

function fill(office: object, names?: object): void {
  const words = readOfficeWords({ format: 1, office, names });
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

test('the number of a page is printed where the office has it, whatever the build knew', () => {
  const sheet = () => get<HTMLLinkElement>('link');
  const say = (value: string) => {
    fill({ local: { [FOLIO_LOCAL]: { value, source: '样例办法' } } });
  };
  show('<link data-folio="middle" media="not all">');
  say('居中');
  expect(sheet().media).toBe('print');
  say('单页码居右、双页码居左');
  expect(sheet().media).toBe('not all');
  say('居中');
  say('写错了');
  expect(sheet().media).toBe('print');
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

describe('a duty that office.js gives to another post', () => {
  const GIVEN = { duties: { 'seal-use': { post: 'clerk', control: '主任监印。' } } };
  const NAMES = { posts: { clerk: '文书岗' }, duties: { 'seal-use': '用印审批' } };
  const give = () => fill(GIVEN, NAMES);
  const titles = (selector: string) =>
    getAll(selector).map(({ textContent }) => textContent.trim());

  test('stands with that post in the list of duties, which helps no more and is found by it', async () => {
    const duties = dutyViews(lived).flatMap((area) => area.duties);
    show(await render(DutyTable, { duties }));
    const [answer, owner] = getAll('#seal-use td').map((cell) => () => cell.textContent);
    expect(owner?.()).toMatch(/印章管理岗\s*协办：文书岗、档案岗/);
    give();
    expect(owner?.()).toMatch(/^文书岗\s*协办：档案岗\s*随时/);
    expect(answer?.().trim()).toMatch(
      /^本单位由文书岗办，补救办法是主任监印（手册原写印章管理岗）。\s*先批后盖/,
    );
    expect(get('#seal-use').dataset['post']).toBe('clerk archivist');
    expect(get('#seal-keeping').dataset['post']).toBe('keeper director');
  });

  test('moves on the sheet, to a line of its area', async () => {
    show(
      (await render(Division, { view: divisionView(lived) })) +
        (await render(DivisionGaps, { gaps: divisionGaps(lived) })),
    );
    const lines = (post: string) =>
      [...(get(`[data-office="holder ${post}"]`).closest('tr')?.querySelectorAll('p') ?? [])].map(
        ({ textContent }) => textContent.replace(/\s+/g, ' ').trim(),
      );
    expect(lines('keeper')).toEqual(['印章 印章保管、用印审批']);
    give();
    expect(lines('keeper')).toEqual(['印章 印章保管']);
    expect(lines('clerk')).toEqual(['印章 用印审批']);
    expect(get('[data-office-built]').hidden).toBe(true);
    // And back, behind what is there.
    fill(
      { duties: { 'seal-use': { post: 'keeper' } } },
      { ...NAMES, posts: { keeper: '印章管理岗' } },
    );
    expect(lines('keeper')).toEqual(['印章 印章保管、用印审批']);
    expect(lines('clerk')).toEqual([]);
  });

  test('leaves the page of one post and comes to that of the other', async () => {
    const page = (post: string) => render(PostFacts, { view: postView(lived, post) });
    const owned = () => titles('#post-duties ~ .duty-list a');
    show(await page('keeper'));
    expect(owned()).toEqual(['印章保管', '用印审批']);
    give();
    expect(owned()).toEqual(['印章保管']);

    // It helped with it before.
    show(await page('archivist'));
    fill(
      { duties: { 'seal-use': { post: 'archivist' } } },
      { ...NAMES, posts: { archivist: '档案岗' } },
    );
    expect(owned()).toEqual(['文书归档', '公务派车', '用印审批']);
    expect(titles('#post-duties ~ details a')).toEqual([]);
    expect(titles('.answer').at(-1)).toMatch(/^本单位由档案岗办。\s*先批后盖/);

    // It had nothing to do with it.
    show(await page('archivist'));
    fill(
      { duties: { 'seal-keeping': { post: 'archivist' } } },
      { posts: { archivist: '档案岗' }, duties: { 'seal-keeping': '印章<b>保管' } },
    );
    expect(owned()).toEqual(['文书归档', '公务派车', '印章<b>保管']);
    expect(getAll('.duty-list a').at(2)?.getAttribute('href')).toBe('/duties/#seal-keeping');
    expect(titles('#post-duties ~ details a')).toEqual(['用印审批']);
  });

  test('stays where it is where office.js does not say what it is called', async () => {
    show(await render(PostFacts, { view: postView(lived, 'keeper') }));
    fill(GIVEN);
    fill(GIVEN, { posts: [], duties: 7 });
    expect(titles('#post-duties ~ .duty-list a')).toEqual(['印章保管', '用印审批']);
  });
});
