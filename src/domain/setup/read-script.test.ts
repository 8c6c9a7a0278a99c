import { expect, test } from 'vitest';
import { officeScript } from '#domain/folder/office-script.ts';
import { office } from '#schemas/office.ts';
import { written } from '#tests/fixture.ts';
import { isOfficeScript, readScript } from './read-script.ts';
import { setupOf } from './testing.ts';

const setup = setupOf(written);

test('what the folder edition was given is read back', () => {
  const script = officeScript(written.choices);
  expect(isOfficeScript(script)).toBe(true);
  expect(isOfficeScript('unit: 某单位\n')).toBe(false);
  expect(readScript(script, setup)).toEqual({ choices: written.choices, conflicts: [] });
});

test('it is held against the rules like any other', () => {
  const choices = office.parse({ posts: [{ post: 'clerk', mergedInto: 'keeper' }] });
  expect(readScript(officeScript(choices), setup)).toMatchObject({
    conflicts: [{ at: 'posts.clerk.mergedInto' }],
  });
  const strange = officeScript({ ...choices, unit: 7 as unknown as string });
  expect(readScript(strange, setup)).toMatchObject({ problems: [{ field: 'unit' }] });
});

test('what nobody can see in it is refused, though it is written as an escape there', () => {
  const strange = officeScript({ ...written.choices, unit: '某\u202E单位' });
  expect(readScript(strange, setup)).toMatchObject({
    problems: [{ field: 'unit', message: expect.stringContaining('改变文字方向的字符') as string }],
  });
});

test('one that was changed by hand, or is of a later edition, is called so', () => {
  const script = officeScript(written.choices);
  expect(readScript(script.slice(0, 400), setup)).toBe('damaged');
  expect(readScript(script.replace('"format": 1', '"format": 9'), setup)).toBe('newer');
});
