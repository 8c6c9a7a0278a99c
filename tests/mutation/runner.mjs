/**
 * Tries mutants within one process: modules stay loaded from one mutant to the next, but for the mutated file and
 * whatever imports it. Stryker's runner for vitest fits too, and starts a worker for each mutant: 0.7 s of CPU and
 * more, where this one takes hundredths.
 */
import { globSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached } from '@stryker-mutator/api/test-runner';
import fc from 'fast-check';
import { createServer, createServerModuleRunner } from 'vite';

const TESTS = [
  'src/domain/**/*.test.ts',
  'src/schemas/**/*.test.ts',
  'tests/code/editor-schemas.test.ts',
];
/** Drawing takes long, so drawings are made only while the code that draws is tried. */
const DRAWING = 'src/domain/procedures/swimlane/**';
const UNRELATED = process.env.MUTATE === 'procedures/swimlane' ? [] : [DRAWING];
/** A property that holds for so long, in milliseconds, is taken to hold. */
const LONG_ENOUGH = 250;
const COLLECT = resolve(import.meta.dirname, 'collect.mjs');

class DomainRunner {
  // Named by Stryker, in the code that it writes.
  #namespace = (globalThis[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {});
  #server;
  #modules;
  #collect;
  /** The file of the last mutant, which the next must not find as that one left it. */
  #last = '';

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    this.#server = await createServer({
      configFile: false,
      root: process.cwd(),
      logLevel: 'error',
      server: { middlewareMode: true, hmr: false, ws: false, watch: null },
      resolve: { alias: { vitest: COLLECT } },
      optimizeDeps: { noDiscovery: true },
    });
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false });
    await this.#modules.import(resolve('tests/seed.ts'));
    fc.configureGlobal({ ...fc.readConfigureGlobal(), interruptAfterTimeLimit: LONG_ENOUGH });
    ({ collect: this.#collect } = await this.#modules.import(COLLECT));
  }

  async dispose() {
    await this.#server?.close();
  }

  async dryRun({ files: mutated = [] }) {
    const tests = [];
    for (const file of globSync(TESTS, { exclude: UNRELATED }).sort()) {
      // Loaded afresh for each file, so that what runs while loading is known to count for this file too.
      this.#forgetAll(mutated.map((name) => resolve(name)));
      this.#namespace.currentTestId = loadingOf(file);
      const found = await this.#testsOf(file);
      tests.push(passed(file, this.#namespace.currentTestId, 0));
      for (const test of found) {
        this.#namespace.currentTestId = test.id;
        const began = performance.now();
        const failure = await failureOf(test);
        const result = passed(file, test.id, performance.now() - began);
        tests.push(
          failure === undefined ? result : { ...result, status: 1, failureMessage: failure },
        );
      }
      this.#namespace.currentTestId = undefined;
    }
    return { status: 'complete', tests, mutantCoverage: this.#namespace.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter = [], hitLimit, sandboxFileName }) {
    this.#forgetAll([sandboxFileName, this.#last]);
    this.#last = sandboxFileName;
    Object.assign(this.#namespace, { activeMutant: activeMutant.id, hitCount: 0, hitLimit });
    try {
      return await this.#tryMutant(new Set(testFilter), dirname(sandboxFileName));
    } finally {
      this.#namespace.activeMutant = undefined;
    }
  }

  async #tryMutant(wanted, folder) {
    const near = (file) => (dirname(resolve(file)) === folder ? 0 : 1);
    const files = [...new Set([...wanted].map(fileOf))].sort((a, b) => near(a) - near(b));
    let nrOfTests = 0;
    for (const file of files) {
      let tests;
      try {
        tests = await this.#testsOf(file);
      } catch (error) {
        return this.#timedOut() ?? killed(loadingOf(file), error, nrOfTests);
      }
      const all = wanted.has(loadingOf(file));
      for (const test of tests.filter(({ id }) => all || wanted.has(id))) {
        nrOfTests += 1;
        const failure = await failureOf(test);
        const timedOut = this.#timedOut();
        if (timedOut) return timedOut;
        if (failure !== undefined) return killed(test.id, failure, nrOfTests);
      }
    }
    return { status: 'survived', nrOfTests };
  }

  #timedOut() {
    return determineHitLimitReached(this.#namespace.hitCount, this.#namespace.hitLimit);
  }

  async #testsOf(file) {
    const path = resolve(file);
    // A file that was read before has nothing left to write down.
    this.#forgetAll([path]);
    const tests = await this.#collect(() => this.#modules.import(path), dirname(path));
    return tests.map((test) => ({ ...test, id: `${file}#${test.name}` }));
  }

  /** Has some files, and whatever imports them directly or by way of others, loaded again when next asked for. */
  #forgetAll(files) {
    const { evaluatedModules } = this.#modules;
    const ids = new Set(files);
    for (const id of ids) {
      const found = evaluatedModules.getModuleById(id);
      for (const importer of found?.importers ?? []) ids.add(importer);
      if (found) evaluatedModules.invalidateModule(found);
    }
  }
}

/** Stands for the loading of a file, as if it were a test: what it runs counts for all of its tests. */
function loadingOf(file) {
  return `${file}#`;
}

function fileOf(id) {
  return id.split('#', 1)[0];
}

function passed(fileName, id, timeSpentMs) {
  return { id, name: id, fileName, timeSpentMs, status: 0 };
}

/** @returns what a test complains of, or undefined */
async function failureOf({ run }) {
  try {
    await run();
    return undefined;
  } catch (error) {
    return String(error?.message ?? error);
  }
}

function killed(test, error, nrOfTests) {
  return {
    status: 'killed',
    killedBy: [test],
    failureMessage: String(error?.message ?? error),
    nrOfTests,
  };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'domain', DomainRunner)];
