import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { dutiesOf } from './lookup.ts';
import { withOfficeChoices } from './office-choices.ts';

const library = readLibrary();

/** An office of four in which the archivist's work belongs to the documents clerk, whose cover is the director. */
const small = withOfficeChoices({
  ...library,
  office: {
    ...library.office,
    unit: '样例服务中心',
    posts: library.office.posts.map((choice) =>
      choice.post === 'archivist' ? { ...choice, mergedInto: 'documents-clerk' } : choice,
    ),
  },
});

test('a merged post is named nowhere in steps, leads, duties or forms', () => {
  const named = [
    ...small.procedures.flatMap(({ lead, steps }) => [
      lead,
      ...steps.flatMap((step) => [step.post, ...step.with, ...step.inform]),
    ]),
    ...dutiesOf(small).flatMap(({ owner, assist }) => [owner, ...assist]),
    ...small.forms.map(({ keeper }) => keeper),
  ];
  expect(named).toContain('documents-clerk');
  expect(named).not.toContain('archivist');
});

test('nobody helps or informs himself after a merger', () => {
  for (const step of small.procedures.flatMap(({ steps }) => steps)) {
    expect([...step.with, ...step.inform]).not.toContain(step.post);
  }
});

test('an office that merges nothing is left as it is written', () => {
  expect(withOfficeChoices(library).procedures).toEqual(library.procedures);
});
