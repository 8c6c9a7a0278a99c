/** What takes the rules and the reader of files: large, and loaded once the page stands. */
import { officeYaml, OFFICE_YAML } from '#domain/setup/office-yaml.ts';
import { readOffice, type Conflict } from '#domain/setup/read-office.ts';
import type { SetupContent } from '#domain/setup/setup-content.ts';
import type { Values } from '#domain/setup/values.ts';
import { handOut } from '#elements/hand-out.ts';

/** @returns what does not hold; a value that no file can hold counts too */
export function check(values: Values, content: SetupContent): readonly Conflict[] {
  const reading = readOffice(bytesOf(officeYaml(values, content)), content);
  return reading.choices ? reading.conflicts : reading.problems.map(located);
}

function located(problem: Omit<Conflict, 'at'>): Conflict {
  return { ...problem, at: '' };
}

/** Hands out the file for whoever builds the site. */
export function handOutYaml(values: Values, content: SetupContent): void {
  const text = officeYaml(values, content);
  handOut(OFFICE_YAML, new Blob([text], { type: 'application/yaml' }));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
