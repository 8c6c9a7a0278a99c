import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import Setup from '#components/office/Setup.astro';
import { officeScript } from '#domain/folder/office-script.ts';
import { readOffice } from '#domain/setup/read-office.ts';
import { bytesOf, setupOf } from '#domain/setup/testing.ts';
import { office } from '#schemas/office.ts';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { written } from '#tests/fixture.ts';
import { SETUP_LIVE } from '#strings.ts';
import { get, getAll, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';
import './office-setup.ts';

/** Modules load, and a busy machine takes its time. */
const until = (holds: () => unknown) => vi.waitUntil(holds, { timeout: 20_000 });

const content = setupOf(written);
const page = await render(Setup, { content });
const own = setupOf(written, written.choices);

const field = (id: string) => `[name="${id}"]`;
const valueOf = (id: string) => get<HTMLInputElement>(field(id)).value;
const isSaved = () => until(() => get('[data-sign]').textContent.startsWith('已保存'));
const onDisk = async () =>
  (await draftBooks('/', () => undefined, 'office').read((shelves) =>
    shelves.get('drafts', 'settings'),
  )) as { fields: Record<string, unknown> } | undefined;

/** Files that the page handed out, by the text in them. */
let handedOut: Promise<string>[] = [];

async function open(html = page): Promise<void> {
  show(html);
  await until(() => get('office-setup').dataset['state'] === 'ready');
}

function choose(id: string, value: string): void {
  const control = get<HTMLSelectElement>(field(id));
  control.value = value;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

function tick(id: string): void {
  const control = get<HTMLInputElement>(field(id));
  control.checked = !control.checked;
  control.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function paste(text: string): Promise<void> {
  get<HTMLTextAreaElement>('[data-paste]').value = text;
  get('[data-act="read"]').click();
  await until(() => !get('[data-preview]').hidden || !get('[data-refused]').hidden);
}

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  handedOut = [];
  document.body.replaceChildren();
  vi.restoreAllMocks();
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    handedOut.push((file as Blob).text());
    return 'blob:test';
  });
});

/** As editions before there were bounds have kept what was written. */
const keepAnyLength = (id: string) => get(field(id)).removeAttribute('data-most');

