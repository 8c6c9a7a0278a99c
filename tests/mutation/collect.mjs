/**
 * What tests import as vitest while mutants are tried: it only writes down the tests of a file.
 * Expectations are vitest's own. Tests of the domain are plain; what else they might ask for is refused by name.
 */
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
} from '@vitest/expect';
import { fn, spyOn } from '@vitest/spy';
import * as chai from 'chai';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers);

/** Where the file of tests lies that was loaded last; files of snapshots are named from there. */
let folder = '';
chai.use(({ Assertion }) => {
  Assertion.addMethod('toMatchFileSnapshot', function compare(name) {
    new Assertion(this._obj).equal(readFileSync(join(folder, name), 'utf8'));
  });
});

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

export const vi = { fn, spyOn };

let tests = [];
let suites = [];
/** What runs around each test of a suite and of those within it. */
let hooks = [];

/** Imports a file of tests from a folder. @returns its tests with their full names */
export async function collect(load, from) {
  folder = from;
  tests = [];
  suites = [];
  hooks = [];
  await load();
  return tests;
}

export const test = eachOf((name, run) => {
  const path = suites;
  const around = (when) =>
    hooks.filter(
      (hook) => hook.when === when && hook.path.every((suite, at) => suite === path[at]),
    );
  tests.push({
    name: [...path, name].join(' > '),
    run: async () => {
      const after = [];
      for (const { act } of around('before')) after.push(await act());
      try {
        await run();
      } finally {
        for (const { act } of around('after')) await act();
        for (const act of after) if (typeof act === 'function') await act();
      }
    },
  });
});

export const beforeEach = (act) => void hooks.push({ when: 'before', path: suites, act });
export const afterEach = (act) => void hooks.push({ when: 'after', path: suites, act });

export const describe = eachOf((name, run) => {
  suites = [...suites, name];
  run();
  suites = suites.slice(0, -1);
});

export { test as it };

function eachOf(define) {
  const each = (table) => (name, run) => {
    // As vitest does: rows are spread where all of them are lists.
    const spread = table.every(Array.isArray);
    table.forEach((row, index) => {
      const cells = spread ? row : [row];
      define(`${name} (${index + 1})`, () => run(...cells));
    });
  };
  const skip = () => undefined;
  const when = (condition) => (condition ? define : skip);
  return Object.assign(define, { each, skip, runIf: when, skipIf: (not) => when(!not) });
}
