import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetContent } from '#data/process-content.ts';

const FOLDERS = ['content', 'office'];

/** While the development server runs, a saved file of content is read anew and shown at once. */
export function contentWatch(): AstroIntegration {
  let root = process.cwd();
  return {
    name: 'content-watch',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        server.watcher.add(FOLDERS.map((folder) => `${root}${folder}`));
        server.watcher.on('all', async (_, path) => {
          const [folder = ''] = relative(root, path).split(/[/\\]/);
          if (!FOLDERS.includes(folder)) return;
          forgetContent();
          try {
            await refreshContent?.({ loaders: ['content'] });
          } catch (error) {
            logger.error(error instanceof Error ? error.message : String(error));
          }
          server.ws.send({ type: 'full-reload' });
        });
      },
    },
  };
}
