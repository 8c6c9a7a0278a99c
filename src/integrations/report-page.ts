import { escapeMarkup } from '#domain/text/escape-markup.ts';
import { DEVELOPING } from '#strings.ts';

/**
 * What the development server answers while content cannot be read: no page could be made from it.
 *
 * @param report a line each problem
 * @param base the path of the site, with slashes
 * @returns a page that comes back by itself, since it listens to the server
 */
export function reportPage(report: string, base: string): string {
  const text = escapeMarkup(report);
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${DEVELOPING.title}</title>
<h1>${DEVELOPING.title}</h1>
<p>${DEVELOPING.lead}</p>
<pre data-content-report style="white-space: pre-wrap">${text}</pre>
<script type="module" src="${base}@vite/client"></script>
<script type="module" src="${base}src/dev/report-panel.ts"></script>
</html>
`;
}
