/** Single duties that an office gives to another post: what the duty itself, and posts that are kept apart, say to it. */
import { actualPost } from '#domain/content/actual-post.ts';
import type { Filed } from '#domain/content/content.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { Duty } from '#schemas/duty.ts';
import { ELIGIBILITY, PERSONAL } from '#schemas/eligibility.ts';
import type { Post } from '#schemas/post.ts';
import { clashOf, findPost, OFFICE_FILE } from './post-clash.ts';

type Source = Pick<WrittenContent, 'posts' | 'dutyAreas' | 'choices'>;

/** A duty with the post that has it now. */
interface Given {
  readonly duty: Filed<Duty>;
  readonly to: Post;
  readonly control: string;
}

/** What stands against it, at the field of the file. */
type Against = Pick<Problem, 'message' | 'hint'> & { readonly key: 'post' | 'control' };

/** So many posts are named that could take it. */
const NAMED = 4;

/** @returns a problem for each duty that the post which it was given to may not have; unknown ids are told by the references */
export function givenDutyConflicts(source: Source): Problem[] {
  const duties = new Map(dutiesOf(source).map((duty) => [duty.id, duty]));
  return Object.entries(source.choices.duties).flatMap(([id, { post, control }]) => {
    const [duty, to] = [duties.get(id), findPost(source, post)];
    const against = duty && to && findAgainst(source, { duty, to, control });
    if (!duty || !against) return [];
    const { key, message, hint } = against;
    const fits = hint ?? fitting(source, duty);
    return [{ file: OFFICE_FILE, field: `duties.${id}.${key}`, message, hint: fits }];
  });
}

function findAgainst(source: Source, given: Given): Against | undefined {
  return mistaken(source, given) ?? refused(given) ?? unmended(source, given);
}

/** What is no post of the office, and what is none of its duties. */
function mistaken(source: Source, { duty, to }: Given): Against | undefined {
  const owner = findPost(source, duty.owner);
  if (duty.role !== 'lead' && duty.role !== 'proxy') {
    return {
      key: 'post',
      message: `“${duty.title}”不由办公室主办，归${owner?.title ?? duty.owner}，不能在这里换给办公室的岗位`,
      hint: '删去这一项；办公室真要接过来办的，请手册维护人在 office/duties 里连角色和依据一起改',
    };
  }
  if (to.group === 'office') return undefined;
  return { key: 'post', message: `${to.title}（${to.id}）不是办公室的岗位`, hint: undefined };
}

/** What nothing makes up for: the duty names who may not have it, and what one must be. */
function refused({ duty, to }: Given): Against | undefined {
  const barred = duty.barred.find(({ post }) => post === to.id);
  if (barred) {
    const message = `“${duty.title}”不能换给${to.title}：${barred.why}`;
    return { key: 'post', message, hint: undefined };
  }
  const need = duty.eligibility.find((key) => PERSONAL.has(key) && !to.eligibility.includes(key));
  if (need === undefined || duty.owner === to.id) return undefined;
  const message = `“${duty.title}”要求“${ELIGIBILITY[need]}”，而${to.title}的任职条件里没有这一条`;
  return { key: 'post', message, hint: undefined };
}

/**
 * The post that has it now is kept apart from the one that had it, or falls to somebody who is: a single duty of a post
 * may lie outside the reason, which only the office can say.
 */
function unmended(source: Source, { duty, to, control }: Given): Against | undefined {
  const owner = findPost(source, duty.owner);
  const together = heldWith(source, to);
  // Whoever has both posts has it anyway; that is a matter of the posts.
  if (control !== '' || !owner || together.includes(owner)) return undefined;
  for (const post of together) {
    const barred = duty.barred.find((other) => other.post === post.id);
    if (barred) {
      return {
        key: 'control',
        message: `“${duty.title}”换给${to.title}，就由同时在${post.title}、不得承担的人来办：${barred.why}`,
        hint: '换给别的岗位，或写明补救办法（control）',
      };
    }
    const clash = clashOf(owner, post);
    if (!clash) continue;
    const both = post === to ? '' : `，${to.title}又和${post.title}是一个人`;
    const kept = clash.unless === undefined ? '不能由一个人兼' : '要分开';
    return {
      key: 'control',
      message: `“${duty.title}”从${owner.title}换给${to.title}${both}，而${owner.title}和${post.title}${kept}：${clash.why}`,
      hint: `换给别的岗位；这件事和上面说的不相干，或者另有人把关的，写明补救办法（control）${clash.unless === undefined ? '' : `，如：${clash.unless}`}`,
    };
  }
  return undefined;
}

/** @returns the posts that fall to the same person: by a merger, or by one name; the post itself comes first */
function heldWith({ posts, choices }: Source, one: Post): Post[] {
  const actual = actualPost(choices);
  const personOf = (id: string) =>
    choices.posts.find(({ post }) => post === actual(id))?.holder ?? '';
  const person = personOf(one.id);
  const others = posts.filter(
    ({ id }) =>
      id !== one.id &&
      (actual(id) === actual(one.id) || (person !== '' && personOf(id) === person)),
  );
  return [one, ...others];
}

/** Which posts could have it without more. */
function fitting(source: Source, duty: Filed<Duty>): string {
  const titles = source.posts
    .filter((to) => to.group === 'office' && !findAgainst(source, { duty, to, control: '' }))
    .map(({ title }) => title);
  const named = `${titles.slice(0, NAMED).join('、')}${titles.length > NAMED ? '等' : ''}`;
  return titles.length === 0 ? '删去这一项，照手册办' : `删去这一项，或换给${named}`;
}
