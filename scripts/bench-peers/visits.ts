/** Visits a chapter and a procedure of every site over each protocol, by turns, so that a busy minute meets all alike. */
import { chromium } from '@playwright/test';
import { browserEnvironment, browserExecutable } from '../browser.ts';
import type { MarkdownPage } from './markdown.ts';
import { makeCertificate, PROTOCOLS, serveBy, type Protocol } from './servers.ts';
import { openPipe } from './slow-pipe.ts';
import { visit, type Visited } from './visit.ts';

export interface Site {
  readonly name: string;
  readonly folder: string;
}

export interface Visits {
  readonly site: string;
  readonly kind: 'procedure' | 'chapter';
  readonly protocol: Protocol;
  readonly visits: readonly Visited[];
}

/** A page of each kind; where an office does without it, the first there is. */
const EXAMPLES = {
  procedure: '/procedures/seals/use-approval/',
  chapter: '/handbook/general/duty-boundaries/',
} as const;

/** @param runs visits that count; one before them lets the servers pack their files */
export async function visitAll(
  sites: readonly Site[],
  pages: readonly MarkdownPage[],
  runs: number,
): Promise<Visits[]> {
  const certificate = await makeCertificate();
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu'],
    env: browserEnvironment(),
  });
  const lines = [];
  for (const { name, folder } of sites) {
    for (const protocol of PROTOCOLS) {
      const server = await serveBy(protocol, folder, certificate);
      const pipe = await openPipe(server.port);
      for (const { kind, path, title } of examplesOf(pages)) {
        const scheme = protocol === 'HTTP/2' ? 'https' : 'http';
        const address = (port: number) => `${scheme}://localhost:${port}${path}`;
        await visit(browser, address(server.port), title);
        const visits: Visited[] = [];
        lines.push({
          site: name,
          kind,
          protocol,
          visits,
          title,
          address: address(pipe.port),
          server,
          pipe,
        });
      }
    }
  }
  for (let run = 0; run < runs; run += 1) {
    for (const { visits, address, title } of lines)
      visits.push(await visit(browser, address, title));
  }
  await browser.close();
  for (const { server, pipe } of lines) {
    pipe.close();
    server.close();
  }
  return lines.map(({ site, kind, protocol, visits }) => ({ site, kind, protocol, visits }));
}

function examplesOf(pages: readonly MarkdownPage[]) {
  return (['procedure', 'chapter'] as const).flatMap((kind) => {
    const folder = kind === 'procedure' ? '/procedures/' : '/handbook/';
    const page =
      pages.find(({ path }) => path === EXAMPLES[kind]) ??
      pages.find(({ path }) => path.startsWith(folder));
    return page ? [{ kind, path: page.path, title: page.title }] : [];
  });
}
