/** Contradictions in how an office fills its posts: who is merged, who covers, who sits on two chairs. */
import { actualPost } from '#domain/content/actual-post.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { PostChoice } from '#schemas/office.ts';
import { coverConflicts } from './cover-conflicts.ts';
import { givenDutyConflicts } from './given-duties.ts';
import { clashOf, findPost as find, OFFICE_FILE } from './post-clash.ts';

type Source = Pick<WrittenContent, 'posts' | 'dutyAreas' | 'choices'>;

/** @returns a problem for each merger, cover or holder that the posts themselves forbid */
export function findOfficeConflicts(library: Source): Problem[] {
  const { posts } = library.choices;
  return [
    ...circles(library),
    ...posts.flatMap((entry, index) => outsiders(library, entry, index)),
    ...twice(library),
    ...posts.flatMap((entry, index) => mergerConflicts(library, entry, index)),
    ...coverConflicts(library),
    ...posts.flatMap((entry, index) => holderConflicts(library, entry, index)),
    ...mergedDuties(library),
    ...givenDutyConflicts(library),
  ];
}

/** Only posts of the office take over its work, for good or in absence, and nobody covers himself. */
function outsiders(library: Source, entry: PostChoice, index: number): Problem[] {
  return (['mergedInto', 'cover'] as const).flatMap((key): Problem[] => {
    const other = find(library, entry[key] ?? '');
    if (!other) return [];
    const place = { file: OFFICE_FILE, field: `posts.${index}.${key}` };
    if (key === 'cover' && other.id === entry.post) {
      return [
        {
          ...place,
          message: `B 岗写了自己：${named(library, other.id)}`,
          hint: '换成另一个办公室岗位',
        },
      ];
    }
    if (other.group === 'office') return [];
    const message = `${named(library, other.id)}不是办公室的岗位`;
    return [{ ...place, message, hint: '换成一个办公室岗位' }];
  });
}

/** As people call it, and as the file does. */
function named(library: Source, id: string): string {
  const post = find(library, id);
  return post ? `${post.title}（${id}）` : id;
}

/** A post that is filled twice would have two holders. */
function twice({ choices }: Source): Problem[] {
  return choices.posts.flatMap(({ post }, index) => {
    const first = choices.posts.findIndex((entry) => entry.post === post);
    if (first === index) return [];
    const message = `岗位 ${post} 写了两行`;
    return [{ file: OFFICE_FILE, field: `posts.${index}.post`, message, hint: '合成一行' }];
  });
}

/** Posts merged in a circle would leave nobody to do their work. */
function circles(library: Source): Problem[] {
  const { choices } = library;
  const mergedInto = new Map(choices.posts.map(({ post, mergedInto: into }) => [post, into]));
  return choices.posts.flatMap(({ post }, index) => {
    const seen = new Set([post]);
    let next = mergedInto.get(post);
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      next = mergedInto.get(next);
    }
    const first = choices.posts.findIndex((entry) => seen.has(entry.post));
    if (next !== post || first !== index) return [];
    return [
      {
        file: OFFICE_FILE,
        field: `posts.${index}.mergedInto`,
        message: `岗位并来并去又回到了自己：${[...seen, post].map((id) => named(library, id)).join(' → ')}`,
        hint: '留下其中一个岗位，删去它并到哪个岗（mergedInto）',
      },
    ];
  });
}

/** A duty must not fall to a post it is barred from because the two were merged, unless a control makes up for it. */
function mergedDuties(library: Source): Problem[] {
  const actual = actualPost(library.choices);
  // What the office gave to another post is held against that post.
  const kept = dutiesOf(library).filter(({ id }) => library.choices.duties[id] === undefined);
  return kept.flatMap((duty) =>
    duty.barred
      .filter(({ post }) => post !== duty.owner && actual(post) === actual(duty.owner))
      .flatMap(({ post, why }) => {
        const index = library.choices.posts.findIndex(
          (entry) => entry.mergedInto !== undefined && [post, duty.owner].includes(entry.post),
        );
        const choice = library.choices.posts[index];
        if (choice?.control) return [];
        // A merger that the posts forbid is told by itself.
        if (choice && mergerConflicts(library, choice, index).length > 0) return [];
        const [one, other] = [find(library, post), find(library, duty.owner)];
        return [
          {
            file: OFFICE_FILE,
            field: `posts.${index}.mergedInto`,
            message: `${one?.title ?? post}和${other?.title ?? duty.owner}合并后，“${duty.title}”由不得承担的人来办：${why}`,
            hint: '并给别的岗位，或只把这一件事换给别的岗位，或给这个岗写上补救办法（control）',
          },
        ];
      }),
  );
}

/**
 * Posts that one person must not hold together cannot be merged, or only with a control that makes up for it:
 * neither into each other nor, side by side, into a third.
 */
function mergerConflicts(library: Source, entry: PostChoice, index: number): Problem[] {
  const { post, mergedInto, control } = entry;
  const one = find(library, post);
  if (mergedInto === undefined || !one) return [];
  const actual = actualPost(library.choices);
  const taker = actual(post);
  const before = library.choices.posts.slice(0, index);
  return library.posts
    .filter(({ id }) => id === taker || before.some((earlier) => earlier.post === id))
    .filter(({ id }) => id !== post && actual(id) === taker)
    .flatMap((other) => {
      const clash = clashOf(one, other);
      if (!clash || (clash.unless !== undefined && control !== '')) return [];
      const together =
        other.id === taker ? `不能并入${other.title}` : `不能和${other.title}并给同一个岗位`;
      return [
        {
          file: OFFICE_FILE,
          field: `posts.${index}.mergedInto`,
          message: `${one.title}${together}：${clash.why}`,
          hint:
            clash.unless === undefined
              ? '并给别的岗位'
              : `并给别的岗位；人手不够确须合并的，给这个岗写上补救办法（control），如：${clash.unless}`,
        },
      ];
    });
}

/**
 * One name on two posts that are kept apart, without a merger that says how. The work of a merged post falls to whoever
 * holds the post that took it over, whatever name still stands beside it.
 */
function holderConflicts(library: Source, entry: PostChoice, index: number): Problem[] {
  const { choices } = library;
  const one = find(library, entry.post);
  const actual = actualPost(choices);
  const personOf = (id: string) =>
    choices.posts.find(({ post }) => post === actual(id))?.holder ?? '';
  const person = personOf(entry.post);
  if (!one || person === '') return [];
  return choices.posts.slice(0, index).flatMap((earlier) => {
    // A merger is held against the rules by itself.
    if (actual(earlier.post) === actual(entry.post)) return [];
    const other = find(library, earlier.post);
    const clash = other && personOf(earlier.post) === person ? clashOf(one, other) : undefined;
    if (!clash || !other) return [];
    return [
      {
        file: OFFICE_FILE,
        field: `posts.${index}.${entry.mergedInto === undefined ? 'holder' : 'mergedInto'}`,
        message: `${person}同时在${other.title}和${one.title}：${clash.why}`,
        // Where no control makes up for it, neither does a merger.
        hint:
          clash.unless === undefined
            ? '换一个人，或把其中一个岗并给由别人在岗、又不冲突的岗位（mergedInto）；这两个岗并成一个也不行'
            : `换一个人；确须一个人兼的，把一个岗并入另一个（mergedInto），并写明补救办法（control），如：${clash.unless}`,
      },
    ];
  });
}
