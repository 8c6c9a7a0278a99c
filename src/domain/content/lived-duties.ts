import { actualPost } from './actual-post.ts';
import type { DutyArea } from './content.ts';
import type { WrittenContent } from './written.ts';

/**
 * @param written the duties, and how the office fills its posts
 * @returns every duty with whoever took its posts over
 */
export function livedDuties({
  dutyAreas,
  choices,
}: Pick<WrittenContent, 'dutyAreas' | 'choices'>): DutyArea[] {
  const actual = actualPost(choices);
  return dutyAreas.map((area) => ({
    ...area,
    duties: area.duties.map((duty) => {
      const owner = actual(duty.owner);
      // Who took over both sides is held by the control of the merger; nobody helps where he is barred.
      const barred = duty.barred
        .map((other) => ({ ...other, post: actual(other.post) }))
        .filter(({ post }) => post !== owner);
      const assist = [...new Set(duty.assist.map(actual))].filter(
        (post) => post !== owner && !barred.some((other) => other.post === post),
      );
      return { ...duty, owner, barred, assist };
    }),
  }));
}
