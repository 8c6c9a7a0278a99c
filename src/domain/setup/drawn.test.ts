import { describe, expect, test } from 'vitest';
import { divisionView } from '#domain/duties/division-view.ts';
import { office } from '#schemas/office.ts';
import { lived, written } from '#tests/fixture.ts';
import { drawn } from './drawn.ts';
import { setupOf } from './testing.ts';

const content = setupOf(written);
const choose = (...posts: object[]) => office.parse({ posts });

test('the sheet is the one that the built site shows, without links', () => {
  const built = divisionView(lived).map((row) => ({ ...row, page: undefined }));
  expect(drawn(written.choices, content).division).toEqual(built);
});

test('a duty that was given away stands with the post that has it, and counts there', () => {
  const choices = office.parse({ duties: { 'seal-use': { post: 'archivist' } } });
  const { division, posts } = drawn(choices, content);
  const dutiesOf = (id: string) =>
    division
      .find((row) => row.id === id)
      ?.areas.flatMap(({ duties }) => duties.map((duty) => duty.id));
  expect(dutiesOf('keeper')).toEqual(['seal-keeping']);
  expect(dutiesOf('archivist')).toEqual(['filing', 'seal-use']);
  expect(posts.find(({ title }) => title === '档案岗')).toMatchObject({ duties: 2 });
});

describe('loads', () => {
  test('are those of a post with all that was merged into it', () => {
    const { posts } = drawn(written.choices, content);
    const archivist = posts.find(({ title }) => title === '档案岗');
    const alone = drawn(office.parse({}), content).posts;
    const [own, merged] = ['档案岗', '车辆后勤岗'].map((title) =>
      alone.find((each) => each.title === title),
    );
    expect(archivist).toMatchObject({
      duties: 2,
      steps: (own?.steps ?? 0) + (merged?.steps ?? 0),
      leads: (own?.leads ?? 0) + (merged?.leads ?? 0),
    });
    expect(posts.map(({ title }) => title)).not.toContain('车辆后勤岗');
  });

  test('are added up for a person on several posts, who has the most first', () => {
    const choices = choose(
      { post: 'director', holder: '甲' },
      { post: 'clerk', holder: '乙' },
      { post: 'archivist', holder: '乙' },
      { post: 'driver', holder: '乙' },
    );
    const { people } = drawn(choices, content);
    expect(people.map(({ title, who, duties }) => [title, who, duties])).toEqual([
      ['乙', '文书岗、档案岗、车辆后勤岗', 2],
      ['甲', '办公室主任', 0],
    ]);
  });

  test('of nobody are none', () => {
    expect(drawn(office.parse({}), content).people).toEqual([]);
  });
});

describe('the grid of posts that exclude each other', () => {
  const cell = (choices: typeof written.choices, row: string, column: string) => {
    const { exclusions } = drawn(choices, content);
    const at = exclusions.findIndex(({ id }) => id === column);
    return exclusions.find(({ id }) => id === row)?.cells[at];
  };

  test('has a row and a column for each post of the office, and reads the same both ways', () => {
    const { exclusions } = drawn(office.parse({}), content);
    expect(exclusions.map(({ id }) => id)).toEqual([
      'director',
      'keeper',
      'clerk',
      'archivist',
      'driver',
    ]);
    const kinds = exclusions.map(({ cells }) => cells.map(({ kind }) => kind));
    kinds.forEach((row, x) => row.forEach((kind, y) => expect(kinds[y]?.[x]).toBe(kind)));
    expect(cell(office.parse({}), 'keeper', 'driver')).toMatchObject({
      kind: 'apart',
      together: false,
    });
    expect(cell(office.parse({}), 'keeper', 'clerk')).toMatchObject({ kind: 'controlled' });
    expect(cell(office.parse({}), 'keeper', 'keeper')).toMatchObject({ kind: 'self' });
    expect(cell(office.parse({}), 'clerk', 'driver')).toMatchObject({ kind: 'free', why: '' });
  });

  test('marks what falls to one person: by name, by a merger, or by both', () => {
    const named = choose({ post: 'clerk', holder: '乙' }, { post: 'driver', holder: '乙' });
    expect(cell(named, 'clerk', 'driver')?.together).toBe(true);
    const merged = choose(
      { post: 'driver', mergedInto: 'archivist' },
      { post: 'archivist', holder: '乙' },
      { post: 'clerk', holder: '乙' },
    );
    expect(cell(merged, 'driver', 'archivist')?.together).toBe(true);
    expect(cell(merged, 'driver', 'clerk')?.together).toBe(true);
    expect(cell(merged, 'driver', 'keeper')?.together).toBe(false);
  });
});
