import { officeText } from '#domain/office/office-text.ts';
import type { SetupContent } from './setup-content.ts';
import { officeDataOf, type Values } from './values.ts';

/** The file that is handed to whoever builds the site, and where it lies there. */
export const OFFICE_YAML = 'office.yaml';

/** @returns the text of office/office.yaml, with a comment on what each post and local value is */
export function officeYaml(
  values: Values,
  { head, posts, locals }: Pick<SetupContent, 'head' | 'posts' | 'locals'>,
): string {
  const titles = (items: readonly { readonly id: string; readonly title: string }[]) =>
    new Map(items.map(({ id, title }) => [id, title]));
  return officeText(head, officeDataOf(values, { posts, locals }), {
    posts: titles(posts),
    local: titles(locals),
  });
}
