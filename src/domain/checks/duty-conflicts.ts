/** Contradictions inside the division of work: who may not do what he is given. */
import type { Filed } from '#domain/content/content.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { byId, dutiesOf } from '#domain/content/lookup.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { Duty } from '#schemas/duty.ts';
import { ELIGIBILITY, PERSONAL } from '#schemas/eligibility.ts';
import type { Post } from '#schemas/post.ts';

/** @returns a problem for each duty that the data itself forbids */
export function findDutyConflicts(library: WrittenContent): Problem[] {
  return dutiesOf(library).flatMap((duty) => dutyConflicts(library, duty));
}

function dutyConflicts(library: WrittenContent, duty: Filed<Duty>): Problem[] {
  const { file, id, title } = duty;
  const problem = (field: string, message: string, hint?: string): Problem => ({
    file,
    field: `${id}.${field}`,
    message: `“${title}”${message}`,
    hint,
  });
  const owner = find(library, duty.owner);
  if (!owner) return [];
  const problems: Problem[] = [];
  const byOffice = duty.role === 'lead' || duty.role === 'proxy';
  if (byOffice !== (owner.group === 'office')) {
    problems.push(
      problem(
        'owner',
        byOffice
          ? `由办公室主办或代办，归口却写成了${owner.title}`
          : `办公室不主办，归口却写成了办公室的${owner.title}`,
        '改归口，或改办公室的角色',
      ),
    );
  }
  for (const { post, why } of duty.barred) {
    if (post === duty.owner)
      problems.push(problem('owner', `归口的${owner.title}正是不得承担的：${why}`));
    if (duty.assist.includes(post))
      problems.push(problem('assist', `协办里有不得承担的岗位 ${post}：${why}`));
  }
  for (const need of duty.eligibility) {
    if (byOffice && PERSONAL.has(need) && !owner.eligibility.includes(need)) {
      problems.push(
        problem(
          'eligibility',
          `要求“${ELIGIBILITY[need]}”，而${owner.title}的任职条件里没有这一条`,
          `在 content/posts.yaml 的 ${owner.id} 里写上 eligibility，或改归口`,
        ),
      );
    }
  }
  return problems;
}

/** Unknown ids are reported by the reference check. */
function find(library: WrittenContent, id: string): Post | undefined {
  return library.posts.some((post) => post.id === id) ? byId(library.posts, id) : undefined;
}
