import { expect, test } from 'vitest';
import { the, lived } from '#tests/fixture.ts';
import { recurrencesOf } from './recurrence.ts';

test('recurring work is told with its procedure, category, lead and revisions', () => {
  expect(recurrencesOf(lived)).toEqual([
    {
      id: 'archives-filing-1',
      title: '上一年文书归档',
      from: { month: 6, day: 21 },
      to: { month: 6, day: 30 },
      note: '6 月底截止',
      page: { title: '文书归档', href: '/procedures/archives/filing/', code: 'DA-01' },
      category: '档案',
      post: 'archivist',
      lead: '档案岗',
      effective: '2026-12-01',
      revised: '2026-12-01',
      revisions: 1,
    },
    expect.objectContaining({ id: 'archives-filing-2', from: { month: 12, day: 20 }, note: '' }),
  ]);
});

test('the year begins in January; what begins on one day is put in order by its end', () => {
  const filing = the(lived.procedures, 'archives/filing');
  const entry = (title: string, from: string, to: string) => ({ title, from, to });
  const calendar = [
    entry('甲', '06-21', '07-05'),
    entry('乙', '06-21', '06-30'),
    entry('丙', '01-05', '12-01'),
  ];
  const library = { ...lived, procedures: [{ ...filing, calendar }] };
  const recurrences = recurrencesOf(library);
  expect(recurrences.map(({ title }) => title)).toEqual(['丙', '乙', '甲']);
  // Ids count the places in the file, so that putting days right does not change them.
  expect(recurrences.map(({ id }) => id)).toEqual([
    'archives-filing-3',
    'archives-filing-2',
    'archives-filing-1',
  ]);
});

test('the latest revision counts, wherever it stands in the list', () => {
  const filing = the(lived.procedures, 'archives/filing');
  const revision = (date: string) => ({ version: '1.0', date, note: '改' });
  const revisions = ['2027-01-05', '2027-03-01', '2026-12-01'].map(revision);
  const [first] = recurrencesOf({ ...lived, procedures: [{ ...filing, revisions }] });
  expect(first).toMatchObject({ revised: '2027-03-01', revisions: 3 });
});
