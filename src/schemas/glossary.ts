/** The glossary: terms with a plain explanation and the neighbours they are mistaken for. */
import { z } from 'zod';
import { alias, citation, id, list, listBy, slug, text, title } from './common.ts';
import { distinct, refuse } from './rules.ts';

export const term = z.strictObject({
  id,
  term: title,
  aliases: list(alias),
  /** False for words so common that marking them in running text would only disturb. */
  marked: z.boolean().default(true),
  /** A plain explanation in one or two sentences; it is also the tooltip. */
  plain: text.max(120, '解释不超过 120 个字'),
  /** Terms it is mistaken for, and the difference. */
  confused: listBy(z.strictObject({ term: id, difference: text }), 'term'),
  pages: list(slug),
  basis: list(citation),
});

export const glossary = z.strictObject({
  terms: z
    .array(term)
    .min(1, '至少写一个术语')
    .superRefine(distinct('id', 'term'))
    .superRefine((terms, context) => {
      terms.forEach((each, index) => {
        const self = each.confused.findIndex((other) => other.term === each.id);
        // An id given twice is one mistake, told by itself.
        const isOwn = terms.filter(({ id }) => id === each.id).length === 1;
        if (self !== -1 && isOwn) {
          const message = `“${each.term}”写着容易和自己（${each.id}）混`;
          refuse(
            context,
            [index, 'confused', self, 'term'],
            message,
            '换成另一个术语，或删去这一项',
          );
        }
        if (each.marked && [...each.term].length < 2) {
          const message = `“${each.term}”只有一个字，正文里到处都会标上`;
          refuse(context, [index, 'term'], message, '写全称，或加一行 marked: false');
        } else if (
          [...each.term].length < 2 &&
          !each.aliases.some((alias) => alias.includes(each.term))
        ) {
          const message = `“${each.term}”只有一个字，别名里也没有带这个字的叫法`;
          refuse(context, [index, 'term'], message, '写全称，或在 aliases 里写上带这个字的叫法');
        }
      });
    }),
});

export type Term = z.output<typeof term>;
