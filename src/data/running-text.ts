/** Running text as a component. Its text was read and checked before, so that no mistake of an author is met here. */
import { Fragment, jsx } from 'astro/jsx-runtime';
import { evaluate } from 'satteri';
import { FEATURES } from '#domain/body/features.ts';
import { fillTotals } from '#domain/body/totals.ts';
import type { Library } from '#domain/content/library.ts';
import type { ContentFile } from '#domain/reading/content-file.ts';
import { joinLines } from '#markdown/join-lines.ts';
import { listHeadings, type TextHeading } from '#markdown/list-headings.ts';
import { markTerms } from '#markdown/mark-terms.ts';
import { tellBars } from '#markdown/tell-bars.ts';
import { wrapTables } from '#markdown/wrap-tables.ts';

/** What Astro's renderer of JSX takes for a component. */
type Component = (props: Readonly<Record<string, unknown>>) => unknown;

export interface RunningText {
  readonly Content: Component;
  readonly headings: readonly TextHeading[];
}

/**
 * Compiled within the process, without the bundler: a thousand texts as modules of their own took a fifth of the time of a
 * build and a gigabyte.
 *
 * @param page a page with running text
 * @param library whose terms are marked in it
 * @throws where the text cannot be compiled
 */
export async function runningText(page: ContentFile, { terms }: Library): Promise<RunningText> {
  const headings: TextHeading[] = [];
  const { default: made } = await evaluate(fillTotals(page.body, page.data), {
    features: FEATURES,
    mdastPlugins: [joinLines, tellBars],
    hastPlugins: [
      wrapTables,
      markTerms(terms.filter(({ marked }) => marked)),
      listHeadings(headings),
    ],
    elementAttributeNameCase: 'html',
    Fragment,
    jsx: element,
    jsxs: element,
  });
  if (!isComponent(made)) throw new Error(`${page.file} was compiled to nothing.`);
  // By this mark Astro's renderer tells what went wrong in it, and not that there is no renderer.
  return { Content: Object.assign(made, { [Symbol.for('mdx-component')]: true }), headings };
}

/** What is compiled always hands over properties. */
const element = (type: unknown, props: unknown) => jsx(type, { ...(props ?? {}) });

function isComponent(made: unknown): made is Component {
  return typeof made === 'function';
}
