import type { WrittenContent } from '#domain/content/written.ts';
import { KIND } from '#strings.ts';

/** Pages that belong together, such as the procedures of a category. */
export interface HideableGroup {
  readonly kind: 'chapter' | 'procedure' | 'form';
  readonly title: string;
  readonly pages: readonly {
    /** As office.yaml names it: forms as forms/… */
    readonly slug: string;
    readonly title: string;
  }[];
}

/** @returns what an office may leave out, in the order of the catalogue: chapters, procedures, forms */
export function hideableGroups({
  catalogue,
  chapters,
  procedures,
  forms,
}: Pick<WrittenContent, 'catalogue' | 'chapters' | 'procedures' | 'forms'>): HideableGroup[] {
  const titled = (pages: readonly { readonly slug: string; readonly title: string }[]) => {
    const titles = new Map(pages.map(({ slug, title }) => [slug, title]));
    return (slugs: readonly string[]) =>
      slugs.flatMap((slug) => {
        const title = titles.get(slug);
        return title === undefined ? [] : [{ slug, title }];
      });
  };
  const [chaptersOf, proceduresOf] = [titled(chapters), titled(procedures)];
  const groups: HideableGroup[] = [
    ...catalogue.parts.map(({ title, chapters: slugs }) => ({
      kind: 'chapter' as const,
      title: `${KIND.chapter.list}：${title}`,
      pages: chaptersOf(slugs),
    })),
    ...catalogue.categories.map(({ title, procedures: slugs }) => ({
      kind: 'procedure' as const,
      title: `${KIND.procedure.list}：${title}`,
      pages: proceduresOf(slugs),
    })),
    ...catalogue.categories.map(({ id, title }) => ({
      kind: 'form' as const,
      title: `${KIND.form.list}：${title}`,
      pages: forms
        .filter(({ category }) => category === id)
        .map((form) => ({ slug: `forms/${form.id}`, title: form.title })),
    })),
  ];
  return groups.filter(({ pages }) => pages.length > 0);
}
