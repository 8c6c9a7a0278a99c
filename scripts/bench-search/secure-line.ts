/** The same slow line with HTTP/2 on it, which asks for many small files at once. */
import { openPipe } from '../bench-peers/slow-pipe.ts';
import { makeCertificate, serveBy } from '../bench-peers/servers.ts';
import type { Line } from './slow-line.ts';

/** @param folder of a built site */
export async function openSecureLine(folder: string): Promise<Line> {
  let requests = 0;
  const server = await serveBy('HTTP/2', folder, await makeCertificate(), () => (requests += 1));
  const pipe = await openPipe(server.port);
  return {
    address: `https://127.0.0.1:${pipe.port}/`,
    take: () => {
      const taken = { bytes: pipe.take(), requests };
      requests = 0;
      return taken;
    },
    close: () => {
      pipe.close();
      server.close();
    },
  };
}
