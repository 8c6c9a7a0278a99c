/** Contradictions in how an office fills its posts: who is merged, who covers, who sits on two chairs. */
import type { Library } from '#domain/content/library.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { actualPost } from '#domain/content/office-choices.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { Office } from '#schemas/office.ts';
import type { Post } from '#schemas/post.ts';

const FILE = 'content/office.yaml';

type Entry = Office['posts'][number];

/** @returns a problem for each post left out, and for each merger, cover or holder that the posts themselves forbid */
export function findOfficeConflicts(library: Library): Problem[] {
  const { posts } = library.office;
  return [
    ...missingPosts(library),
    ...circles(library),
    ...posts.flatMap((entry, index) => mergerConflicts(library, entry, index)),
    ...posts.flatMap((entry, index) => coverConflicts(library, entry, index)),
    ...posts.flatMap((entry, index) => holderConflicts(library, entry, index)),
    ...mergedDuties(library),
  ];
}

/** A post that nobody mentions would still be named on every page, and nobody would do its work. */
function missingPosts({ posts, office }: Library): Problem[] {
  return posts
    .filter(({ id, group }) => group === 'office' && !office.posts.some(({ post }) => post === id))
    .map(({ id, title }) => ({
      file: FILE,
      field: 'posts',
      message: `没有写${title}`,
      hint: `有这个岗就加一行 - { post: ${id} }；没有就写明并到哪个岗：- { post: ${id}, mergedInto: … }`,
    }));
}

/** Posts merged in a circle would leave nobody to do their work. */
function circles({ office }: Library): Problem[] {
  const mergedInto = new Map(office.posts.map(({ post, mergedInto: into }) => [post, into]));
  return office.posts.flatMap(({ post }, index) => {
    const seen = new Set([post]);
    let next = mergedInto.get(post);
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      next = mergedInto.get(next);
    }
    if (next !== post) return [];
    return [
      {
        file: FILE,
        field: `posts.${index}.mergedInto`,
        message: `岗位并来并去又回到了自己：${[...seen, post].join(' → ')}`,
        hint: '留下其中一个岗位，删去它的 mergedInto',
      },
    ];
  });
}

/** A duty must not fall to a post it is barred from because the two were merged, unless a control makes up for it. */
function mergedDuties(library: Library): Problem[] {
  const actual = actualPost(library.office);
  return dutiesOf(library).flatMap((duty) =>
    duty.barred
      .filter(({ post }) => post !== duty.owner && actual(post) === actual(duty.owner))
      .flatMap(({ post, why }) => {
        const index = library.office.posts.findIndex(
          (entry) => entry.mergedInto !== undefined && [post, duty.owner].includes(entry.post),
        );
        if (library.office.posts[index]?.control) return [];
        const [one, other] = [find(library, post), find(library, duty.owner)];
        return [
          {
            file: FILE,
            field: `posts.${index}.mergedInto`,
            message: `${one?.title ?? post}和${other?.title ?? duty.owner}合并后，“${duty.title}”由不得承担的人来办：${why}`,
            hint: '并给别的岗位，或同一行写上补救办法 control',
          },
        ];
      }),
  );
}

/**
 * Posts that one person must not hold together cannot be merged, or only with a control that makes up for it:
 * neither into each other nor, side by side, into a third.
 */
function mergerConflicts(library: Library, entry: Entry, index: number): Problem[] {
  const { post, mergedInto, control } = entry;
  const one = find(library, post);
  if (mergedInto === undefined || !one) return [];
  const actual = actualPost(library.office);
  const taker = actual(post);
  const before = library.office.posts.slice(0, index);
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
          file: FILE,
          field: `posts.${index}.mergedInto`,
          message: `${one.title}${together}：${clash.why}`,
          hint:
            clash.unless === undefined
              ? '并给别的岗位'
              : `并给别的岗位；人手不够确须合并的，同一行写上补救办法，如 control: ${clash.unless}`,
        },
      ];
    });
}

/** Who takes over in absence must not hold what is kept apart from the post, and must be somebody else. */
function coverConflicts(library: Library, entry: Entry, index: number): Problem[] {
  const [one, other] = [find(library, entry.post), find(library, entry.cover ?? '')];
  if (!one || !other) return [];
  const field = `posts.${index}.cover`;
  const clash = clashOf(one, other);
  if (clash) {
    return [
      {
        file: FILE,
        field,
        message: `${other.title}不能做${one.title}的 B 岗：${clash.why}`,
        hint: '换一个没有利害冲突的岗位',
      },
    ];
  }
  const holder = holderOf(library, other.id);
  if (holder === '' || holder !== entry.holder) return [];
  return [
    {
      file: FILE,
      field,
      message: `${one.title}的 A 岗和 B 岗是同一个人：${holder}`,
      hint: 'B 岗换一个人在岗的岗位',
    },
  ];
}

/** One name on two posts that are kept apart, without a merger that says how. */
function holderConflicts(library: Library, entry: Entry, index: number): Problem[] {
  const one = find(library, entry.post);
  if (!one || entry.holder === '') return [];
  return library.office.posts.slice(0, index).flatMap((earlier) => {
    const other = find(library, earlier.post);
    const clash = other && earlier.holder === entry.holder ? clashOf(one, other) : undefined;
    if (!clash || !other) return [];
    return [
      {
        file: FILE,
        field: `posts.${index}.holder`,
        message: `${entry.holder}同时在${other.title}和${one.title}：${clash.why}`,
        hint: '换一个人；确须一个人兼的，把一个岗并入另一个（mergedInto），并写明 control',
      },
    ];
  });
}

/** The name on a post, or on the post that took it over. */
function holderOf({ office }: Library, id: string): string {
  const entry = office.posts.find(({ post }) => post === id);
  const takenOver = office.posts.find(({ post }) => post === entry?.mergedInto);
  return takenOver?.holder ?? entry?.holder ?? '';
}

function clashOf(one: Post, other: Post): Post['incompatible'][number] | undefined {
  return (
    one.incompatible.find(({ post }) => post === other.id) ??
    other.incompatible.find(({ post }) => post === one.id)
  );
}

/** Unknown ids are reported by the reference check. */
function find({ posts }: Library, id: string): Post | undefined {
  return posts.find((post) => post.id === id);
}
