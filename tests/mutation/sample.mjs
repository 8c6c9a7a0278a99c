/** Leaves out all but every so-manieth mutant, as if the others did not compile. */
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** 4 takes every fourth mutant. */
export const SAMPLE = Number(process.env.MUTATE_SAMPLE ?? 1);

/** @param id of a mutant, which Stryker numbers through the files */
function isTaken(id) {
  return Number(id) % SAMPLE === 0;
}

class Sample {
  async init() {}

  check(mutants) {
    const verdict = (id) =>
      isTaken(id) ? { status: 'passed' } : { status: 'compileError', reason: 'left out' };
    return Promise.resolve(Object.fromEntries(mutants.map(({ id }) => [id, verdict(id)])));
  }

  group(mutants) {
    return Promise.resolve([mutants.map(({ id }) => id)]);
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'sample', Sample)];
