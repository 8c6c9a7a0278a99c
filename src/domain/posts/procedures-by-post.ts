/** What each post has to do with procedures: those it leads, and the steps it does in others. */
import { pageOf, type PageLink } from '#domain/content/lookup.ts';
import type { Filed, Published } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import { totalTime } from '#domain/procedures/facts.ts';
import {
  responsibilitiesByPost,
  responsibilitiesOf,
  type PostDuties,
} from '#domain/procedures/responsibilities.ts';
import { POST_GROUP, type Post } from '#schemas/post.ts';
import type { Procedure } from '#schemas/procedure.ts';

export interface PostProcedure {
  readonly page: PageLink;
  readonly summary: string;
  /** The limit of the whole, in words. */
  readonly time: string;
  /** Its steps, grouped by what it does in them; empty where it leads and others act. */
  readonly parts: PostDuties['parts'];
}

export interface PostProcedures {
  readonly post: Filed<Post>;
  /** The chapter of the post. */
  readonly chapter: PageLink | undefined;
  /** In the order of the catalogue. */
  readonly leads: readonly PostProcedure[];
  readonly takesPart: readonly PostProcedure[];
}

/** @returns posts of the unit that lead or act in any published procedure, in the order of content/posts.yaml */
export function proceduresByPost(library: Library): PostProcedures[] {
  return library.posts
    .filter(({ group }) => group !== 'outside')
    .map((post) => {
      const procedures = library.procedures.flatMap((procedure) => {
        const own = procedureOf(library, procedure, post.id);
        return own ? [{ procedure, own }] : [];
      });
      const ownIf = (leads: boolean) =>
        procedures
          .filter(({ procedure }) => (procedure.lead === post.id) === leads)
          .map(({ own }) => own);
      return {
        post,
        chapter: post.chapter === undefined ? undefined : pageOf(library, post.chapter),
        leads: ownIf(true),
        takesPart: ownIf(false),
      };
    })
    .filter(({ leads, takesPart }) => leads.length + takesPart.length > 0);
}

/** @returns posts by where they sit, office first; groups without any are left out */
export function postGroups(posts: readonly PostProcedures[]) {
  return (Object.keys(POST_GROUP) as Post['group'][])
    .map((group) => ({
      id: group,
      title: POST_GROUP[group],
      posts: posts.filter(({ post }) => post.group === group),
    }))
    .filter((group) => group.posts.length > 0);
}

function procedureOf(
  library: Library,
  procedure: Published<Procedure>,
  post: string,
): PostProcedure | undefined {
  const page = pageOf(library, procedure.slug);
  const mine = responsibilitiesByPost(responsibilitiesOf(procedure)).find(
    (duties) => duties.post === post,
  );
  if (!page || (!mine && procedure.lead !== post)) return undefined;
  return {
    page,
    summary: procedure.summary,
    time: totalTime(procedure).text,
    parts: mine?.parts ?? [],
  };
}
