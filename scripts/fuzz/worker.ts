/** The thread in which cases are tried: makes the same ones from the same seed, and answers by number. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { makeCases } from './cases.ts';
import { Edition } from './edition.ts';
import { tryCase } from './judge.ts';

const { seed } = z.object({ seed: z.number() }).parse(workerData);
const cases = makeCases(new Edition(), seed);

parentPort?.on('message', (index: number) => {
  const tried = cases[index];
  if (!tried) throw new Error(`There is no case ${index}.`);
  parentPort?.postMessage(tryCase(tried));
});
