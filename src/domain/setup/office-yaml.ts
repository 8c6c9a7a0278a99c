import { dutiesOf } from '#domain/content/lookup.ts';
import { officeText } from '#domain/office/office-text.ts';
import type { SetupContent } from './setup-content.ts';
import { officeDataOf, type Values } from './values.ts';

/** The file that is handed to whoever builds the site, and where it lies there. */
export const OFFICE_YAML = 'office.yaml';

/**
 * @param open says what does not hold yet, and stands on top
 * @returns the text of office/office.yaml, with a comment on what each post and local value is
 */
export function officeYaml(
  values: Values,
  { head, posts, dutyAreas, locals }: Pick<SetupContent, 'head' | 'posts' | 'dutyAreas' | 'locals'>,
  open?: string,
): string {
  const titles = (items: readonly { readonly id: string; readonly title: string }[]) =>
    new Map(items.map(({ id, title }) => [id, title]));
  const top = open === undefined ? head : `# ${open}\n${head}`;
  return officeText(top, officeDataOf(values, { posts, dutyAreas, locals }), {
    posts: titles(posts),
    duties: titles(dutiesOf({ dutyAreas })),
    local: titles(locals),
  });
}
