/**
 * The way from a question of the assessment to a form and a page: whoever does what the handbook says comes out at the
 * target. So the pages that a question sends to name its forms, and something raises the question at all.
 */
import type { Problem } from '#domain/content/problem.ts';
import { addressOf } from '#domain/site/addresses.ts';
import type { Edition } from './edition.ts';

type Read = Pick<Edition, 'library' | 'pages'>;

/** @returns a problem for each item without a page, for each form that no page of its item names or that has no effort */
export function findUnraisedItems({ library, pages }: Read): Problem[] {
  const named = formsByPage({ library, pages });
  const titles = new Map(library.forms.map(({ id, title }) => [id, title]));
  const unnamed = library.questionnaire.areas.flatMap(({ file, items }) =>
    items.flatMap(({ id, chapters, procedures, forms }): Problem[] => {
      const sentTo = [...chapters, ...procedures].filter((slug) => named.has(slug));
      if (sentTo.length === 0) {
        const message = '这一题的章节和流程都还没有发布，答低了不知道去看哪里';
        return [{ file, field: `${id}.chapters`, message, hint: '写一章已经发布的' }];
      }
      return forms.flatMap(({ form }, index): Problem[] => {
        const title = titles.get(form);
        if (title === undefined || sentTo.some((slug) => named.get(slug)?.has(form))) return [];
        const field = `${id}.forms.${index}.form`;
        const message = `这一题的章节和流程都没有提到“${title}”`;
        const hint = '在章节的 forms、流程的步骤或正文链接里写上它，或给这一题加一页写着它的';
        return [{ file, field, message, hint }];
      });
    }),
  );
  return [...unnamed, ...formsWithoutEffort(library)];
}

/** The result proposes what gains most for its effort, so each form that a question names has one. */
function formsWithoutEffort({ forms, questionnaire }: Edition['library']): Problem[] {
  const items = questionnaire.areas.flatMap((area) => area.items);
  const used = new Set(items.flatMap((item) => item.forms.map(({ form }) => form)));
  return forms
    .filter(({ id, effort }) => used.has(id) && effort === undefined)
    .map(({ file, title }) => ({
      file,
      field: 'effort',
      message: `自评题用到“${title}”，没有写多久能用起来，结果页排不出先后`,
      hint: '写 effort: today（今天）、week（一周）或 quarter（一个季度）',
    }));
}

/** What each published page names: the forms of its head, of its steps and of the links in its text. */
function formsByPage({ library, pages }: Read): Map<string, ReadonlySet<string>> {
  const bySlug = new Map(pages.map((page) => [page.id, page]));
  const ids = new Map(library.forms.map(({ id }) => [addressOf('form', id), id]));
  const linked = (slug: string): string[] =>
    (bySlug.get(slug)?.parsed.references ?? []).flatMap(({ kind, id }) =>
      kind === 'address' ? (ids.get(id.split('#')[0] ?? '') ?? []) : [],
    );
  return new Map<string, ReadonlySet<string>>([
    ...library.chapters.map(
      ({ slug, forms }) => [slug, new Set([...forms, ...linked(slug)])] as const,
    ),
    ...library.procedures.map(
      ({ slug, steps }) =>
        [slug, new Set([...steps.flatMap(({ form }) => form ?? []), ...linked(slug)])] as const,
    ),
  ]);
}
