import type { Office } from '#schemas/office.ts';
import type { Post } from '#schemas/post.ts';
import type { Library } from './library.ts';

/**
 * A small office merges posts; the merged post then does whatever its parts did, everywhere.
 *
 * @param library as written, with every post on its own
 * @returns the library as this office lives it: ids of merged posts replaced by the post that took them over,
 *   and each post with the cover that the office chose
 */
export function withOfficeChoices(library: Library): Library {
  const choices = new Map(library.office.posts.map((choice) => [choice.post, choice]));
  const actual = actualPost(library.office);
  const actualAll = (posts: readonly string[], except: string): string[] =>
    [...new Set(posts.map(actual))].filter((post) => post !== except);

  return {
    ...library,
    posts: library.posts.map((post) => {
      const { cover: written, ...own } = post;
      const parts = library.posts.filter(({ id }) => id !== post.id && actual(id) === post.id);
      const rest = { ...own, ...heldTogether([post, ...parts], post.id, actual) };
      const cover = actual(choices.get(post.id)?.cover ?? written ?? post.id);
      // A cover that was merged into the post itself covers nothing.
      return cover === post.id ? rest : { ...rest, cover };
    }),
    procedures: library.procedures.map((procedure) => ({
      ...procedure,
      lead: actual(procedure.lead),
      steps: procedure.steps.map((step) => {
        const post = actual(step.post);
        return {
          ...step,
          post,
          with: actualAll(step.with, post),
          inform: actualAll(step.inform, post),
        };
      }),
    })),
    dutyAreas: library.dutyAreas.map((area) => ({
      ...area,
      duties: area.duties.map((duty) => {
        const owner = actual(duty.owner);
        // Who took over both sides is held by the control of the merger; nobody helps where he is barred.
        const barred = duty.barred
          .map((other) => ({ ...other, post: actual(other.post) }))
          .filter(({ post }) => post !== owner);
        const assist = actualAll(duty.assist, owner).filter(
          (post) => !barred.some((other) => other.post === post),
        );
        return { ...duty, owner, barred, assist };
      }),
    })),
    forms: library.forms.map((form) => ({ ...form, keeper: actual(form.keeper) })),
  };
}

/** @returns for a post the one that does its work in this office; a circle of mergers ends where it began */
export function actualPost({ posts }: Office): (post: string) => string {
  const mergedInto = new Map(posts.map((choice) => [choice.post, choice.mergedInto]));
  return (post) => {
    const seen = new Set<string>();
    let id = post;
    for (;;) {
      const next = mergedInto.get(id);
      if (!next || seen.has(next)) return id;
      seen.add(id);
      id = next;
    }
  };
}

/** Who takes over a post must be whatever it asks for, and is kept apart from whatever it is kept apart from. */
function heldTogether(
  parts: readonly Post[],
  self: string,
  actual: (post: string) => string,
): Pick<Post, 'eligibility' | 'incompatible'> {
  const incompatible = new Map(
    parts
      .flatMap((part) => part.incompatible)
      .map((other) => ({ ...other, post: actual(other.post) }))
      .filter(({ post }) => post !== self)
      .map((other) => [other.post, other]),
  );
  return {
    eligibility: [...new Set(parts.flatMap(({ eligibility }) => eligibility))],
    incompatible: [...incompatible.values()],
  };
}
