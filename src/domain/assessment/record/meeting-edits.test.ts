import { describe, expect, test } from 'vitest';
import { agreedOn, level, meetingOf, person } from '../meeting/testing.ts';
import {
  blankMeeting,
  handing,
  isBlankMeeting,
  memberOf,
  withAbout,
  withAgreed,
  withMember,
  withMemberChange,
  withUnitOf,
  withoutAgreed,
  withoutMember,
} from './meeting-edits.ts';
import { blankRecord } from './edits.ts';

const empty = meetingOf([]);
const jia = person('甲', [level(1)]);

describe('a sheet that is handed in', () => {
  test('again takes the place of its earlier state, and keeps what the chair wrote', () => {
    const renamed = withMemberChange(withMember(empty, { ...jia, person: '' }), jia.id, (one) => ({
      ...one,
      person: '甲',
      role: 'leader',
    }));
    const later = { ...jia, revision: 2, person: '', role: '' as const, answers: {} };
    expect(handing(renamed, later)).toBe('renewed');
    expect(withMember(renamed, later).sheets).toEqual([{ ...later, person: '甲', role: 'leader' }]);
  });

  test('in an older state changes nothing', () => {
    const meeting = withMember(empty, { ...jia, revision: 3 });
    expect(handing(meeting, jia)).toBe('older');
    expect(withMember(meeting, jia)).toBe(meeting);
  });

  test('under another name is a copy that somebody else filled in', () => {
    const copy = { ...jia, person: '乙', answers: {} };
    const both = withMember(withMember(empty, jia), copy);
    expect(both.sheets.map(({ id, person: name }) => [id, name])).toEqual([
      ['sheet-甲', '甲'],
      ['sheet-甲~2', '乙'],
    ]);
    const again = withMember(both, { ...copy, revision: 2, role: 'head' });
    expect(again.sheets).toHaveLength(2);
    expect(again.sheets[1]).toMatchObject({ id: 'sheet-甲~2', role: 'head', revision: 2 });
  });

  test('never gets the name of another copy, though one was taken out between them', () => {
    const copies = ['乙', '丙'].map((name) => ({ ...jia, person: name }));
    const three = [jia, ...copies].reduce(withMember, empty);
    const two = withoutMember(three, 'sheet-甲~2');
    const again = withMember(two, { ...jia, person: '丁' });
    expect(again.sheets.map(({ id }) => id)).toEqual(['sheet-甲', 'sheet-甲~3', 'sheet-甲~2']);
  });

  test('is taken without its plan', () => {
    const sheet = blankRecord({ id: 'demo', version: '1.0.0' }, 's', {
      person: '甲',
      role: 'head',
    });
    expect(memberOf(sheet)).toEqual({
      ...{ id: 's', revision: 0, person: '甲', role: 'head', answers: {}, notes: {} },
    });
  });

  test('can be taken out', () => {
    expect(withoutMember(withMember(empty, jia), jia.id).sheets).toEqual([]);
  });
});

describe('the unit', () => {
  const of = (unit: string) => blankRecord({ id: 'q', version: '1.0.0' }, 'one', { unit });

  test('is that of the first sheet that names one', () => {
    const unnamed = withAbout(empty, { unit: '' });
    const named = withUnitOf(withUnitOf(unnamed, of(' ')), of('甲中心'));
    expect(named.about.unit).toBe('甲中心');
    expect(withUnitOf(named, of('乙中心'))).toBe(named);
  });
});

describe('what is agreed', () => {
  test('begins with the chair and the day of the meeting', () => {
    expect(withAgreed(empty, 'duty-1', { reason: '看了' }).agreed).toEqual({
      'duty-1': { reason: '看了', approver: '样例主任', date: '2026-11-28' },
    });
  });

  test('goes on with the approver of the item before', () => {
    const first = withAgreed(empty, 'duty-1', { approver: '副主任', date: '2026-12-01' });
    expect(withAgreed(first, 'duty-2', {}).agreed['duty-2']).toEqual({
      ...{ reason: '', approver: '副主任', date: '2026-12-01' },
    });
  });

  test('keeps the other parts, and can be taken back', () => {
    const one = meetingOf([], { 'duty-1': agreedOn({ state: 'na' }) });
    const other = withAgreed(one, 'duty-1', { reason: '另一条' });
    expect(other.agreed['duty-1']).toEqual(agreedOn({ state: 'na' }, { reason: '另一条' }));
    expect(withoutAgreed(other, 'duty-1').agreed).toEqual({});
  });
});

test('half of a character becomes the sign for what cannot be read', () => {
  expect(withAbout(empty, { chair: 'a\ud800' }).about.chair).toBe('a\ufffd');
  expect(withAgreed(empty, 'duty-1', { reason: '\udc00' }).agreed['duty-1']?.reason).toBe('\ufffd');
});

test('a meeting is blank until somebody wrote into it', () => {
  const blank = blankMeeting({ id: 'demo', version: '1.0.0' }, 'm');
  expect(isBlankMeeting(blank)).toBe(true);
  expect(isBlankMeeting({ ...blank, revision: 1 })).toBe(false);
  expect(isBlankMeeting(withMember(blank, jia))).toBe(false);
});
