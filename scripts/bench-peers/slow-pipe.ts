/**
 * A slow line in front of a server: whatever goes through it, packed or encrypted, takes its time, and all connections
 * share it. So a protocol that asks less often is faster, as it is outside.
 */
import { connect, createServer, type Socket } from 'node:net';
import type { AddressInfo } from 'node:net';

/** “Slow 4G” of Lighthouse: 1.6 Mbit/s down and 750 kbit/s up, in bytes a millisecond; there and back in milliseconds. */
const DOWN = 1638.4 / 8;
const UP = 750 / 8;
const ROUND = 150;
/** What is sent before another connection has its turn, in bytes. */
const PIECE = 1460;
/** What a connection may have waiting before its sender is stopped, in bytes. */
const WAITING = 32_000;

export interface Pipe {
  readonly port: number;
  /** Bytes that came down since it was last asked, heads and encryption included. */
  take(): number;
  close(): void;
}

/** @param target the port of a server on the loopback address */
export async function openPipe(target: number): Promise<Pipe> {
  let bytes = 0;
  const down = lane(DOWN, (count) => (bytes += count));
  const up = lane(UP, () => undefined);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const socket of [near, far]) {
      socket.setNoDelay(true);
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    // To connect takes a way there and back before anything is asked.
    up(near, far, ROUND);
    down(far, near, 0);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    take: () => {
      const taken = bytes;
      bytes = 0;
      return taken;
    },
    close: () => {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

interface Flow {
  readonly pieces: Buffer[];
  readonly from: Socket;
  readonly to: Socket;
  /** When the connection stands, on the clock of performance.now(). */
  readonly open: number;
  waiting: number;
}

/** @returns what joins two sockets in one direction; all that it joins take turns */
function lane(speed: number, count: (bytes: number) => void) {
  const flows: Flow[] = [];
  let free = 0;
  let isRunning = false;

  const run = () => {
    isRunning = true;
    const now = performance.now();
    free = Math.max(free, now - 2);
    while (free <= now) {
      const at = flows.findIndex(({ pieces, open }) => pieces.length > 0 && open <= now);
      if (at < 0) break;
      const [flow] = flows.splice(at, 1);
      const piece = flow?.pieces.shift();
      if (!flow || !piece) break;
      flows.push(flow);
      flow.waiting -= piece.length;
      if (flow.waiting < WAITING) flow.from.resume();
      free += piece.length / speed;
      count(piece.length);
      later(ROUND / 2, () => void flow.to.write(piece));
    }
    isRunning = flows.some(({ pieces }) => pieces.length > 0);
    if (isRunning) setTimeout(run, 1);
  };

  return (from: Socket, to: Socket, delay: number) => {
    const flow: Flow = { pieces: [], from, to, open: performance.now() + delay, waiting: 0 };
    flows.push(flow);
    from.on('data', (data: Buffer) => {
      for (let at = 0; at < data.length; at += PIECE)
        flow.pieces.push(data.subarray(at, at + PIECE));
      flow.waiting += data.length;
      if (flow.waiting >= WAITING) from.pause();
      if (!isRunning) run();
    });
    from.on('close', () => {
      later(ROUND, () => to.end());
      const at = flows.indexOf(flow);
      if (at >= 0 && flow.pieces.length === 0) flows.splice(at, 1);
    });
  };
}

/** Timers of one length are called in the order in which they were set. */
function later(milliseconds: number, call: () => void): void {
  setTimeout(call, milliseconds);
}
