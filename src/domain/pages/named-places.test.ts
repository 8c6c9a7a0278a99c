import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { namedPlaces } from './named-places.ts';

const places = namedPlaces(lived);

test('everything that has a name has its place, with its code where it has one', () => {
  const [procedure] = lived.procedures;
  const [area] = lived.dutyAreas;
  const duty = area?.duties[0];
  expect(places).toContainEqual({
    ...{ title: procedure?.title, code: procedure?.code, kind: 'procedure' },
    url: `/procedures/${procedure?.slug}/`,
  });
  expect(places).toContainEqual({
    ...{ title: duty?.title, code: '', kind: 'duty', url: `/duties/#${duty?.id}` },
  });
  const { chapters, procedures, forms, dutyAreas, regulations, terms } = lived;
  expect(places).toHaveLength(
    [chapters, procedures, forms, dutyAreas.flatMap(({ duties }) => duties), regulations, terms]
      .map(({ length }) => length)
      .reduce((sum, length) => sum + length),
  );
});
