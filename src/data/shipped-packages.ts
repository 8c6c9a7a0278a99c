/** Packages of others whose code the built site holds. */
import { existsSync, readFileSync } from 'node:fs';

/** Written by the build between bundling and making pages. */
export const SHIPPED_FILE = '.astro/shipped-packages.json';

export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** The licence by its short name, as MIT. */
  readonly licence: string;
  /** The notices that must go with the code. */
  readonly texts: readonly string[];
}

/** @returns the packages in the order of their names; none while developing, where nothing is bundled */
export function shippedPackages(): readonly ShippedPackage[] {
  if (!existsSync(SHIPPED_FILE)) return [];
  // Written by the same build.
  return JSON.parse(readFileSync(SHIPPED_FILE, 'utf8')) as ShippedPackage[];
}
