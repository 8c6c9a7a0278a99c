import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readLibrary } from '#data/content-files.ts';
import { forgetContent } from '#data/process-content.ts';
import { ContentError } from '#domain/content/problem.ts';
import { DEVELOPING } from '#strings.ts';
import { contentReporter } from './content-report.ts';
import { reportPage } from './report-page.ts';

const FOLDERS = ['content', 'office'];
/** Between the server and src/dev/report-panel.ts. */
const EVENT = 'content:report';

/**
 * While the development server runs, a saved file of content is read anew, shown at once, and all of content checked:
 * what is wrong stands in the terminal and on every page, and in place of every page while content cannot be read.
 */
export function contentWatch(): AstroIntegration {
  let root = process.cwd();
  let base = '/';
  return {
    name: 'content-watch',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', `import '/src/dev/report-panel.ts';`);
      },
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        base = `${config.base.replace(/\/$/, '')}/`;
      },
      'astro:server:setup': ({ server, logger }) => {
        /** Unknown while content is being checked. */
        let report: string | undefined;
        let wasWrong = false;
        /** Pages that could not be made from what is wrong; the report stands in their place. */
        const failed = new Set<string | undefined>();
        const check = contentReporter(root, (found) => {
          if (found !== '') logger.warn(found);
          else if (wasWrong) logger.info(DEVELOPING.holds);
          wasWrong = found !== '';
          report = found;
          server.ws.send(EVENT, report);
          if (failed.size > 0) server.ws.send({ type: 'full-reload' });
        });
        server.ws.on(EVENT, (_, client) => {
          if (report !== undefined) client.send(EVENT, report);
        });
        server.middlewares.use((request, response, next) => {
          if (!request.headers.accept?.includes('text/html')) return next();
          const inItsPlace = failed.has(request.url) ? report : whyUnreadable();
          if (inItsPlace) {
            response.statusCode = 500;
            response.setHeader('Content-Type', 'text/html; charset=utf-8');
            response.end(reportPage(inItsPlace, base));
            return;
          }
          response.on('finish', () => {
            if (response.statusCode === 500) failed.add(request.url);
          });
          next();
        });
        server.watcher.add(FOLDERS.map((folder) => `${root}${folder}`));
        server.watcher.on('all', (_, path) => {
          const [folder = ''] = relative(root, path).split(/[/\\]/);
          if (!FOLDERS.includes(folder)) return;
          forgetContent();
          failed.clear();
          report = undefined;
          check();
          server.ws.send({ type: 'full-reload' });
        });
        check();
      },
    },
  };
}

/** @returns the report on content from which no page can be made; nothing when pages can */
function whyUnreadable(): string | undefined {
  try {
    readLibrary();
    return undefined;
  } catch (error) {
    if (error instanceof ContentError) return error.message;
    throw error;
  }
}
