import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import MeetingPage from '#pages/assessment/meeting.astro';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import {
  memberOf,
  withAbout,
  withAgreed,
  withMember,
} from '#domain/assessment/record/meeting-edits.ts';
import type { Role, SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { MEETING_END as WORDS } from '#strings.ts';
import { get, getAll, press, show, type } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

const html = await render(MeetingPage);
show(html);
const { meetingContext } = await import('./meeting-context.ts');
await import('./assessment-meeting.ts');
await import('./meeting-status.ts');
await import('./meeting-people.ts');
await import('./meeting-handing-in.ts');
await import('./meeting-entry.ts');
await import('./meeting-item.ts');
await import('./meeting-agenda.ts');
await import('./meeting-end.ts');
const { store, outline, $place, $entry } = meetingContext();

const identity = { id: outline.id, version: outline.version };
const ids = ['scope-01', 'scope-02', 'seals-01'];

/** A sheet that answers the three items in order; undefined leaves one out. */
function sheet(person: string, levels: readonly (number | undefined)[], role: Role = 'staff') {
  const entries = ids.flatMap((id, index) =>
    levels[index] === undefined ? [] : [[id, { state: 'answered', level: levels[index] }]],
  );
  const blank = blankRecord(identity, `sheet-${person}`, { person, role });
  return { ...blank, revision: 3, answers: Object.fromEntries(entries) } as SheetRecord;
}

const file = (name: string, value: unknown) =>
  new File([typeof value === 'string' ? value : JSON.stringify(value)], name);

/** Hands in files, as choosing them does. */
async function hand(...files: File[]): Promise<string[]> {
  const field = get<HTMLInputElement>('#meeting-files');
  Object.defineProperty(field, 'files', { value: files, configurable: true });
  get('[data-list="messages"]').replaceChildren();
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitUntil(() => getAll('[data-list="messages"] > li').length === files.length);
  return getAll('[data-list="messages"] > li').map(({ textContent }) => textContent);
}

const filled = (name: string, root = 'meeting-item') =>
  get(`${root} [data-fill="${name}"]`).textContent.trim();
const three = [
  sheet('甲', [1, 2, 3], 'leader'),
  sheet('乙', [4, 2, 3]),
  sheet('丙', [2, undefined, 3]),
];
/** The texts of a row, each with a stroke between its parts. */
const cells = (row: HTMLElement) =>
  [...row.children].map((cell) =>
    (cell.children.length > 0 ? [...cell.children] : [cell])
      .map(({ textContent }) => textContent.trim())
      .filter(Boolean)
      .join('/'),
  );
const lay = (...sheets: SheetRecord[]) => {
  for (const one of sheets) store.change((record) => withMember(record, memberOf(one)));
};

afterAll(() => store.settled());
beforeEach(async () => {
  window.location.hash = '';
  await store.settled();
  await store.removeMeeting();
  $place.set('people');
  $entry.set(undefined);
  show(html);
});

describe('people', () => {
  test('hand in files, of which each is told what became of it', async () => {
    const broken = { ...sheet('丁', [1, 2, 3]), about: 7 };
    expect(
      await hand(
        file('甲.json', three[0]),
        file('丁.json', broken),
        file('戊.json', sheet('戊', [1])),
        file('坏.json', '{"format"'),
        file('别的.json', { ...three[0], questionnaire: { id: 'other', version: '1.0.0' } }),
      ),
    ).toEqual([
      '甲.json：已放上，甲，已答 3/3。',
      '丁.json：已放上，丁，已答 3/3。有 1 处不对，没有取用；其余都取用了：单位、日期、填写人这一栏（about）：该是对象；文件里是 7。',
      '戊.json：已放上，戊，已答 1/3。不到一半，不计入；补答后再交一次，会换掉这一份。',
      '坏.json：文件不完整，后面缺了一截（开头是 "{\\"format\\""）。请重新传一份。',
      '别的.json：文件属于另一份问卷（"other"）。',
    ]);
    expect(getAll<HTMLInputElement>('[data-person]').map(({ value }) => value)).toEqual([
      ...['甲', '丁', '戊'],
    ]);
    expect(getAll('[data-list="people"] [data-fill="invalid"]').map((p) => p.textContent)).toEqual([
      '',
      '',
      '不到一半，不计入',
    ]);
  });

  test('hand in the same file twice, and an older one', async () => {
    store.change((record) => withAbout(record, { unit: '' }));
    const [first = sheet('甲', [])] = three;
    await hand(file('甲.json', { ...first, about: { ...first.about, unit: '样例中心' } }));
    expect(get<HTMLInputElement>('[data-about="unit"]').value).toBe('样例中心');
    expect(await hand(file('甲.json', three[0]))).toEqual(['甲.json：甲的自评换成了这一份。']);
    expect(await hand(file('甲.json', { ...three[0], revision: 1 }))).toEqual([
      '甲.json：已经放上的甲那一份更新，没有换。',
    ]);
    expect(store.$meeting.get().sheets).toHaveLength(1);
  });

  test('hand in other answers of somebody who lies on the table, and are asked before they take the place', async () => {
    const { revision } = three[0] ?? { revision: 0 };
    await hand(file('甲.json', three[0]));
    const other = { ...sheet('甲', [1, 4, undefined], 'leader'), revision: revision + 7 };
    const [told] = await hand(file('甲.json', other));
    expect(told).toContain('甲的自评已经放上，这一份有 2 题不同');
    expect(told).toContain('2 级→4 级');
    expect(told).toContain('3 级→未答');
    expect(store.$meeting.get().sheets).toMatchObject([{ answers: three[0]?.answers }]);
    get('[data-list="messages"] button').click();
    expect(store.$meeting.get().sheets).toMatchObject([{ answers: other.answers }]);
    expect(get('[data-list="messages"]').textContent).toBe('甲.json：甲的自评换成了这一份。');
  });

  test('a file that is too large is not read', async () => {
    const large = file('大.json', '');
    Object.defineProperty(large, 'size', { value: 100_000_000 });
    expect(await hand(large)).toEqual([
      '大.json：文件有 95.4 MB，自评文件不会超过 48 MB。请核对是不是选错了文件。',
    ]);
  });

  test('sixty are enough: one more is told so, and not lost sight of', async () => {
    const crowd = Array.from({ length: 60 }, (_, place) => sheet(`第${place}人`, [1, 2, 3]));
    // At once: each would draw all that are there.
    store.change((record) => crowd.map(memberOf).reduce(withMember, record));
    expect(await hand(file('多.json', sheet('多一人', [1, 2, 3])))).toEqual([
      '多.json：一次会商至多 60 人，多一人的没有放上。先移出别人，或者另开一次会商。',
    ]);
    expect(store.$meeting.get().sheets).toHaveLength(60);
    get<HTMLInputElement>('input[name="person"]').value = '纸上的人';
    get<HTMLFormElement>('meeting-handing-in form').requestSubmit();
    expect(get('[data-list="messages"]').textContent).toContain('纸上的人的没有放上');
    expect(get<HTMLDialogElement>('meeting-entry dialog').open).toBe(false);
  });

  test('are named and grouped, and taken out with a way back', () => {
    lay(...three);
    type('[data-list="people"] li:nth-child(2) [data-person]', '乙乙');
    const role = get<HTMLSelectElement>('[data-list="people"] li:nth-child(2) [data-role]');
    role.value = 'head';
    role.dispatchEvent(new Event('change', { bubbles: true }));
    expect(store.$meeting.get().sheets[1]).toMatchObject({ person: '乙乙', role: 'head' });
    get('[data-list="people"] li:nth-child(2) [data-remove]').click();
    expect(store.$meeting.get().sheets.map(({ person }) => person)).toEqual(['甲', '丙']);
    expect(document.activeElement?.hasAttribute('data-heading')).toBe(true);
    get('meeting-status [data-undo] button').click();
    expect(store.$meeting.get().sheets.map(({ person }) => person)).toEqual(['甲', '丙', '乙乙']);
  });

  test('without one whose sheet counts there is no way on', () => {
    lay(sheet('甲', [1]));
    expect(get('[data-begin]').hidden).toBe(true);
    expect(get('[data-hint]').textContent).toMatch(/^至少要有一份/);
    lay(sheet('乙', [1, 1]));
    expect(get('[data-begin]').hidden).toBe(false);
    expect(get('[data-hint]').textContent).toContain('核对 1 道关键题');
  });

  test('name, day and chair of the meeting are written', async () => {
    type('[data-about="chair"]', '样例主任');
    await store.settled();
    expect(store.$meeting.get().about).toMatchObject({ chair: '样例主任', unit: '某单位' });
    expect(get('[data-sign]').textContent).toMatch(/^会商已保存在这台电脑 \d\d:\d\d$/);
  });
});

describe('a paper is typed in', () => {
  const code = (item: string) => get<HTMLInputElement>(`[data-item="${item}"] [data-code]`);
  function begin() {
    HTMLDialogElement.prototype.showModal ??= vi.fn();
    get<HTMLInputElement>('form [name="person"]').value = '丁';
    get('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  }

  test('a key an item, and on to the next', () => {
    begin();
    expect(filled('title', 'meeting-entry')).toBe('录入：丁');
    type('[data-item="scope-01"] [data-code]', '３');
    expect(document.activeElement).toBe(code('scope-02'));
    type('[data-item="scope-02"] [data-code]', 'n');
    expect(document.activeElement?.hasAttribute('data-note')).toBe(true);
    type('[data-item="scope-02"] [data-note]', '没有临时任务');
    type('[data-item="seals-01"] [data-code]', 'n');
    expect(get('[data-announce]').textContent).toBe('这一题不能答不适用。');
    expect(code('seals-01').value).toBe('');
    type('[data-item="seals-01"] [data-code]', 'x');
    expect(code('seals-01').value).toBe('');
    type('[data-item="seals-01"] [data-code]', 'u');
    expect(store.$meeting.get().sheets[0]).toMatchObject({
      ...{ person: '丁', role: 'staff' },
      answers: {
        'scope-01': { state: 'answered', level: 3 },
        'scope-02': { state: 'na' },
        'seals-01': { state: 'unknown' },
      },
      notes: { 'scope-02': { reason: '没有临时任务' } },
    });
    type('[data-item="scope-01"] [data-code]', '');
    expect(store.$meeting.get().sheets[0]?.answers['scope-01']).toBeUndefined();
  });

  test('can be mended later; what came from a file cannot', () => {
    lay(three[0] ?? sheet('甲', []));
    begin();
    const edits = getAll('[data-edit]');
    expect(edits.map(({ hidden }) => hidden)).toEqual([true, false]);
  });
});

describe('items', () => {
  beforeEach(() => {
    lay(...three);
    window.location.hash = '#items';
    window.dispatchEvent(new HashChangeEvent('hashchange'));
  });

  test('begin with what divides most, and list all in that order', () => {
    expect($place.get()).toBe('scope-01');
    expect(filled('position')).toBe('第 1/3 题');
    expect(filled('division')).toBe('分歧大');
    expect(filled('distance')).toBe('平均偏离 1.0 级');
    expect(filled('place')).toBe('职责范围第 1 题');
    expect(filled('question')).toBe('有没有一份写全事项的清单？');
    expect(
      getAll('meeting-agenda [data-list="items"] a').map((link) => link.getAttribute('href')),
    ).toEqual(['#scope-01', '#scope-02', '#seals-01']);
  });

  test('name everybody with level and evidence, as words and as dots, and put groups side by side', () => {
    const rows = getAll('[data-list="said"] tr').map((row) => cells(row).join(' | '));
    expect(rows).toEqual([
      '甲/单位领导 | 1 级 | 没有写',
      '乙/办公室人员 | 4 级 | 没有写',
      '丙/办公室人员 | 2 级 | 没有写',
    ]);
    const dots = [...document.querySelectorAll('[data-dots] circle')];
    expect(dots.map((dot) => [dot.getAttribute('cx'), dot.getAttribute('data-level')])).toEqual([
      ['22%', '1'],
      ['42%', '2'],
      ['82%', '4'],
    ]);
    const groups = getAll('[data-list="groups"] tr').map((row) => cells(row).join(' | '));
    expect(groups).toEqual(['单位领导 | 1 | 1 级', '办公室人员 | 2 | 2—4 级']);
  });

  test('a name of four characters stands whole beside its dot, a longer one ends in a mark', () => {
    lay(sheet('欧阳小明', [3, 3]), sheet('综合科副科长', [3, 3]));
    const names = [...document.querySelectorAll('[data-dots] circle + text')].map(
      ({ textContent }) => textContent,
    );
    expect(names).toEqual(expect.arrayContaining(['欧阳小明', '综合科…']));
  });

  test('are agreed on with level, reason, approver and day; until then the median stands', () => {
    expect(filled('standing')).toBe('还没有议定，先算作：2 级。');
    get('[name="meeting-agreed"][value="3"]').click();
    expect(filled('standing')).toBe('还没有生效，缺理由、核定人。');
    type('[data-agreed="reason"]', '看了台账');
    type('[data-agreed="approver"]', '样例主任');
    expect(filled('standing')).toBe('已议定：3 级。');
    expect(get('[data-progress]').textContent).toBe('已议 1/3');
    get('meeting-item [data-clear]').click();
    expect(store.$meeting.get().agreed).toEqual({});
    get('meeting-status [data-undo] button').click();
    expect(filled('standing')).toBe('已议定：3 级。');
  });

  test('may be agreed not to apply only where they allow it', () => {
    expect(get('meeting-item [data-na]').hidden).toBe(true);
    press('ArrowRight');
    expect(get('meeting-item [data-na]').hidden).toBe(false);
  });

  test('are walked with arrows, unless the focus is in a field', () => {
    press('ArrowRight');
    expect($place.get()).toBe('scope-02');
    expect(window.location.hash).toBe('#scope-02');
    expect(document.activeElement?.hasAttribute('data-heading')).toBe(true);
    get('[data-agreed="reason"]').focus();
    expect(press('ArrowRight').defaultPrevented).toBe(false);
    expect($place.get()).toBe('scope-02');
    get('[name="meeting-agreed"]').focus();
    press('ArrowLeft');
    expect($place.get()).toBe('scope-02');
    get('meeting-item [data-heading]').focus();
    press('ArrowLeft', { altKey: true });
    expect($place.get()).toBe('scope-02');
    press('ArrowLeft');
    press('ArrowLeft');
    expect($place.get()).toBe('scope-01');
  });

  test('lead on with a button, which says what it does, and end at the result', () => {
    expect(get('[data-next]').textContent).toBe('跳过这题');
    expect(get<HTMLButtonElement>('[data-previous]').disabled).toBe(true);
    get('[data-next]').click();
    store.change((record) => withAgreed(record, 'scope-02', { reason: '看了' }));
    expect(get('[data-next]').textContent).toBe('下一题');
    get('[data-next]').click();
    expect(get('[data-next]').textContent).toBe('去形成结果');
    get('[data-next]').click();
    expect($place.get()).toBe('end');
    expect(get('[data-view="end"]').hasAttribute('data-off')).toBe(false);
    expect(get('[data-view="items"]').hidden).toBe(true);
  });
});

describe('the end', () => {
  test('says what was agreed, who does not count, and has the minutes', () => {
    lay(...three, sheet('丁', [1]));
    expect(filled('summary', 'meeting-end')).toBe(
      '已议定 0 题，其余 3 题按各人答案的中位数。其中分歧大的还有 1 题没有议。',
    );
    store.change((record) =>
      withAgreed(record, 'scope-01', {
        ...{ answer: { state: 'answered', level: 3 }, reason: '看了台账' },
        ...{ approver: '样例主任', date: '2026-11-28' },
      }),
    );
    expect(filled('summary', 'meeting-end')).toBe('已议定 1 题，其余 2 题按各人答案的中位数。');
    expect(getAll('[data-list="excluded"] li').map((line) => line.textContent)).toEqual([
      '丁只答了 1/3 题，不到一半，不计入。',
    ]);
    expect(filled('people', 'meeting-end')).toBe(
      '甲（单位领导）、乙（办公室人员）、丙（办公室人员）',
    );
    const levels = getAll('[data-list="levels"] tr').map((row) => cells(row));
    expect(levels).toEqual([
      ['职责范围', '2 级', '2 级', '2 级'],
      ['印章', '3 级', '3 级', '3 级'],
    ]);
    const rows = getAll('[data-list="rows"] tr').map((row) => cells(row));
    expect(rows[0]).toEqual([
      '职责范围第 1 题/有没有一份写全事项的清单？',
      '甲 1 级乙 4 级丙 2 级/分歧大',
      ...['2 级', '3 级', '看了台账/核定人 样例主任，2026-11-28'],
    ]);
    expect(rows[2]?.[3]).toBe('未议，算作 3 级');
    expect(getAll('[data-list="signatures"] > span')).toHaveLength(3);
  });

  test('is handed out as a Word file, made on demand', async () => {
    lay(...three);
    const made: string[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => 'blob:file');
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      made.push(this.download);
    });
    const told = () => get('meeting-end [data-made]').textContent;
    get('[data-word]').click();
    expect(told()).toBe(WORDS.making);
    const isMade = () => expect(told()).toBe(WORDS.made(made[0] ?? ''));
    // What makes a file is loaded with it, and a busy machine takes its time.
    await vi.waitFor(isMade, 10_000);
    expect(made[0]).toMatch(/^某单位综合办公室管理自评会商记录-\d{4}-\d\d-\d\d\.docx$/);
    vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
      throw new Error('no room');
    });
    get('[data-word]').click();
    await vi.waitFor(() => expect(told()).toBe(WORDS.unmade));
    vi.restoreAllMocks();
  });

  test('makes a sheet of the result, and opens its page', async () => {
    lay(...three);
    const opened = vi.fn((event: Event) => event.preventDefault());
    get('[data-result]').addEventListener('click', opened);
    get('[data-form]').click();
    await vi.waitUntil(() => opened.mock.calls.length > 0);
    const sheets = await store.sheetsHere();
    expect(sheets.find(({ id }) => id === store.$meeting.get().result)).toMatchObject({
      about: { name: '会商结果' },
      answers: { 'scope-01': { level: 2 }, 'scope-02': { level: 2 }, 'seals-01': { level: 3 } },
    });
    expect(get('[data-again]').hidden).toBe(false);
  });

  test('has no result without a sheet that counts, and says why', () => {
    lay(sheet('甲', [1]));
    expect(get('meeting-end [data-none]').hidden).toBe(false);
    expect(get('[data-form]').hidden).toBe(true);
    expect(get('[data-word]').hidden).toBe(true);
    expect(get('[data-minutes]').hidden).toBe(true);
  });
});
