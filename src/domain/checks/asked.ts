/** Questions of content/asked belong to what there is, and ask something. */
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { readQuestion } from '#domain/search/answer/question.ts';
import { FESTIVALS } from '#schemas/festivals.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Edition } from './edition.ts';

/** @returns a problem for each question whose answer is nowhere, and for each that asks nothing the search understands */
export function findAskedProblems({ library, ours }: Pick<Edition, 'library' | 'ours'>): Problem[] {
  const known = placesOf(library);
  const counts = new Map<string, number>();
  return library.asked.flatMap(({ for: target, say, learn, file }): Problem[] => {
    const at = counts.get(file) ?? 0;
    counts.set(file, at + 1);
    const field = `asked.${at}`;
    if (!known.has(target) && !isTakenOut(target, ours))
      return [{ file, field: `${field}.for`, ...unknown(target, known) }];
    return Object.entries({ say, learn }).flatMap(([list, questions]) =>
      questions.flatMap((typed, index): Problem[] => {
        if (readQuestion(typed) !== undefined) return [];
        const message = `“${typed}”看不出问的是什么`;
        const hint = '写成一句问话，如 盖章找谁批、几天内要答复、填哪张单';
        const place = list === 'say' ? `.${index}` : '';
        return [{ file, field: `${field}.${list}${place}`, message, hint }];
      }),
    );
  });
}

/** What an office has taken out takes its questions along: its name still stands in ours, as a whole text. */
function isTakenOut(target: string, ours: Edition['ours']): boolean {
  const [place = '', name] = target.split(/ (.*)/u);
  const text = JSON.stringify(name ?? place.slice(place.indexOf('/') + 1));
  return ours.some(({ kind, data }) => kind !== 'asked' && JSON.stringify(data).includes(text));
}

function unknown(target: string, known: ReadonlySet<string>): Omit<Problem, 'file' | 'field'> {
  const [place = ''] = target.split(' ');
  const same = [...known].filter((other) => other.startsWith(`${place} `));
  const match = nearest(target, same.length > 0 ? same : [...known]);
  const hint = match === undefined ? '换成有的，或删去这一项' : `是不是想写 ${match}`;
  return { message: `没有这一条：${target}`, hint };
}

/** What can be asked for, as content/asked names it. */
function placesOf(library: WrittenContent): Set<string> {
  const pages = new Map([
    ...library.procedures.map(({ slug }) => [slug, `procedures/${slug}`] as const),
    ...library.chapters.map(({ slug }) => [slug, `handbook/${slug}`] as const),
  ]);
  return new Set([
    ...library.deadlines.map(({ id }) => `deadlines/${id}`),
    ...FESTIVALS.map((festival) => `holidays/${festival}`),
    ...dutiesOf(library).map(({ id }) => `duties/${id}`),
    ...library.forms.map(({ id }) => `forms/${id}`),
    ...library.terms.map(({ id }) => `glossary/${id}`),
    ...library.posts.map(({ id }) => `posts/${id}`),
    ...library.regulations.map(({ id }) => `regulations/${id}`),
    ...library.regulations.flatMap(({ id, facts }) =>
      facts.map(({ article }) => `regulations/${id} ${article}`),
    ),
    ...pages.values(),
    ...library.procedures.flatMap(({ calendar }) =>
      calendar.map(({ title }) => `calendar/${title}`),
    ),
    ...library.procedures.flatMap(({ slug, steps }) =>
      steps.map(({ action }) => `procedures/${slug} ${action}`),
    ),
    ...library.askedPages.flatMap(({ slug, questions }) =>
      questions.map(({ ask }) => `${pages.get(slug) ?? slug} ${ask}`),
    ),
  ]);
}
