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
import * as chai from 'chai';

for (const matchers of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(matchers);

export const expect = Object.assign(
  (value, message) => chai.expect(value, message),
  chai.expect,
  globalThis[ASYMMETRIC_MATCHERS_OBJECT],
);

let tests = [];
let suites = [];

/** Imports a file of tests. @returns its tests with their full names */
export async function collect(load) {
  tests = [];
  suites = [];
  await load();
  return tests;
}

export const test = eachOf((name, run) => {
  tests.push({ name: [...suites, name].join(' > '), run });
});

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
