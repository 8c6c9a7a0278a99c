import { describe, expect, it } from 'vitest';
import { devPages } from './dev-pages.ts';

type Setup = NonNullable<ReturnType<typeof devPages>['hooks']['astro:config:setup']>;

/** @returns the addresses that are added for a command of Astro */
function addressesFor(command: 'dev' | 'build' | 'preview'): string[] {
  const patterns: string[] = [];
  const setup = devPages().hooks['astro:config:setup'];
  const options = {
    command,
    injectRoute: ({ pattern }: { pattern: string }) => void patterns.push(pattern),
  };
  void setup?.(options as unknown as Parameters<Setup>[0]);
  return patterns;
}

describe('devPages', () => {
  it('adds its pages while developing', () => {
    expect(addressesFor('dev')).toEqual(expect.arrayContaining(['/dev/', '/dev/procedure/']));
  });

  it.each(['build', 'preview'] as const)('adds nothing for %s', (command) => {
    expect(addressesFor(command)).toEqual([]);
  });
});
