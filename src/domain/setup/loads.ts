/** How much work falls to each post, and to each person. */
import { actualPost } from '#domain/content/actual-post.ts';
import type { DutyArea } from '#domain/content/content.ts';
import type { LivedPost } from '#domain/content/library.ts';
import type { Office } from '#schemas/office.ts';
import type { PostWork } from './post-work.ts';

export interface Load {
  /** A post, or the name of a person. */
  readonly title: string;
  /** The posts of a person; of a post, who holds it. Empty where nobody is named. */
  readonly who: string;
  /** Duties that the office carries out and that are its own. */
  readonly duties: number;
  /** Duties it helps with. */
  readonly assists: number;
  /** Procedures it leads, and steps it does. */
  readonly leads: number;
  readonly steps: number;
}

interface Lived {
  readonly posts: readonly LivedPost[];
  readonly dutyAreas: readonly DutyArea[];
  readonly choices: Office;
  readonly work: Readonly<Record<string, PostWork>>;
}

/** @returns the load of each post that stands on its own, in the order of the posts */
export function postLoads({ posts, dutyAreas, choices, work }: Lived): Load[] {
  const actual = actualPost(choices);
  const duties = dutyAreas.flatMap((area) => area.duties);
  return standing(posts).map(({ id, title, holder }) => {
    const parts = Object.entries(work).filter(([post]) => actual(post) === id);
    const sum = (key: keyof PostWork) => parts.reduce((total, [, each]) => total + each[key], 0);
    return {
      title,
      who: holder,
      duties: duties.filter(({ owner }) => owner === id).length,
      assists: duties.filter(({ assist }) => assist.includes(id)).length,
      leads: sum('leads'),
      steps: sum('steps'),
    };
  });
}

/** @returns the load of each person who is named, all posts together, whoever has the most duties first */
export function personLoads(loads: readonly Load[]): Load[] {
  const people = new Map<string, Load>();
  for (const { title, who, ...load } of loads) {
    if (who === '') continue;
    const before = people.get(who);
    people.set(who, {
      title: who,
      who: before ? `${before.who}、${title}` : title,
      duties: load.duties + (before?.duties ?? 0),
      assists: load.assists + (before?.assists ?? 0),
      leads: load.leads + (before?.leads ?? 0),
      steps: load.steps + (before?.steps ?? 0),
    });
  }
  return [...people.values()].sort((a, b) => b.duties - a.duties || b.steps - a.steps);
}

/** @returns posts of the office that are not merged into another */
export function standing(posts: readonly LivedPost[]): LivedPost[] {
  return posts.filter(({ group, mergedInto }) => group === 'office' && mergedInto === undefined);
}
