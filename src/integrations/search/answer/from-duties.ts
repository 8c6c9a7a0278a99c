/** Whose job something is, and who must not do it. */
import type { Library, LivedPost } from '#domain/content/library.ts';
import { byId, dutiesOf } from '#domain/content/lookup.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import type { AnswerLine } from '#domain/search/answer/entry.ts';
import { ANSWER_LINE, KIND } from '#strings.ts';
import { basisOf, NO_BASIS, type Basis } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';
import { kindsOfFigures, withoutFigures } from './kinds-of-figures.ts';

const called = ({ title, short, aliases }: LivedPost) => [title, short, ...aliases];

export function fromDuties(library: Library): Subject[] {
  return dutiesOf(library).flatMap((duty) => {
    const { id, title, aliases, answer, barred, basis } = duty;
    const place = { url: addressOf('duty', id), label: `${KIND.duty.list}：${title}` };
    const names = [title, ...aliases];
    const whole = entryOf({
      subject: `duties/${id}`,
      kinds: ['who'],
      names: names.map((name) => [name]),
      around: names,
      tells: true,
      rank: DATA,
      line: { text: answer, ...restsOn(basisOf(library, basis[0]), answer), ...place },
    });
    const said = saidClauses(library, id, answer, whole.line);
    const dated = datedClauses(id, names, answer, { ...whole.line });
    if (barred.length === 0) return [whole, ...said, ...dated];
    const posts = barred.map(({ post, why }) => ({ post: byId(library.posts, post), why }));
    const nobody = entryOf({
      subject: `duties/${id}`,
      kinds: ['barred'],
      names: names.map((name) => [name]),
      around: names,
      rank: DATA,
      line: {
        text: `${posts.map(({ post, why }) => `${post.title}不能：${why}`).join('；')}。`,
        ...NO_BASIS,
        ...place,
      },
    });
    const single = posts.map(({ post, why }) =>
      entryOf({
        subject: `duties/${id}`,
        kinds: ['may'],
        names: [[why.replace(/不得|不能|不/g, '')]],
        parts: called(post),
        within: names,
        keys: [[why.replace(/不得|不能|不/g, ''), ...called(post)]],
        rank: 2,
        line: { text: `不能。${title}：${firstOf(why, posts)}。${answer}`, ...NO_BASIS, ...place },
      }),
    );
    return [whole, ...said, ...dated, nobody, ...single];
  });
}

/** People ask for one of them in the words of another, so each line says them all, the one that is meant first. */
function firstOf(why: string, posts: readonly { readonly why: string }[]): string {
  return [...new Set([why, ...posts.map((each) => each.why)])].join('；');
}

/** A rule says what must be; who of the office does it, and how, is said by the handbook. */
function restsOn({ basis, binds }: Basis, answer: string): Basis {
  if (basis !== '') return { basis: ANSWER_LINE.related(basis), binds };
  return { basis: kindsOfFigures(answer).length > 0 ? ANSWER_LINE.seePage : '', binds };
}

/** A date or a figure belongs to the clause in which it stands. */
function datedClauses(
  id: string,
  names: readonly string[],
  answer: string,
  line: AnswerLine,
): Subject[] {
  return answer.split(/[，；。]/).flatMap((clause) => {
    const kinds = kindsOfFigures(clause);
    if (kinds.length === 0) return [];
    const own = withoutFigures(clause);
    return [
      entryOf({
        subject: `duties/${id}`,
        kinds,
        parts: [own],
        within: names,
        tells: true,
        keys: [[own]],
        rank: DATA,
        line,
      }),
    ];
  });
}

/** Who does a part of it: the sentence without those who do. */
function saidClauses(library: Library, id: string, answer: string, line: AnswerLine): Subject[] {
  const posts = library.posts.flatMap(called).sort((a, b) => b.length - a.length);
  return answer.split(/[，；。]/).flatMap((clause) => {
    const doer = posts.find((post) => clause.includes(post));
    if (doer === undefined) return [];
    const own = posts.reduce((rest, post) => rest.replaceAll(post, '、'), clause);
    return [
      entryOf({
        subject: `duties/${id}`,
        kinds: ['who'],
        names: [[own]],
        tells: true,
        rank: 2,
        line,
      }),
    ];
  });
}
