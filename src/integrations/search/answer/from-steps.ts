/** By when each step of a procedure is done, and by whom. */
import type { Published } from '#domain/content/content.ts';
import type { Library } from '#domain/content/library.ts';
import { byId } from '#domain/content/lookup.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { describeLimit } from '#domain/procedures/limit-text.ts';
import { anchorOf } from '#domain/procedures/step-view.ts';
import { coveredBy } from '#domain/search/answer/cover.ts';
import type { Kind } from '#domain/search/answer/kind.ts';
import { comparable } from '#domain/search/answer/question.ts';
import type { Limit } from '#schemas/limit.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { ANSWER_LINE, CONTENT } from '#strings.ts';
import { NO_BASIS } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';
import { namesOf, wholeNames } from './names-of.ts';
import { isShared } from './shared-steps.ts';

type Page = Published<Procedure>;

export function fromSteps(library: Library, procedure: Page): Subject[] {
  const { slug, title, steps } = procedure;
  return steps.flatMap(({ id, limit, action, post, with: helpers, form }) => {
    const ruled = library.deadlines.some(
      (deadline) => deadline.page === slug && deadline.steps.includes(id),
    );
    const doer = byId(library.posts, post);
    const file = library.forms.find((each) => each.id === form);
    const told = {
      subject: `procedures/${slug} ${action}`,
      names: [[action]],
      parts: [action],
      within: wholeNames(procedure),
      around: [...namesOf(procedure), ...(file ? [file.title] : [])],
      rank: 2,
      keys: [
        [ownPart(action, wholeNames(procedure))],
        // 合法性审核 is a step of three procedures.
        ...(isShared(library.procedures, slug, action)
          ? [wholeNames(procedure).map((name) => ownPart(name, [action]))]
          : []),
      ],
    };
    const place = { url: `${addressOf('procedure', slug)}#${anchorOf(id)}`, label: title };
    const who = entryOf({
      ...told,
      kinds: ['who'],
      line: {
        text: ANSWER_LINE.step(
          doer.short,
          action,
          helpers.map((helper) => byId(library.posts, helper).short),
        ),
        ...NO_BASIS,
        ...place,
      },
    });
    if (limit === undefined || ruled) return [who];
    const isLocal = 'local' in limit;
    const local = isLocal ? library.locals.find((each) => each.id === limit.local) : undefined;
    const words = describeLimit(
      limit,
      () => local?.value || ANSWER_LINE.askLocally(local?.ask ?? ''),
    );
    return [
      who,
      entryOf({
        ...told,
        around: [...told.around, doer.title, doer.short],
        kinds: kindsOf(limit),
        line: {
          text: `${action}（${doer.short}）：${words}`,
          basis: isLocal ? CONTENT.byLocalRule : ANSWER_LINE.advice,
          binds: '',
          ...place,
        },
      }),
    ];
  });
}

/** What a step says beyond the name of its procedure; all of it where that is nothing. */
function ownPart(action: string, names: readonly string[]): string {
  const plain = comparable(action);
  const named = coveredBy(plain, names.map(comparable));
  const own = [...plain].filter((_, at) => !named[at]).join('');
  return own.length > 1 ? own : plain;
}

/** A date before something says also how long beforehand. */
function kindsOf(limit: Limit): Kind[] {
  if (!('by' in limit)) return ['long'];
  return /前 ?\d/.test(limit.by) ? ['when', 'ahead'] : ['when'];
}
