import { describe, expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import type { Source } from '#domain/reading/source.ts';
import { FIXTURE } from '#tests/fixture.ts';
import { copied, itemNamed } from './copy.ts';
import { isField, itemsOf, type Item } from './item.ts';
import { editionRecord, readEditionRecord, recordedItems, recordFiles, RECORDS } from './record.ts';

const ours = itemsOf(readSources(FIXTURE, 'content'), 'content');
const pick = (...names: readonly string[]): Item[] =>
  ours.filter(({ name }) => names.includes(name));
const asSources = (files: ReadonlyMap<string, string>): Source[] =>
  [...files].map(([file, text]) => ({ file, bytes: new TextEncoder().encode(text) }));

describe('records', () => {
  test('read back are what was recorded, whole files and entries of lists', () => {
    const items = pick(
      'procedures/seals/use',
      'duties/seal-use',
      'duties/seal-keeping',
      'posts/clerk',
      'synonyms/用印',
    );
    const read = itemsOf(asSources(recordFiles(items)), RECORDS);
    expect(read.map(({ name }) => name).sort()).toEqual(items.map(({ name }) => name).sort());
    for (const { name, text, fields } of read) {
      const [same] = pick(name);
      expect({ text, fields }, name).toEqual({ text: same?.text, fields: same?.fields });
    }
  });

  test('hold what the office has laid something over, anew where it is asked for', () => {
    const own = pick('duties/seal-use', 'duties/seal-keeping');
    const old = own.map((item) => ({ ...item, fields: { ...item.fields, owner: 'old' } }));
    const owners = (items: readonly Item[]) =>
      items.map(({ name, fields }) => `${name} ${String(fields?.['owner'])}`).sort();
    expect(owners(recordedItems(own, ours, old))).toEqual([
      'duties/seal-keeping keeper',
      'duties/seal-use keeper',
    ]);
    expect(owners(recordedItems(own, ours, old, new Set(['duties/seal-use'])))).toEqual([
      'duties/seal-keeping old',
      'duties/seal-use keeper',
    ]);
    expect(recordedItems([], ours, old)).toEqual([]);
  });

  test('of an edition say its version and everything in it', () => {
    const record = readEditionRecord(editionRecord('1.0', '2026-12-01', ours));
    expect(record?.version).toBe('1.0');
    expect(record?.known).toEqual(
      new Set(ours.filter((item) => !isField(item)).map(({ name }) => name)),
    );
    for (const text of [undefined, '', 'version: 1\n', '[]'])
      expect(readEditionRecord(text), text).toBeUndefined();
  });
});

describe('a piece of the handbook', () => {
  test('is named by kind and id, or by its id alone where that is enough', () => {
    for (const asked of ['procedures/seals/use', 'seals/use'])
      expect(itemNamed(ours, asked)).toMatchObject({ path: 'procedures/seals/use.mdx' });
    expect(itemNamed(ours, 'duties/seals.title')).toBe(
      'duties/seals.title 不用抄，直接写进 office/duties/seals.yaml',
    );
    expect(itemNamed(ours, 'seal-usee')).toBe('手册里没有 seal-usee。是不是想写 seal-use');
    const twice = [...ours, { ...(ours[0] as Item), name: 'glossary/seal-use' }];
    expect(itemNamed(twice, 'seal-use')).toBe(
      '“seal-use”不止一处，写全：duties/seal-use、glossary/seal-use',
    );
  });

  test('is copied whole, or as an entry whose fields wait to be changed', () => {
    const [page] = pick('procedures/seals/use');
    expect(page && copied(page, undefined)).toBe(page?.text);
    const [words] = pick('synonyms/用印');
    expect(words && copied(words, undefined)).toMatch(
      /^groups:\n {2}- official: \[.+\]\n {4}# 要改哪一项.*\n {4}# everyday:\n/,
    );
    const [duty] = pick('duties/seal-use');
    const text = duty && copied(duty, 'duties:\n  - id: own\n    title: 自己的\n');
    expect(text).toMatch(/^duties:\n {2}- id: own\n {4}title: 自己的\n {2}- id: seal-use\n {4}# /);
    expect(text).toContain('    # owner: keeper\n');
  });
});
