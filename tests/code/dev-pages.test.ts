import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

it('shows every component under /dev/', () => {
  const shown = new Set(
    globSync('src/dev/pages/*.astro').flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/from '#(components\/[^']+\.astro)'/g)].map(
        ([, path]) => path,
      ),
    ),
  );
  const components = globSync('src/components/**/*.astro').map((file) =>
    file.replaceAll('\\', '/').replace('src/', ''),
  );
  expect(components.filter((path) => !shown.has(path))).toEqual([]);
});

// Data is seen by scripts only.
it('names each component that it shows', () => {
  for (const file of globSync('src/dev/pages/*.astro')) {
    const source = readFileSync(file, 'utf8');
    const imported = [...source.matchAll(/import (\w+) from '#components\//g)].map(
      ([, name]) => name,
    );
    const named = [...source.matchAll(/of="([^"]+)"/g)].flatMap(([, names]) => names?.split(', '));
    expect(
      imported.filter((name) => !name?.endsWith('Data') && !named.includes(name)),
      file,
    ).toEqual([]);
  }
});
