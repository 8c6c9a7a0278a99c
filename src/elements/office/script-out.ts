import { officeScript, OFFICE_SCRIPT, type OfficeNames } from '#domain/folder/office-script.ts';
import type { SetupContent } from '#domain/setup/setup-content.ts';
import { handOut } from '#elements/hand-out.ts';
import type { Office } from '#schemas/office.ts';

/** Hands out the script by which the folder edition becomes the office's own. */
export function handOutScript(choices: Office, content: SetupContent, open?: string): void {
  const text = officeScript(choices, open, namesOf(choices, content));
  handOut(OFFICE_SCRIPT, new Blob([text], { type: 'text/javascript' }));
}

/** A page knows nothing of a duty that comes to it. */
function namesOf({ duties }: Office, content: SetupContent): OfficeNames | undefined {
  const given = new Set(Object.keys(duties));
  if (given.size === 0) return undefined;
  const posts = new Set(Object.values(duties).map(({ post }) => post));
  const named = (
    items: readonly { readonly id: string; readonly title: string }[],
    ids: Set<string>,
  ) =>
    Object.fromEntries(items.filter(({ id }) => ids.has(id)).map(({ id, title }) => [id, title]));
  return {
    posts: named(content.posts, posts),
    duties: named(
      content.dutyAreas.flatMap(({ duties }) => duties),
      given,
    ),
  };
}
