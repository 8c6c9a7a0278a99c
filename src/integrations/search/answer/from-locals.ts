/** What each office decides for itself. */
import type { Library } from '#domain/content/library.ts';
import { pageOf } from '#domain/content/lookup.ts';
import type { Kind } from '#domain/search/answer/kind.ts';
import { ANSWER_LINE, CONTENT } from '#strings.ts';
import { entryOf, type Subject } from './entry-of.ts';

export function fromLocals(library: Library): Subject[] {
  return library.locals.flatMap(({ id, title, ask, value, source }) => {
    const home = library.procedures.find(({ local }) => local.includes(id));
    const page = home && pageOf(library, home.slug);
    const kinds = kindsOf(title);
    if (page === undefined || kinds.length === 0) return [];
    return [
      entryOf({
        kinds,
        names: [[title]],
        around: [page.title],
        rank: 1,
        line: {
          text: value === '' ? ANSWER_LINE.askLocally(ask) : `${title}：${value}。`,
          basis: source === '' ? CONTENT.byLocalRule : source,
          binds: '',
          url: `${page.href}#local`,
          label: page.title,
        },
      }),
    ];
  });
}

/** What an office decides is asked for as it is called: how much, how long, or who. */
function kindsOf(title: string): Kind[] {
  if (/标准|限额|限量|天数|要求/.test(title)) return ['many', 'long'];
  if (/时限|时间|时刻/.test(title)) return ['long', 'when'];
  return /权限|批准人|审批人|发言人/.test(title) ? ['who'] : [];
}
