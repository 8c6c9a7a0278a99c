/** Serves a built site as a good server does: packed with Brotli, over HTTP/1.1, and over HTTP/2 with a certificate made for the occasion. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { createSecureServer } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { installed } from './peers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};
/** What comes packed as it is. */
const PACKED: Readonly<Record<string, string>> = {
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
};
export const PROTOCOLS = ['HTTP/1.1', 'HTTP/2'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

export interface Serving {
  readonly port: number;
  close(): void;
}

/** @returns a certificate for the loopback address, which a browser has to be told to accept */
export async function makeCertificate(): Promise<Certificate> {
  const path = join(installed(), 'node_modules/selfsigned/index.js');
  const { generate } = await import(pathToFileURL(path).href);
  const made = await generate([{ name: 'commonName', value: 'localhost' }], { keySize: 2048 });
  return { key: made.private, cert: made.cert };
}

/**
 * @param folder of a built site, made for the root of a server
 * @param onRequest is called for each
 */
export async function serveBy(
  protocol: Protocol,
  folder: string,
  certificate: Certificate,
  onRequest = () => {},
): Promise<Serving> {
  const find = answerer(folder);
  const answer = (url: string) => {
    onRequest();
    return find(url);
  };
  const server =
    protocol === 'HTTP/2'
      ? createSecureServer({ ...certificate }, (request, response) => {
          const { status, head, body } = answer(request.url);
          response.writeHead(status, head).end(body);
        })
      : createServer((request, response) => {
          const { status, head, body } = answer(request.url ?? '/');
          response.writeHead(status, head).end(body);
        });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { port: (server.address() as AddressInfo).port, close: () => void server.close() };
}

interface Answer {
  readonly status: number;
  readonly head: Record<string, string | number>;
  readonly body: Buffer;
}

function answerer(folder: string): (url: string) => Answer {
  const known = new Map<string, Answer>();
  return (url) => {
    const path = decodeURIComponent(url.replace(/[?#].*/, ''));
    const answer = known.get(path) ?? answerFor(folder, path);
    known.set(path, answer);
    return answer;
  };
}

function answerFor(folder: string, path: string): Answer {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file) || !statSync(file).isFile()) {
    return { status: 404, head: { 'content-length': 0 }, body: Buffer.alloc(0) };
  }
  const content = readFileSync(file);
  const extension = extname(file);
  const text = TYPES[extension];
  const body = text ? pack(content) : content;
  const head = {
    'content-type': text ?? PACKED[extension] ?? 'application/octet-stream',
    'content-length': body.length,
    'cache-control': extension === '.html' ? 'no-cache' : 'max-age=31536000, immutable',
    ...(text && { 'content-encoding': 'br' }),
  };
  return { status: 200, head, body };
}

function pack(content: Buffer): Buffer {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  return brotliCompressSync(content, { params });
}
