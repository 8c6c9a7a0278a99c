/** What the build would write, made from the small edition. */
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const container = await AstroContainer.create();

/**
 * @param component a component or a page
 * @param props what it is given
 * @returns its HTML without modules, which tests import themselves; of a page, what stands in its body
 */
export async function render(
  component: AstroComponentFactory,
  props: Record<string, unknown> = {},
  slots: Record<string, string> = {},
): Promise<string> {
  const html = await container.renderToString(component, { props, slots });
  const body = /<body[^>]*>([^]*)<\/body>/.exec(html)?.[1] ?? html;
  return body.replaceAll(/<script type="module"[^>]*><\/script>/g, '');
}