describe('what is decided', () => {
  test('cannot be written before it can be kept, and the page says so', async () => {
    show(page.replaceAll('office-setup', 'not-defined'));
    expect(get<HTMLFieldSetElement>('[data-fields]').disabled).toBe(true);
    expect(get('[data-not-ready]').textContent).toContain('等程序就绪');
    await open();
    expect(get<HTMLFieldSetElement>('[data-fields]').disabled).toBe(false);
    expect(getAll('[data-not-ready]')).toEqual([]);
  });

  test('is kept, called saved, and there again when the page opens', async () => {
    await open();
    type(field('unit'), '某中心');
    choose('posts.clerk.mergedInto', 'archivist');
    tick('hidden.seals/use');
    await isSaved();
    await open();
    expect(valueOf('unit')).toBe('某中心');
    expect(valueOf('posts.clerk.mergedInto')).toBe('archivist');
    expect(get<HTMLInputElement>(field('hidden.seals/use')).checked).toBe(true);
    type(field('unit'), '');
    await until(async () => !('unit' in ((await onDisk())?.fields ?? {})));
  });

  test('begins with what the site was built with, of which the browser keeps what differs', async () => {
    await open(await render(Setup, { content: own }));
    expect(valueOf('unit')).toBe('某单位');
    expect(get('office-setup').textContent).toContain('现在是某单位的版本');
    type(field('posts.clerk.holder'), '');
    await isSaved();
    expect((await onDisk())?.fields).toEqual({
      'posts.clerk.holder': { label: '文书岗：谁在岗', value: '' },
    });
  });

  test('is handed out as the file that the build reads', async () => {
    await open();
    type(field('unit'), '某中心');
    type(field('local.approval-time.value'), '半日内\n有急件的当时');
    await isSaved();
    get('[data-act="yaml"]').click();
    await until(() => handedOut.length > 0);
    const text = (await handedOut[0]) ?? '';
    expect(text).toMatch(/^# 说明/);
    expect(readOffice(bytesOf(text), content).choices).toEqual(
      office.parse({
        unit: '某中心',
        local: { 'approval-time': { value: '半日内 有急件的当时' } },
      }),
    );
    await until(() => get('[data-text="made"]').textContent !== '');
    expect(get('[data-text="made"]').textContent).toContain('文件已生成');
  });
});

describe('a single duty', () => {
  const GIVEN = '[name="duties.seal-use.post"]';
  const give = (duty: string, post: string) => {
    get<HTMLSelectElement>('[data-pick="duty"]').value = duty;
    get<HTMLSelectElement>('[data-pick="post"]').value = post;
    get('[data-act="give"]').click();
  };
  const said = () => get('[data-text="given"]').textContent;
  const rows = () =>
    getAll('[data-list="given"] > [role="group"]').map((row) => row.getAttribute('aria-label'));

  test('is offered by its area with whoever has it, where it is the office’s', async () => {
    await open();
    const groups = getAll<HTMLOptGroupElement>('[data-pick="duty"] optgroup');
    expect(groups.map(({ label }) => label)).toEqual(['档案', '印章']);
    const options = getAll<HTMLOptionElement>('[data-pick="duty"] option');
    expect(options.map(({ textContent }) => textContent.trim())).toEqual([
      '请选一件事',
      '文书归档（档案岗）',
      '公务派车（后勤岗）',
      '印章保管（印章岗）',
      '用印审批（印章岗）',
    ]);
  });

  test('is given to another post, listed, drawn, kept, handed out, and taken back', async () => {
    await open();
    get('[data-act="give"]').click();
    expect(said()).toBe('先选一件事。');
    expect(document.activeElement).toBe(get('[data-pick="duty"]'));
    give('seal-use', 'archivist');
    give('filing', 'clerk');
    expect(said()).toBe('“文书归档”换给了文书岗，列在下面。');
    // In the order of the list of duties, whichever came first.
    expect(rows()).toEqual(['文书归档', '用印审批']);
    expect(get<HTMLSelectElement>(GIVEN).value).toBe('archivist');
    expect(get(GIVEN).closest('[role="group"]')?.textContent).toContain('手册归印章管理岗');
    await until(() => /档案岗.*用印审批/.test(get('[data-rows="division"]').textContent));
    await isSaved();
    await open();
    expect(rows()).toEqual(['文书归档', '用印审批']);
    get('[data-act="yaml"]').click();
    await until(() => handedOut.length > 0);
    expect(await handedOut[0]).toContain(
      'duties:\n  filing: { post: clerk } # 文书归档\n  seal-use: { post: archivist } # 用印审批\n',
    );
    getAll('[data-list="given"] [data-take-back]').at(-1)?.click();
    expect(rows()).toEqual(['文书归档']);
    expect(said()).toBe('“用印审批”不换了，仍归印章管理岗。');
    expect(document.activeElement).toBe(get('[data-pick="duty"]'));
    // To give it to whoever has it is to take it back.
    give('filing', 'archivist');
    expect(rows()).toEqual([]);
    expect(said()).toBe('“文书归档”手册就归档案岗，不用换。');
    await until(async () => Object.keys((await onDisk())?.fields ?? {}).length === 0);
  });

  test('that a rule forbids says so at its row, and where a control mends it asks for that', async () => {
    await open();
    give('seal-use', 'clerk');
    await until(() => !get('[data-faults="duties.seal-use"]').hidden);
    const fault = get('[data-faults="duties.seal-use"]');
    expect(fault.textContent).toContain('印章管理岗和文书岗要分开：写的人不管章');
    expect(fault.textContent).not.toContain('control');
    const control = get<HTMLTextAreaElement>(field('duties.seal-use.control'));
    expect(control.closest<HTMLElement>('[data-control]')?.hidden).toBe(false);
    expect(control.getAttribute('aria-describedby')).toBe(fault.id);
    expect(get(`label[for="${control.id}"]`).textContent).toContain('补救办法');
    type(field('duties.seal-use.control'), '主任监印');
    await until(() => fault.hidden);
    expect(get('[data-text="holds"]').textContent).toContain('都对得上');
    choose('duties.seal-use.post', 'director');
    await until(() => get('[data-rows="division"] tr').textContent.includes('用印审批'));
  });

  test('that the site was built with can be taken back', async () => {
    const choices = office.parse({ duties: { 'seal-use': { post: 'archivist' } } });
    await open(await render(Setup, { content: setupOf(written, choices) }));
    expect(rows()).toEqual(['用印审批']);
    get('[data-take-back]').click();
    expect(rows()).toEqual([]);
    await isSaved();
    expect((await onDisk())?.fields).toEqual({
      'duties.seal-use.post': { label: '用印审批：换给哪个岗', value: '' },
    });
  });

  test('that a file gives away is told before it is taken', async () => {
    await open();
    await paste('duties:\n  seal-use: { post: archivist }\n');
    expect(get('[data-list="changes"]').textContent).toContain(
      '用印审批：换给哪个岗（没有写）档案岗',
    );
    get('[data-act="take"]').click();
    await until(() => rows().length > 0);
    expect(rows()).toEqual(['用印审批']);
  });
});

describe('a rule that is broken', () => {
  test('is told at the field, and in one place, until it holds', async () => {
    await open();
    type(field('posts.keeper.holder'), '甲');
    type(field('posts.driver.holder'), '甲');
    const told = '甲同时在印章管理岗和车辆后勤岗：';
    await until(() => !get('[data-faults="posts.driver"]').hidden);
    const fault = get('[data-faults="posts.driver"]');
    expect(fault.textContent).toContain(told);
    // What the field is called in the file is nothing to an office person.
    expect(fault.textContent).not.toMatch(/mergedInto|control/);
    expect(get(field('posts.driver.holder')).getAttribute('aria-invalid')).toBe('true');
    expect(get(field('posts.driver.holder')).getAttribute('aria-describedby')).toBe(fault.id);
    expect(get('[data-text="holds"]').textContent).toContain('有 1 处对不上');
    const link = get<HTMLAnchorElement>('[data-list="faults"] a');
    expect(link.getAttribute('href')).toBe('#field-posts-driver-holder');
    type(field('posts.driver.holder'), '乙');
    await until(() => get('[data-faults="posts.driver"]').hidden);
    expect(get('[data-text="holds"]').textContent).toContain('都对得上');
    expect(get(field('posts.driver.holder')).hasAttribute('aria-invalid')).toBe(false);
  });

  test('a merger asks for its control, which is shown only then', async () => {
    await open();
    expect(get('[data-control="posts.clerk"]').hidden).toBe(true);
    choose('posts.clerk.mergedInto', 'keeper');
    await until(() => !get('[data-faults="posts.clerk"]').hidden);
    expect(get('[data-control="posts.clerk"]').hidden).toBe(false);
    expect(get('[data-faults="posts.clerk"]').textContent).toContain('用印由第三人在场监印');
    type(field('posts.clerk.control'), '用印由第三人在场监印');
    await until(() => get('[data-faults="posts.clerk"]').hidden);
  });

  test.each([
    ['documents.mark', '样'.repeat(30), '25 个字'],
    ['posts.keeper.holder', '「待填」', '待填'],
    ['local.seal-authority.value', '「待填」', '待填'],
  ])('a value that no file may hold is told at its field: %s', async (id, value, told) => {
    await open();
    keepAnyLength(id);
    type(field(id), value);
    await until(() => get(field(id)).getAttribute('aria-invalid') === 'true');
    const place = get(field(id)).getAttribute('aria-describedby') ?? '';
    expect(get(`#${place}`).textContent).toContain(told);
    const link = get<HTMLAnchorElement>('[data-list="faults"] a');
    expect(link.getAttribute('href')).toBe(`#${get(field(id)).id}`);
  });

  test('leads to the field that it is about now, though its words stay', async () => {
    const long = '样'.repeat(401);
    await open();
    keepAnyLength('unit');
    keepAnyLength('title');
    const link = () => get<HTMLAnchorElement>('[data-list="faults"] a').getAttribute('href');
    type(field('unit'), long);
    await until(() => get(field('unit')).hasAttribute('aria-invalid'));
    expect(link()).toBe('#field-unit');
    type(field('title'), long);
    await until(() => get(field('title')).hasAttribute('aria-invalid'));
    type(field('unit'), '');
    await until(() => !get(field('unit')).hasAttribute('aria-invalid'));
    expect(link()).toBe('#field-title');
  });

  test('that is more than the file takes is refused as it is written', async () => {
    await open();
    type(field('unit'), '样'.repeat(400));
    get(field('unit')).dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    type(field('unit'), '样'.repeat(401));
    expect(get<HTMLInputElement>(field('unit')).value).toBe('样'.repeat(400));
    expect(get(`${field('unit')} + [data-full]`).textContent).toContain('最多 400 字');
  });

  test('does not keep the file back, but is said with it', async () => {
    await open();
    choose('posts.clerk.mergedInto', 'keeper');
    get('[data-act="yaml"]').click();
    await until(() => get('[data-text="made"]').textContent.includes('1 处对不上'));
    get('[data-act="script"]').click();
    await until(() => handedOut.length === 2);
    for (const text of await Promise.all(handedOut)) {
      expect(text.split(/\r?\n/).slice(0, 2).join('')).toContain(
        '还有 1 处对不上，改好以前不要用：文书岗不能并入印章管理岗',
      );
    }
  });
});

describe('what is decided is drawn', () => {
  const rowsOf = (name: string) =>
    getAll(`[data-rows="${name}"] tr`).map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );

  test('as the sheet, with what it lacks and who has how much', async () => {
    await open();
    expect(get('[data-drawn]').hidden).toBe(false);
    type(field('unit'), '某中心');
    type(field('posts.archivist.holder'), '丁');
    choose('posts.driver.mergedInto', 'archivist');
    await until(() => get('[data-text="whose"]').textContent === '某中心办公室岗位职责一览表');
    expect(rowsOf('division').at(-1)?.slice(0, 3)).toEqual([
      '档案岗（兼车辆后勤岗）',
      '丁',
      '档案：文书归档、公务派车',
    ]);
    expect(get('[data-list="gaps"]').textContent).toContain(
      '因此有 2 件事没有人办：印章保管、用印审批',
    );
    expect(rowsOf('people')).toEqual([
      ['丁', '档案岗', '2', expect.any(String), expect.any(String), expect.any(String)],
    ]);
    expect(rowsOf('posts').map(([title]) => title)).not.toContain('车辆后勤岗');
  });

  test('with the grid of posts that exclude each other, in words for who cannot see marks', async () => {
    await open();
    const cell = (row: number, column: number) =>
      get(`[data-rows="exclusions"] tr:nth-child(${row}) td:nth-of-type(${column})`);
    expect(cell(2, 3).textContent).toBe('△印章管理岗和文书岗写明补救办法才能兼：写的人不管章');
    expect(cell(2, 5).textContent).toContain('✕印章管理岗和车辆后勤岗不能由一个人兼');
    type(field('posts.keeper.holder'), '甲');
    type(field('posts.archivist.holder'), '甲');
    await until(() => cell(2, 4).textContent.startsWith('同'));
    expect(cell(2, 4).textContent).toContain('现在是同一个人');
  });

  test('and taken away as Word, as Excel, and as the script of the folder edition', async () => {
    await open();
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    type(field('unit'), '某中心');
    for (const act of ['docx', 'xlsx', 'script']) {
      get(`[data-act="${act}"]`).click();
      const count = ['docx', 'xlsx', 'script'].indexOf(act) + 1;
      // What makes the files is loaded first.
      await until(() => names.length === count);
    }
    expect(names).toEqual([
      '某中心办公室岗位职责一览表.docx',
      '某中心办公室岗位职责一览表.xlsx',
      'office.js',
    ]);
    expect(await handedOut[2]).toContain('"unit": "某中心"');
  });

  test('or printed: the sheet, or the tables to fill in by hand', async () => {
    await open();
    const print = vi.fn();
    vi.stubGlobal('print', print);
    get('[data-act="blank"]').click();
    await until(() => print.mock.calls.length === 1);
    const { dataset } = document.documentElement;
    expect(dataset['prints']).toBe('by-hand');
    window.dispatchEvent(new Event('afterprint'));
    expect(dataset['prints']).toBe('division');
    vi.unstubAllGlobals();
  });
});

