/** What stays of a site when the next one is put in its place. */
import { describe, expect, test } from 'vitest';
import { turnOf } from '../../scripts/deploy/fill.ts';
import { KEEP_DAYS, planFor } from '../../scripts/deploy/plan.ts';
import type { Record } from '../../scripts/deploy/record.ts';

const TODAY = '2026-11-29';
const record = (files: string[], kept: Record['kept'] = {}): Record => ({
  format: 1,
  build: 'old',
  files,
  kept,
});
const OLD = ['_astro/a.1.js', 'forms/gone/index.html', 'index.html'];
const FRESH = ['_astro/a.2.js', 'index.html'];

describe('the next folder', () => {
  test('keeps what open pages ask for, from the day on which it was replaced, but no old page', () => {
    const plan = planFor(FRESH, { files: OLD, record: record(OLD) }, TODAY);
    expect(plan).toEqual({
      build: FRESH,
      kept: { '_astro/a.1.js': TODAY },
      foreign: [],
      isRecorded: true,
      gone: ['forms/gone/index.html'],
    });
  });

  test.each([
    ['2026-11-16', true],
    ['2026-11-15', false],
  ])(`keeps what was replaced on %s for ${KEEP_DAYS} days: %s`, (since, stays) => {
    const files = ['_astro/a.0.js', ...OLD];
    const before = { files, record: record(OLD, { '_astro/a.0.js': since }) };
    expect('_astro/a.0.js' in planFor(FRESH, before, TODAY).kept).toBe(stays);
  });

  test('forgets that a file was replaced when it comes back', () => {
    const before = {
      files: ['_astro/a.2.js'],
      record: record([], { '_astro/a.2.js': '2026-11-20' }),
    };
    expect(planFor(FRESH, before, TODAY).kept).toEqual({});
  });

  test('keeps what others have laid there, wherever it lies', () => {
    const own = [
      '.htaccess',
      '.well-known/a',
      '_astro/own.js',
      'data.tar',
      'data.tar.gz',
      'n/.x.new',
    ];
    const files = [...OLD, ...own];
    const { foreign, kept } = planFor(FRESH, { files, record: record(OLD) }, TODAY);
    expect(foreign).toEqual(own);
    expect(Object.keys(kept)).toEqual(['_astro/a.1.js']);
  });

  test('of a folder that was filled by hand keeps all that the new build does not replace', () => {
    const files = [...OLD, 'build.json', 'notes/read.txt', 'web.config'];
    const fresh = [...FRESH, 'build.json'];
    const { foreign, kept, gone } = planFor(fresh, { files, record: undefined }, TODAY);
    expect(foreign).toEqual([
      '_astro/a.1.js',
      'forms/gone/index.html',
      'notes/read.txt',
      'web.config',
    ]);
    expect([kept, gone]).toEqual([{}, []]);
  });

  test('has nothing of what was to take a place when the command was cut off', () => {
    const files = [...OLD, '.index.html.new', '_astro/.a.2.js.new'];
    expect(planFor(FRESH, { files, record: record(OLD) }, TODAY).foreign).toEqual([]);
  });

  test('has no packed file of a text that has changed since', () => {
    const files = [...OLD, ...OLD.map((path) => `${path}.gz`)];
    const packedOf = (known: Record | undefined) => {
      const { foreign, kept } = planFor(FRESH, { files, record: known }, TODAY);
      return [...foreign, ...Object.keys(kept)].filter((path) => path.endsWith('.gz'));
    };
    expect(packedOf(record(OLD))).toEqual([]);
    expect(packedOf(undefined)).not.toContain('index.html.gz');
  });
});

test('file by file, what pages ask for comes before them, and the name of the build last', () => {
  const order = ['_astro/a.2.js', 'forms/x.docx', 'index.html', 'index.html.gz', 'build.json'];
  const turned = order.toReversed().toSorted((one, other) => turnOf(one) - turnOf(other));
  expect(turned.map(turnOf)).toEqual(order.map(turnOf));
});
