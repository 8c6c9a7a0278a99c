/** Runs the search beside the page. */
import { ROOT } from '#domain/search/index/root.ts';
import type { ReadFile } from '#domain/search/index/reading.ts';
import { SearchEngine } from '#domain/search/engine.ts';
import { Overtaken } from '#domain/search/overtaken.ts';
import type { ToWorker, FromWorker } from './client.ts';
import { readOverNetwork } from './network.ts';

/** Tells the page so often that the worker is at work and not caught, in milliseconds. */
const SIGN_OF_LIFE = 2000;

let engine: SearchEngine | undefined;
let newest = 0;

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  if ('site' in data) {
    const { site, base, root } = data;
    engine = new SearchEngine(withRoot(root, readOverNetwork(site)), base);
    void engine.prepare();
  } else void reply(data);
});

async function reply({ id, ...asked }: Extract<ToWorker, { id: number }>): Promise<void> {
  newest = id;
  const living = setInterval(() => send({ isAlive: true }), SIGN_OF_LIFE);
  try {
    const answer = await engine?.answer(asked, () => newest === id);
    if (answer) send({ id, answer });
  } catch (error) {
    // Nobody waits for what was overtaken.
    if (!(error instanceof Overtaken)) send({ id, failure: String(error) });
  } finally {
    clearInterval(living);
  }
}

function send(message: FromWorker): void {
  postMessage(message);
}

/** The page has asked for the first file while this script was on its way. */
function withRoot(root: Uint8Array | undefined, read: ReadFile): ReadFile {
  let handed = root;
  return (name, build, isFresh) => {
    const kept = handed;
    if (name !== ROOT || kept === undefined) return read(name, build, isFresh);
    handed = undefined;
    return isFresh ? read(name, build, isFresh) : Promise.resolve(kept);
  };
}
