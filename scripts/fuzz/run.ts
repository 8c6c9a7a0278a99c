/** Tries cases one by one in a thread of their own, so that one that never ends can be ended. */
import { Worker } from 'node:worker_threads';
import type { Case } from './case.ts';
import type { Judgement } from './judge.ts';

/** Milliseconds after which a check is taken for one that never ends; usual ones take less than a tenth of a second. */
const PATIENCE = 20_000;

export interface Tried {
  readonly tried: Case;
  readonly judgement: Judgement;
}

/**
 * @param cases those that the thread makes too, from the same seed
 * @param report is told of each case as it is judged
 */
export async function tryAll(
  cases: readonly Case[],
  seed: number,
  report: (tried: Tried) => void,
): Promise<void> {
  let worker = start(seed);
  for (const [index, tried] of cases.entries()) {
    const judgement = await ask(worker, index);
    if (judgement) report({ tried, judgement });
    else {
      await worker.terminate();
      worker = start(seed);
      const why = `no answer in ${PATIENCE / 1000} s`;
      report({ tried, judgement: { verdict: 'hang', why, answer: '' } });
    }
  }
  await worker.terminate();
}

function start(seed: number): Worker {
  return new Worker(new URL('worker.ts', import.meta.url), { workerData: { seed } });
}

/** @returns the judgement of one case; undefined when there is none in time */
function ask(worker: Worker, index: number): Promise<Judgement | undefined> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(undefined), PATIENCE);
    const done = (judgement: Judgement | undefined) => {
      clearTimeout(timer);
      worker.off('error', reject);
      resolve(judgement);
    };
    worker.once('message', done);
    worker.once('error', reject);
    worker.postMessage(index);
  });
}
