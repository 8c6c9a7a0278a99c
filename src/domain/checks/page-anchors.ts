/** Anchors of running text must not be those that the page gives itself. */
import type { Problem } from '#domain/content/problem.ts';
import { PROCEDURE } from '#strings.ts';
import type { Edition } from './edition.ts';

const OWN = new Set([...Object.keys(PROCEDURE.sections), 'facts', 'main']);

/** @returns a problem for each heading whose anchor stands on the page already */
export function findTakenAnchors({ pages }: Edition): Problem[] {
  return pages.flatMap(({ kind, file, bodyLine, parsed }) =>
    parsed.headings
      .filter(({ id }) => id === 'main' || (kind === 'procedures' && OWN.has(id)))
      .map(({ id, line }) => ({
        file,
        field: '',
        line: bodyLine + line - 1,
        message: `锚点 ${id} 是页面自己用的`,
        hint: `换一个，如 ${id}-more`,
      })),
  );
}
