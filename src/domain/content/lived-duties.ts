import type { Duty } from '#schemas/duty.ts';
import { DUTIES } from '#strings.ts';
import { actualPost } from './actual-post.ts';
import type { DutyArea, Filed } from './content.ts';
import type { WrittenContent } from './written.ts';

type Source = Pick<WrittenContent, 'dutyAreas' | 'posts' | 'choices'>;

/**
 * @param written the duties, and how the office fills its posts
 * @returns every duty with the post that the office gave it to, and with whoever took its posts over
 */
export function livedDuties(written: Source): DutyArea[] {
  const actual = actualPost(written.choices);
  return written.dutyAreas.map((area) => ({
    ...area,
    duties: area.duties.map((duty) => {
      const given = givenAway(written, duty);
      const owner = actual(given.owner);
      // Who took over both sides is held by the control of the merger; nobody helps where he is barred.
      const barred = duty.barred
        .map((other) => ({ ...other, post: actual(other.post) }))
        .filter(({ post }) => post !== owner);
      const assist = [...new Set(duty.assist.map(actual))].filter(
        (post) => post !== owner && !barred.some((other) => other.post === post),
      );
      const isSame = owner === actual(duty.owner);
      return { ...duty, owner, barred, assist, ...(!isSame && { answer: given.answer }) };
    }),
  }));
}

/** What is written of a duty names the post that the handbook gives it to, so it says first who has it here. */
function givenAway(
  { choices, posts }: Source,
  { id, owner, answer }: Filed<Duty>,
): Pick<Duty, 'owner' | 'answer'> {
  const choice = choices.duties[id];
  if (choice === undefined) return { owner, answer };
  const titleOf = (post: string) => posts.find((each) => each.id === post)?.title ?? post;
  const given = DUTIES.given(titleOf(choice.post), titleOf(owner), choice.control);
  return { owner: choice.post, answer: `${given}${answer}` };
}
