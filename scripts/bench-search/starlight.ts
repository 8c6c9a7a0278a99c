/** The pages of this site as a site of Starlight, with the search that it brings along. */
import { pageFacts } from '#integrations/page-facts.ts';
import { plain, type MarkdownPage } from '../bench-peers/markdown.ts';
import { buildPeer } from '../bench-peers/peers.ts';

/**
 * @param site the folder of the built site whose pages are taken, all that can be searched
 * @returns the folder of the site of Starlight, built
 */
export async function buildStarlight(site: string): Promise<string> {
  const pages = pageFacts(site).flatMap(({ source }): MarkdownPage[] => {
    if (source === undefined) return [];
    const { url, title, blocks } = source;
    const lines = blocks.map(({ text, level }) =>
      level > 0 ? `${'#'.repeat(level)} ${plain(text)}` : plain(text),
    );
    const markdown = `---\ntitle: ${JSON.stringify(plain(title))}\n---\n\n${lines.join('\n\n')}\n`;
    return [{ path: url, title, markdown }];
  });
  const { folder } = await buildPeer('starlight', pages);
  return folder;
}
