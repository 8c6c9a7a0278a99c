import { describe, expect, test } from 'vitest';
import { viewForm } from '#domain/forms/form-view.ts';
import { lived, the } from '#tests/fixture.ts';
import {
  draftAnchor,
  draftKey,
  draftOfAnchor,
  FIRST_DRAFT,
  furtherKeys,
  givenName,
  listedDraft,
  NAME_ID,
  namingBlanks,
  newDraftId,
  titleOf,
} from './named-draft.ts';

const field = (value: string | readonly string[], label = '名称') => ({ label, value });

describe('keys', () => {
  test('leave the only draft of before where it was, and know the others by it', () => {
    expect(draftKey('seal-sheet', FIRST_DRAFT)).toBe('seal-sheet');
    expect(draftKey('seal-sheet', 'abc')).toBe('seal-sheet/abc');
    expect(draftKey('seal-sheet', 'abc').startsWith(furtherKeys('seal-sheet'))).toBe(true);
    expect(draftKey('seal-sheet-2', 'abc').startsWith(furtherKeys('seal-sheet'))).toBe(false);
  });

  test('are new in the order of time, and stand in an address', () => {
    const ids = [1, 2].map((second) =>
      newDraftId(new Date(Date.UTC(2026, 10, 28, 6, 0, second)), 0.5),
    );
    expect([...ids].sort()).toEqual(ids);
    expect(newDraftId(new Date(0), 0.1)).not.toBe(newDraftId(new Date(0), 0.2));
    for (const id of [...ids, FIRST_DRAFT]) expect(draftOfAnchor(draftAnchor(id))).toBe(id);
    for (const id of ['', 'a/b', '甲', 'a'.repeat(17)]) {
      expect(draftOfAnchor(draftAnchor(id))).toBeUndefined();
    }
    expect(draftOfAnchor('#notes')).toBeUndefined();
  });
});

describe('a list', () => {
  const draft = { format: 1, savedAt: '2026-11-28T06:00:00Z', fields: { a: field('甲单位') } };

  test('names a draft as somebody has, else by the title that was kept, else by what is in it', () => {
    expect(listedDraft('seal-sheet', draft)).toEqual({
      form: 'seal-sheet',
      id: '1',
      name: '甲单位',
      savedAt: draft.savedAt,
    });
    expect(listedDraft('seal-sheet/x', { ...draft, title: '乙' })).toMatchObject({
      id: 'x',
      name: '乙',
    });
    const named = { ...draft, title: '乙', fields: { ...draft.fields, [NAME_ID]: field('丙') } };
    expect(listedDraft('seal-sheet', named).name).toBe('丙');
  });

  test('names what it cannot read by nothing, and keeps it in the list', () => {
    const unknown = { form: 'seal-sheet', id: 'x', name: '', savedAt: '' };
    expect(listedDraft('seal-sheet/x', { format: 99 })).toEqual(unknown);
  });
});

describe('a title', () => {
  test('is the best of the blanks that name a draft', () => {
    const fields = { a: field('甲'), b: field('乙') };
    expect(titleOf(fields, ['b', 'a'])).toBe('乙');
    expect(titleOf(fields, ['c', 'a'])).toBe('甲');
  });

  test('is else the first text that is no day and no number, and never the name that was given', () => {
    const fields = {
      [NAME_ID]: field('名'),
      day: field('2026-11-28'),
      n: field('3'),
      t: field(['一', '二']),
    };
    expect(titleOf(fields, [])).toBe('一、二');
    expect(titleOf({ n: field('3') }, [])).toBe('3');
    expect(titleOf({}, ['a'])).toBe('');
  });

  test('is one line that can be read at a glance', () => {
    expect(titleOf({ a: field(' 一\n二 ') }, ['a'])).toBe('一 二');
    const long = titleOf({ a: field('😀'.repeat(90)) }, ['a']);
    expect([...long]).toHaveLength(40);
    expect(long.endsWith('…')).toBe(true);
    expect(givenName({ [NAME_ID]: field('字'.repeat(41)) })).toHaveLength(40);
  });
});

test('blanks that name a draft are the title and whom it goes to, or the cells that say what it is about', () => {
  const naming = (id: string) =>
    namingBlanks(viewForm(the(lived.forms, id), '印章管理岗', lived.regulations));
  expect(naming('seal-sheet')).toEqual(['title']);
  expect(naming('opinion-letter')).toEqual(['text.1.1.2', 'text.1.2.1']);
  expect(naming('seal-ledger')).toEqual(['seal']);
  const cells = ['持信人姓名', '事由', '前往单位'].map((label, index) => ({
    ...{ label, name: `c${index}`, kind: 'text' as const, span: 4, options: [] },
  }));
  const slip = { ...the(lived.forms, 'seal-sheet') };
  const blocks = [{ type: 'grid' as const, title: undefined, annex: false, rows: [cells] }];
  const view = viewForm({ ...slip, blocks }, '印章管理岗', lived.regulations);
  expect(namingBlanks(view)).toEqual(['c2', 'c1', 'c0']);
});
