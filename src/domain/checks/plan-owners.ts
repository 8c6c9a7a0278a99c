/**
 * Who does what a plan asks for: somebody who can be asked for it, and never the one who checks it. What an item rests on
 * stands before it, so that nothing rests on itself.
 */
import type { Problem } from '#domain/content/problem.ts';
import { POST_GROUP } from '#schemas/post.ts';
import type { Edition } from './edition.ts';

type Read = Pick<Edition, 'library'>;

/** Groups of posts that put things right; leaders decide and check. */
const DOING: ReadonlySet<string> = new Set(['office', 'unit']);

/** @returns a problem for each measure that falls to a leader or an outsider, and for each ground that does not come before */
export function findUnfitMeasures({ library }: Read): Problem[] {
  const { areas } = library.questionnaire;
  const groups = new Map(library.posts.map(({ id, title, group }) => [id, { title, group }]));
  const order = areas.flatMap(({ items }) => items.map(({ id }) => id));
  return areas.flatMap(({ file, items }) =>
    items.flatMap(({ id, work, after }): Problem[] => [
      ...work.flatMap(({ owner }, index): Problem[] => {
        const post = groups.get(owner);
        // A post that is not there is told by the references.
        if (!post || DOING.has(post.group)) return [];
        const message = `措施的责任人写了${post.title}，是${POST_GROUP[post.group]}，不是动手办的人`;
        const hint = '写办这件事的岗位；领导负责，由 plan 的 leader 写在台账上';
        return [{ file, field: `${id}.work.${index}.owner`, message, hint }];
      }),
      ...after.flatMap((ground, index): Problem[] => {
        const place = order.indexOf(ground);
        if (place !== -1 && place < order.indexOf(id)) return [];
        const message =
          place === -1 ? `没有这一题：${ground}` : `${ground} 排在这一题后面，不能给它打底`;
        const hint = 'after 写排在前面、这一题要靠它打底的题';
        return [{ file, field: `${id}.after.${index}`, message, hint }];
      }),
    ]),
  );
}
