import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import FormSheet from '#components/forms/FormSheet.astro';
import { MOST_DRAFTS } from '#domain/forms/draft/named-draft.ts';
import { viewForm } from '#domain/forms/form-view.ts';
import { draftBooks } from '#stores/drafts/draft-books.ts';
import { lived, the } from '#tests/fixture.ts';
import { focusInDialogs, get, getAll, observeNoSizes, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

observeNoSizes();
await import('./form-sheet.ts');

const view = viewForm(the(lived.forms, 'seal-sheet'), '印章管理岗', lived.regulations);
const sheet = await render(FormSheet, { view });

const books = () => draftBooks('/', () => undefined);
const put = (key: string, title: string, savedAt: string) => {
  const fields = { title: { label: '文件名称', value: title } };
  return books().write(async (shelves) =>
    shelves.put('drafts', key, { format: 1, savedAt, title, fields }),
  );
};
const keys = async () =>
  (await books().read((shelves) => shelves.entries('drafts'))).map(([key]) => key);
const sums = () => get('[data-draft-sums]').textContent;
const says = () => get('[data-draft-says]').textContent;
const title = () => get('[data-blank="title"]').textContent;
const names = () => getAll('[data-drafts] li a').map(({ textContent }) => textContent);
const link = (name: string) =>
  getAll<HTMLAnchorElement>('[data-drafts] li a').find(({ textContent }) => textContent === name);

async function open(hash = ''): Promise<void> {
  history.replaceState(null, '', `/${hash}`);
  show(sheet);
  await vi.waitUntil(() => get('form-sheet').dataset['state'] === 'ready');
}

/** Unfolds the list, as a browser tells of it. */
async function unfold(): Promise<void> {
  const details = get<HTMLDetailsElement>('[data-drafts]');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  await vi.waitUntil(() => getAll('[data-drafts] li').length > 0);
}

/** Follows a link within the page, as a browser does. */
function follow(hash: string): void {
  history.pushState(null, '', hash);
  window.dispatchEvent(new Event('hashchange'));
}

function write(id: string, text: string): void {
  get(`[data-blank="${id}"]`).textContent = text;
  get(`[data-blank="${id}"]`).dispatchEvent(new InputEvent('input', { bubbles: true }));
}

async function remove(name: string): Promise<void> {
  getAll('[data-delete]')
    .find((button) => button.getAttribute('aria-label') === `删除草稿：${name}`)
    ?.click();
  await vi.waitUntil(() => get<HTMLDialogElement>('[data-ask]').open);
}

beforeEach(() => {
  vi.restoreAllMocks();
  globalThis.indexedDB = new IDBFactory();
  document.body.replaceChildren();
});

describe('whoever has one draft', () => {
  test('sees a line with its name, and the address as it was', async () => {
    await open();
    expect(sums()).toBe('草稿：还没有填');
    write('title', '年检材料');
    expect(sums()).toBe('草稿：年检材料');
    expect(location.hash).toBe('');
    expect(get<HTMLDetailsElement>('[data-drafts]').open).toBe(false);
  });

  test('calls it what he likes', async () => {
    await open();
    write('title', '年检材料');
    await unfold();
    const field = get<HTMLInputElement>('[data-draft-name]');
    field.value = '给张三的';
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await vi.waitUntil(() => sums() === '草稿：给张三的');
    await vi.waitUntil(() => !get('form-sheet').hasAttribute('data-saving'));
    await open();
    await vi.waitUntil(() => sums() === '草稿：给张三的');
    expect(getAll('[data-beside] li')).toEqual([]);
  });
});

describe('another draft', () => {
  test('is begun while the first stays', async () => {
    await open();
    write('title', '第一份');
    get('[data-begin]').click();
    await vi.waitUntil(() => says().startsWith('已另起一份'));
    expect(title()).toBe('');
    expect(sums()).toBe('新的一份，还没有填；另有草稿 1 份');
    expect(location.hash).toMatch(/^#draft=/u);
    expect(document.activeElement?.closest('.sheet')).not.toBeNull();
    write('title', '第二份');
    await vi.waitUntil(async () => (await keys()).length === 2);
    expect(sums()).toBe('草稿 2 份，这一份：第二份');
    await unfold();
    expect(names()).toEqual(['第一份', '第二份（正在填）']);
    expect(getAll('[data-drafts] [aria-current]')).toHaveLength(1);
    follow(link('第一份')?.getAttribute('href') ?? '');
    await vi.waitUntil(() => title() === '第一份');
    await vi.waitUntil(() => says() === '现在填的是“第一份”。');
  });

  test('is not begun where nothing stands in this one', async () => {
    await open();
    get('[data-begin]').click();
    await vi.waitUntil(() => says() === '这一份还是空的，直接填就是。');
    expect(location.hash).toBe('');
  });

  test('is refused in words once there are too many', async () => {
    for (let draft = 1; draft <= MOST_DRAFTS; draft += 1) {
      await put(
        draft === 1 ? 'seal-sheet' : `seal-sheet/d${draft}`,
        `第 ${draft} 份`,
        '2026-11-28',
      );
    }
    await open();
    await vi.waitUntil(() => sums().startsWith(`草稿 ${MOST_DRAFTS} 份`));
    get('[data-begin]').click();
    await vi.waitUntil(() => says().startsWith(`这张表已有 ${MOST_DRAFTS} 份草稿`));
    expect(await keys()).toHaveLength(MOST_DRAFTS);
  });

  test('is refused while this one is not on the disk', async () => {
    await open();
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    write('title', '第一份');
    get('[data-begin]').click();
    await vi.waitUntil(() => says() === '这一份还没有存进去，先不换。');
    expect(title()).toBe('第一份');
    expect(get('[data-when="full"]').hidden).toBe(false);
  });
});

describe('several drafts', () => {
  beforeEach(async () => {
    await put('seal-sheet', '旧的', '2026-11-27');
    await put('seal-sheet/x', '新的', '2026-11-28');
  });

  test('open with the one that was written last, which the address names from then on', async () => {
    await open();
    expect(title()).toBe('新的');
    expect(location.hash).toBe('#draft=x');
  });

  test('open with the one that the address names', async () => {
    await open('#draft=1');
    expect(title()).toBe('旧的');
    expect(location.hash).toBe('#draft=1');
  });

  test('leave another place in the address alone', async () => {
    await open('#notes');
    expect(title()).toBe('新的');
    expect(location.hash).toBe('#notes');
  });

  test('are removed only after asking', async () => {
    await open();
    await unfold();
    await remove('旧的');
    expect(get('[data-ask] [data-lost]').textContent).toContain('“旧的”');
    get('[data-ask] [data-cancel]').click();
    expect(await keys()).toHaveLength(2);
    await remove('旧的');
    get('[data-ask] [data-confirm]').click();
    await vi.waitUntil(() => says() === '已删除“旧的”。');
    expect(await keys()).toEqual(['seal-sheet/x']);
    expect(title()).toBe('新的');
    expect(sums()).toBe('草稿：新的');
  });

  test('have the focus on the question, so that Enter alone deletes nothing', async () => {
    focusInDialogs();
    await open();
    await unfold();
    await remove('旧的');
    const heading = get('[data-ask] h2');
    expect(document.activeElement).toBe(heading);
    // Without it no browser gives a heading the focus.
    expect(heading.getAttribute('tabindex')).toBe('-1');
  });

  test('give their place to the next where the open one is removed', async () => {
    await open();
    await unfold();
    await remove('新的');
    get('[data-ask] [data-confirm]').click();
    await vi.waitUntil(() => title() === '旧的');
    await vi.waitUntil(() => says() === '已删除“新的”。');
    expect(await keys()).toEqual(['seal-sheet']);
  });
});
