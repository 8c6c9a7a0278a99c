/** A server behind a slow line: every answer packed with Brotli, all of them together through one narrow pipe. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** 1.6 Mbit/s, in bytes a second; what lies between asking and the first byte, in milliseconds. */
const SPEED = 200_000;
const DELAY = 150;
/** Head of an answer and of what asks for it, roughly, in bytes. */
const HEAD = 300;
/** So much is sent at once, in bytes. */
const PIECE = 4_000;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

export interface Line {
  readonly address: string;
  /** What was sent since it was last asked, heads included. */
  take(): { bytes: number; requests: number };
  close(): void;
}

/** @param folder of a built site */
export async function openLine(folder: string): Promise<Line> {
  const packed = new Map<string, Buffer>();
  let bytes = 0;
  let requests = 0;
  /** When the pipe is free again. */
  let free = 0;

  const server: Server = createServer(async (request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*/, ''));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    await pause(DELAY);
    requests += 1;
    bytes += HEAD;
    if (!existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[extname(file)];
    const body = packed.get(file) ?? pack(file, type !== undefined);
    packed.set(file, body);
    response.writeHead(200, {
      'content-type': type ?? 'application/octet-stream',
      'content-length': body.length,
      'cache-control': path.includes('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...(type !== undefined && { 'content-encoding': 'br' }),
    });
    bytes += body.length;
    for (let at = 0; at < body.length; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      const now = performance.now();
      free = Math.max(free, now) + (piece.length / SPEED) * 1000;
      await pause(free - now);
      response.write(piece);
    }
    response.end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    address: `http://127.0.0.1:${port}/`,
    take: () => {
      const taken = { bytes, requests };
      bytes = 0;
      requests = 0;
      return taken;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function pack(file: string, isText: boolean): Buffer {
  const content = readFileSync(file);
  if (!isText) return content;
  return brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, Math.max(0, milliseconds)));
}
