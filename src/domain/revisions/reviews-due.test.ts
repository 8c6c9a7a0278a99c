import { expect, test } from 'vitest';
import type { Fact } from '#schemas/regulation.ts';
import { reviewsDue, unreadRegulations, type Reviewed } from './reviews-due.ts';

const fact = (article: string, read: Fact['read']): Fact => ({ claim: '样例', article, read });
const dated = (title: string, review: string) => ({ title, file: `content/${title}`, review });
const years = (...known: number[]) =>
  known.map((year) => ({ year, file: `content/holidays/${year}.yaml` }));
const library: Reviewed = {
  holidays: years(2026, 2027),
  chapters: [dated('总则', '2027-11-28')],
  procedures: [dated('收文办理', '2027-03-01')],
  regulations: [
    { ...dated('样例条例', '2027-11-28'), facts: [fact('第三条', 'quotation')] },
    {
      ...dated('样例法', '2027-01-15'),
      reviewReason: '修订草案在审',
      facts: [fact('第一条', 'article'), fact('第二条', 'none'), fact('第四条', 'quotation')],
    },
    { ...dated('样例办法', '2027-11-28'), facts: [fact('第一条', 'article')] },
  ],
};

test('lists nothing long before the dates, everything long after', () => {
  expect(reviewsDue(library, '2026-11-28', 30)).toEqual([]);
  expect(reviewsDue({ ...library, holidays: [] }, '2099-01-01', 0)).toHaveLength(5);
});

test('counts days, the most overdue first, and says what is expected to change', () => {
  expect(reviewsDue(library, '2027-01-20', 60)).toEqual([
    {
      due: '2027-01-15',
      days: -5,
      kind: 'regulation',
      title: '样例法',
      file: 'content/样例法',
      reason: '修订草案在审',
    },
    {
      due: '2027-03-01',
      days: 40,
      kind: 'procedure',
      title: '收文办理',
      file: 'content/收文办理',
      reason: '',
    },
  ]);
});

test('asks for the days off of the next year when their notice may be out', () => {
  const about = (known: number[], today: string, within = 0) =>
    reviewsDue({ ...library, holidays: years(...known) }, today, within)
      .filter(({ kind }) => kind === 'holidays')
      .map(({ due, days, file }) => [due, days, file]);
  expect(about([2025, 2026], '2026-11-14')).toEqual([]);
  expect(about([2025, 2026], '2026-11-20')).toEqual([
    ['2026-11-15', -5, 'content/holidays/2027.yaml'],
  ]);
  expect(about([2026, 2027], '2026-11-20', 60)).toEqual([]);
  expect(about([2025], '2027-01-05').map(([, , file]) => file)).toEqual([
    'content/holidays/2026.yaml',
    'content/holidays/2027.yaml',
  ]);
});

test('names the facts that nobody has read, the regulation with the most first', () => {
  expect(unreadRegulations(library)).toEqual([
    {
      ...{ title: '样例法', file: 'content/样例法' },
      facts: [fact('第二条', 'none'), fact('第四条', 'quotation')],
    },
    { title: '样例条例', file: 'content/样例条例', facts: [fact('第三条', 'quotation')] },
  ]);
});
