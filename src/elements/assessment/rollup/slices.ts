/** Milliseconds of work after which the page gets its turn. */
const SLICE = 25;

/** Lets the page draw and hear clicks. Unlike a timer this is not slowed down while the tab is in the background. */
function pause(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Works through many things while the page stays alive.
 *
 * @param signal ends the work; what was done until then is thrown away with the error of the signal
 * @param tell is told how many are done, each time before the page gets its turn
 */
export async function inSlices<Thing, Made>(
  things: readonly Thing[],
  signal: AbortSignal,
  work: (thing: Thing, place: number) => Made | Promise<Made>,
  tell: (done: number) => void,
): Promise<Made[]> {
  const made: Made[] = [];
  let began = performance.now();
  for (const [place, thing] of things.entries()) {
    if (performance.now() - began > SLICE) {
      tell(place);
      await pause();
      began = performance.now();
    }
    signal.throwIfAborted();
    made.push(await work(thing, place));
  }
  tell(things.length);
  signal.throwIfAborted();
  return made;
}
