/** A server for one folder on the loopback address, for as long as the book is being printed. */
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Served {
  /** With a slash at the end. */
  readonly address: string;
  readonly close: () => void;
}

/**
 * @param folder a built site
 * @param base the path it was built for, with a slash at both ends
 * @returns the address, on a port that was free
 */
export async function serve(folder: string, base: string): Promise<Served> {
  const root = resolve(folder) + sep;
  const server = createServer(async ({ url = '/' }, response) => {
    const path = decodeURIComponent(new URL(url, 'http://loopback').pathname);
    const name = path.endsWith('/') ? `${path}index.html` : path;
    const file = join(root, name.startsWith(base) ? name.slice(base.length) : '');
    try {
      if (!file.startsWith(root)) throw new Error('Outside the folder.');
      const content = await readFile(file);
      response.writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      });
      response.end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}${base}`, close: () => server.close() };
}
