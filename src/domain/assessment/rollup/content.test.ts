import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { rollupContentOf, rollupContentSchema } from './content.ts';

test('holds the outline, the names of the levels and the dimension of each item', () => {
  const content = rollupContentOf(lived, (path) => `/shouce${path}`);
  expect(rollupContentSchema.parse(JSON.parse(JSON.stringify(content)))).toEqual(content);
  expect(content.levels).toEqual(['没有做法', '口头约定', '书面规定', '有记录', '有改进']);
  expect(content.dimensions).toEqual({
    'scope-01': 'list',
    'scope-02': 'list',
    'seals-01': 'keeping',
  });
  expect(content.areas[0]?.href).toBe('/shouce/assessment/scope/');
});
