import { describe, expect, test } from 'vitest';
import { oneArea } from '../testing.ts';
import { agendaOf } from './agenda.ts';
import { agreedOn, level, meetingOf, notOurs, person, unsure } from './testing.ts';

const six = oneArea({}, {}, {}, { critical: true }, {}, {});
const order = (...sheets: Parameters<typeof meetingOf>[0]) =>
  agendaOf(six, meetingOf(sheets)).items.map(({ item, division }) => `${item} ${division}`);

test('what divides most comes first, what nobody can say next, agreement last', () => {
  expect(
    order(
      person('甲', [level(2), level(1), unsure, level(3), notOurs, level(0)]),
      person('乙', [level(2), level(3), unsure, level(3), level(2), level(3)]),
      person('丙', [level(2), level(3), level(1), level(3), level(2), level(1)]),
    ),
  ).toEqual([
    'duty-6 severe',
    'duty-2 differ',
    'duty-3 gap',
    'duty-5 scope',
    'duty-4 agree',
    'duty-1 agree',
  ]);
});

test('of two items with one word for both, the greater distance comes first, then the critical one', () => {
  expect(
    order(
      person('甲', [level(1), level(0), level(2), level(2), level(1), level(0)]),
      person('乙', [level(2), level(4), level(2), level(2), level(2), level(3)]),
    ),
  ).toEqual([
    'duty-2 severe',
    'duty-6 severe',
    'duty-1 agree',
    'duty-5 agree',
    'duty-4 agree',
    'duty-3 agree',
  ]);
});

test('an item without any reaction stands before those on which people agree', () => {
  const given = [level(1), level(1), level(1), level(1), level(1), undefined];
  expect(order(person('甲', given), person('乙', given))[0]).toBe('duty-6 nobody');
});

describe('one sheet', () => {
  const given = [level(2), level(2), level(2), level(2)];

  test('is the check of the leader: the critical items, the others beside them', () => {
    const agenda = agendaOf(six, meetingOf([person('甲', given)]));
    expect(agenda.kind).toBe('check');
    expect(agenda.items.map(({ item }) => item)).toEqual(['duty-4']);
    expect(agenda.others.map(({ item }) => item)).toEqual([
      ...['duty-1', 'duty-2', 'duty-3', 'duty-5', 'duty-6'],
    ]);
  });

  test('beside sheets that do not count is still one sheet', () => {
    const sheets = [person('甲', given), person('乙', [level(1)])];
    expect(agendaOf(six, meetingOf(sheets)).kind).toBe('check');
  });

  test('of a questionnaire without critical items goes through all', () => {
    const agenda = agendaOf(oneArea({}, {}), meetingOf([person('甲', [level(1), level(2)])]));
    expect(agenda).toMatchObject({ kind: 'meeting', others: [] });
    expect(agenda.items.map(({ division }) => division)).toEqual(['alone', 'alone']);
  });
});

test('without a sheet that counts there is nothing to go through', () => {
  expect(agendaOf(six, meetingOf([person('甲', [level(1)])]))).toEqual({
    ...{ kind: 'none', items: [], others: [], settled: 0 },
  });
});

test('what is settled is counted, and only with everything that it needs', () => {
  const sheets = [person('甲', [level(1), level(2)]), person('乙', [level(1), level(2)])];
  const answer = { state: 'answered', level: 1 } as const;
  const agreed = {
    'duty-1': agreedOn(answer),
    'duty-2': agreedOn(answer, { approver: '  ' }),
  };
  expect(agendaOf(oneArea({}, {}), meetingOf(sheets, agreed)).settled).toBe(1);
});