describe('a file that is read in', () => {
  const FILE = `unit: 另一单位
posts:
  - { post: keeper, holder: 乙, cover: director }
local: { approval-time: { value: 一日内 } }
hidden: [archives/filing]
`;

  test('is shown before it is taken, and can be taken back', async () => {
    await open();
    type(field('unit'), '某中心');
    type(field('posts.clerk.holder'), '丙');
    await isSaved();
    await paste(FILE);
    expect(document.activeElement).toBe(get('[data-preview]'));
    expect(getAll('[data-list="changes"] tr').map(({ textContent }) => textContent)).toEqual([
      '单位全称某中心另一单位',
      '印章管理岗：谁在岗（没有写）乙',
      '印章管理岗：B 岗（没有写）办公室主任',
      '文书岗：谁在岗丙（没有写）',
      '签批时限：定的是什么（没有写）一日内',
      '不用的页：文书归档要用不用',
    ]);
    expect(valueOf('unit')).toBe('某中心');
    get('[data-act="take"]').click();
    await until(() => valueOf('unit') === '另一单位');
    expect(valueOf('posts.clerk.holder')).toBe('');
    await until(() => getAll('[data-list="aside"] li').length === 2);
    get('[data-undo]').click();
    await until(() => valueOf('unit') === '某中心');
    expect(valueOf('posts.clerk.holder')).toBe('丙');
    expect(valueOf('posts.keeper.holder')).toBe('');
  });

  test('and what stood here before stay beside it as files', async () => {
    await open();
    type(field('unit'), '某中心');
    await isSaved();
    await paste(`# 我们的说明\n${FILE}`);
    get('[data-act="take"]').click();
    await until(() => getAll('[data-list="aside"] li').length === 2);
    for (const button of getAll('[data-take-away]')) button.click();
    await until(() => handedOut.length === 2);
    const texts = await Promise.all(handedOut);
    expect(texts.some((text) => text.startsWith('# 我们的说明'))).toBe(true);
    expect(texts.some((text) => text.includes('unit: 某中心'))).toBe(true);
    getAll('[data-forget]')[0]?.click();
    await until(() => getAll('[data-list="aside"] li').length === 1);
  });

  test('is taken for a script by its name, though it could be read as an office.yaml', async () => {
    await open();
    const file = new File(['unit: alert(1)\n'], 'office.js');
    Object.defineProperty(get('[data-file]'), 'files', { value: [file] });
    get('[data-file]').dispatchEvent(new Event('change'));
    await until(() => !get('[data-refused]').hidden);
    expect(get('[data-list="refused"]').textContent).toContain('不是单机版的 office.js');
  });

  test('may be the script of a folder edition', async () => {
    await open();
    await paste(officeScript(office.parse({ unit: '另一单位' })));
    expect(get('[data-list="changes"]').textContent).toBe('单位全称（没有写）另一单位');
    await paste(`${officeScript(office.parse({}))}alert(1)`);
    expect(get('[data-list="refused"]').textContent).toContain('改动过');
    expect(get('[data-preview]').hidden).toBe(true);
  });

  test('that cannot be read is refused with its line, and changes nothing', async () => {
    await open();
    type(field('unit'), '某中心');
    await isSaved();
    await paste('unit: 甲\nposts: director\n');
    expect(document.activeElement).toBe(get('[data-refused]'));
    expect(get('[data-list="refused"]').textContent).toContain('第 2 行');
    expect(get('[data-preview]').hidden).toBe(true);
    expect(valueOf('unit')).toBe('某中心');
  });

  test('with names that the handbook does not have keeps them beside the rest', async () => {
    await open();
    await paste('posts:\n  - { post: keepr, holder: 乙 }\n  - { post: clerk, holder: 丙 }\n');
    expect(get('[data-list="conflicts"]').textContent).toContain(
      '没有这个岗位：keepr。是不是想写 keeper',
    );
    expect(get('[data-list="unknown"]').textContent).toContain('乙');
    get('[data-act="take"]').click();
    await until(() => valueOf('posts.clerk.holder') === '丙');
    await until(() => !get('[data-beside]').hidden);
    expect(get('[data-beside] ul').textContent).toContain('乙');
  });

  test('tells fifty of what does not hold, and how many more there are', async () => {
    await open();
    const pages = Array.from({ length: 60 }, (_, index) => `  - seals/none-${index}`);
    await paste(`hidden:\n${pages.join('\n')}\n`);
    expect(getAll('[data-list="conflicts"] li')).toHaveLength(51);
    expect(get('[data-list="conflicts"]').textContent).toContain(SETUP_LIVE.more(10));
  });

  test('says so where there is nothing to read', async () => {
    await open();
    await paste('');
    expect(get('[data-list="refused"]').textContent).toContain('还没有选文件');
  });
});

