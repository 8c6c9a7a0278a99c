import { expect, test } from 'vitest';
import { written } from '#tests/fixture.ts';
import { mostOf } from './most-of.ts';
import { officeYaml } from './office-yaml.ts';
import { readOffice } from './read-office.ts';
import { bytesOf, setupOf } from './testing.ts';
import { LOCAL_KEYS, localField, postField, SINGLE } from './values.ts';

const setup = setupOf(written);
const [local] = written.locals.filter(({ choices }) => choices === undefined);
const FIELDS = [
  ...SINGLE,
  ...(['holder', 'control'] as const).map((key) => postField('clerk', key)),
  ...LOCAL_KEYS.map((key) => localField(local?.id ?? '', key)),
];

/** What an edition is told that says this in one field. */
const told = (id: string, length: number) => {
  const reading = readOffice(bytesOf(officeYaml({ [id]: '样'.repeat(length) }, setup)), setup);
  return reading.choices ? [] : reading.problems.map(({ message }) => message);
};

test.each(FIELDS)('%s takes as much as is read back from the file, and no more', (id) => {
  const most = mostOf(id) ?? 0;
  expect(most).toBeGreaterThan(0);
  expect(told(id, most)).toEqual([]);
  expect(told(id, most + 1).join()).toContain(String(most));
});

test('what is chosen has no bound', () => {
  expect(mostOf(postField('clerk', 'cover'))).toBeUndefined();
  expect(mostOf('hidden.seals/use')).toBeUndefined();
});

test('what is no field of an edition has no bound either', () => {
  expect(mostOf('specimen.other.field')).toBeUndefined();
  expect(mostOf('specimen')).toBeUndefined();
});
