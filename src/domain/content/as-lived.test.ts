import { describe, expect, test } from 'vitest';
import type { Office, PostChoice } from '#schemas/office.ts';
import { lived, the, written } from '#tests/fixture.ts';
import { actualPost } from './actual-post.ts';
import { asLived } from './as-lived.ts';
import type { Library } from './library.ts';
import { dutiesOf } from './lookup.ts';

type Choice = Partial<PostChoice>;

/** The small edition as its office would live it with these choices alone. */
function arranged(choices: Readonly<Record<string, Choice>>): Library {
  const posts = written.posts
    .filter(({ group }) => group === 'office')
    .map(({ id }) => ({ post: id, holder: '', control: '', ...choices[id] }));
  return asLived({ ...written, choices: { ...written.choices, posts } });
}

const duty = (library: Library, id: string) => the(dutiesOf(library), id);

describe('a merged post', () => {
  test('is named nowhere in steps, leads, duties or forms', () => {
    const small = arranged({ archivist: { mergedInto: 'clerk' } });
    const named = [
      ...small.procedures.flatMap(({ lead, steps }) => [
        lead,
        ...steps.flatMap((step) => [step.post, ...step.with, ...step.inform]),
      ]),
      ...dutiesOf(small).flatMap(({ owner, assist, barred }) => [
        owner,
        ...assist,
        ...barred.map(({ post }) => post),
      ]),
      ...small.forms.map(({ keeper }) => keeper),
    ];
    expect(named).toContain('clerk');
    expect(named).not.toContain('archivist');
  });

  test('leaves nobody to help or to inform himself', () => {
    const small = arranged({
      archivist: { mergedInto: 'clerk' },
      director: { mergedInto: 'clerk' },
    });
    const steps = small.procedures.flatMap((procedure) => procedure.steps);
    for (const step of steps) expect([...step.with, ...step.inform]).not.toContain(step.post);
    expect(duty(small, 'seal-use').assist).toEqual(['clerk']);
    // Two helpers that became one are named once.
    expect(the(small.procedures, 'seals/use').steps[1]?.with).toEqual([]);
  });

  test('hands its qualifications and what it is kept apart from to who took it over', () => {
    const small = arranged({ keeper: { mergedInto: 'director' } });
    const director = the(small.posts, 'director');
    expect(director.eligibility).toEqual(['party-member', 'classified-personnel']);
    expect(director.incompatible).toEqual([
      { post: 'clerk', why: '写的人不管章', unless: '用印由第三人在场监印' },
      { post: 'driver', why: '经手采购的人不管章' },
    ]);
    // What was kept apart from the merged post is now kept apart from the other.
    expect(the(small.posts, 'driver').incompatible).toEqual([
      { post: 'director', why: '花钱的人不管章' },
    ]);
  });

  test('is not kept apart from the post it was merged into', () => {
    const small = arranged({ clerk: { mergedInto: 'keeper' } });
    expect(the(small.posts, 'keeper').incompatible.map(({ post }) => post)).toEqual(['driver']);
  });
});

describe('who is barred', () => {
  test('does not bar the owner himself once both are one post', () => {
    const small = arranged({ clerk: { mergedInto: 'keeper' } });
    expect(duty(small, 'seal-keeping').barred.map(({ post }) => post)).toEqual(['driver']);
  });

  test('does not assist, be it as written or through a merger', () => {
    const small = arranged({ director: { mergedInto: 'driver' } });
    expect(duty(small, 'seal-keeping')).toMatchObject({
      barred: [{ post: 'clerk' }, { post: 'driver' }],
      assist: [],
    });
  });

  test('is the post that took a barred one over', () => {
    expect(duty(lived, 'seal-keeping').barred).toEqual([
      { post: 'clerk', why: '起草文件的人不得同时管章' },
      { post: 'archivist', why: '经手采购的人不得管章' },
    ]);
  });
});

describe('cover', () => {
  test('is what the office chose, else what is written', () => {
    const library = arranged({ director: { cover: 'clerk' } });
    expect(the(library.posts, 'director').cover).toBe('clerk');
    expect(the(library.posts, 'keeper').cover).toBe('archivist');
    expect(the(library.posts, 'archivist').cover).toBeUndefined();
  });

  test('falls to who took the cover over, and to nobody where that is the post itself', () => {
    const taken = arranged({ keeper: { mergedInto: 'archivist' } });
    expect(the(taken.posts, 'director').cover).toBe('archivist');
    const own = arranged({ keeper: { mergedInto: 'director' } });
    expect('cover' in the(own.posts, 'director')).toBe(false);
  });
});

describe('what the office hides', () => {
  const small = asLived({
    ...written,
    choices: {
      ...written.choices,
      hidden: ['seals/use', 'forms/seal-sheet', 'general/boundaries'],
    },
  });

  test('is left out', () => {
    expect(small.procedures.map(({ slug }) => slug)).toEqual(['archives/filing']);
    expect(small.chapters.map(({ slug }) => slug)).not.toContain('general/boundaries');
    expect(small.forms.map(({ id }) => id)).not.toContain('seal-sheet');
    expect(small.askedPages.map(({ slug }) => slug)).not.toContain('seals/use');
  });

  test('is asked for by no step and no chapter that stays', () => {
    const { procedures, chapters } = asLived({
      ...written,
      choices: { ...written.choices, hidden: ['forms/seal-sheet', 'forms/seal-ledger'] },
    });
    const asked = [
      ...procedures.flatMap(({ steps }) => steps.flatMap(({ form }) => form ?? [])),
      ...chapters.flatMap(({ forms }) => forms),
    ];
    expect(asked.filter((form) => form.startsWith('seal-'))).toEqual([]);
  });
});

describe('an office that merges nothing', () => {
  test('is left as it is written', () => {
    const library = arranged({});
    expect(library.procedures).toEqual(written.procedures);
    expect(library.dutyAreas).toEqual(written.dutyAreas);
    const posts = library.posts.map(({ holder, takesOver, ...post }) => {
      expect([holder, takesOver]).toEqual(['', []]);
      return post;
    });
    expect(posts).toEqual(written.posts);
    expect(library.forms).toEqual(written.forms);
  });
});

describe('the actual post', () => {
  const office = (mergers: Readonly<Record<string, string>>): Office => ({
    ...written.choices,
    posts: Object.entries(mergers).map(([post, mergedInto]) => ({
      ...{ post, mergedInto, holder: '', control: '' },
    })),
  });

  test('is found along a chain of mergers', () => {
    const actual = actualPost(office({ a: 'b', b: 'c' }));
    expect(['a', 'b', 'c', 'd'].map(actual)).toEqual(['c', 'c', 'c', 'd']);
  });

  test('is found even where mergers run in a circle, which the check refuses', () => {
    const actual = actualPost(office({ a: 'b', b: 'a' }));
    expect(actual('a')).toBe('b');
  });
});