describe('clearing', () => {
  test('leaves nothing in the browser, and can be taken back', async () => {
    await open();
    await paste('unit: 另一单位\n');
    get('[data-act="take"]').click();
    await isSaved();
    await until(() => getAll('[data-list="aside"] li').length === 1);
    get('[data-act="clear"]').click();
    await until(() => valueOf('unit') === '');
    await until(() => get('[data-aside]').hidden);
    const left = () =>
      draftBooks('/', () => undefined, 'office').read((shelves) => shelves.entries('drafts'));
    await until(async () => (await left()).length === 0);
    expect(get('[data-undo-part]').textContent).toContain('已清空');
    get('[data-undo]').click();
    await until(() => valueOf('unit') === '另一单位');
    await until(() => !get('[data-aside]').hidden);
  });
});

test('a browser that keeps nothing is named, and the file can still be taken away', async () => {
  await open();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  type(field('unit'), '某中心');
  await until(() => !get('[data-when="full"]').hidden);
  expect(get('[data-sign]').textContent).toBe('');
  get('[data-act="yaml"]').click();
  await until(() => handedOut.length > 0);
  expect(await handedOut[0]).toContain('unit: 某中心');
});

test('the address of a local value opens it, even where it is folded', async () => {
  location.hash = '#local-approval-time';
  await open();
  expect(get('#local-approval-time').closest('details')?.open).toBe(true);
  expect(document.activeElement).toBe(get(field('local.approval-time.value')));
  location.hash = '#%';
  window.dispatchEvent(new Event('hashchange'));
  location.hash = '';
});
