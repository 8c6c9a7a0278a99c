/** What takes the rules and the reader of files: large, and loaded once the page stands. */
import { drawn, type Drawn } from '#domain/setup/drawn.ts';
import { officeYaml, OFFICE_YAML } from '#domain/setup/office-yaml.ts';
import { readOffice, type Conflict } from '#domain/setup/read-office.ts';
import type { SetupContent } from '#domain/setup/setup-content.ts';
import { fieldCalled } from '#domain/setup/field-called.ts';
import type { Values } from '#domain/setup/values.ts';
import { handOut } from '#elements/hand-out.ts';
import type { Office } from '#schemas/office.ts';

/** What the fields say together. */
export interface Weighed {
  /** What does not hold; a value that no file can hold counts too. */
  readonly conflicts: readonly Conflict[];
  /** Absent while the file cannot be read, as with a name that is too long. */
  readonly choices: Office | undefined;
  readonly drawn: Drawn | undefined;
}

/** What the site was built with: the build has read it, and would have stopped where it did not hold. */
export function weighBuilt(content: SetupContent): Weighed {
  const { choices } = content;
  return { choices, conflicts: [], drawn: drawn(choices, content) };
}

export function weigh(values: Values, content: SetupContent): Weighed {
  const reading = readOffice(bytesOf(officeYaml(values, content)), content);
  if (reading.choices) {
    const { choices, conflicts } = reading;
    return { choices, conflicts, drawn: drawn(choices, content) };
  }
  const conflicts = reading.problems.map((problem) => ({
    ...problem,
    at: fieldCalled(problem.field, values, content),
  }));
  return { choices: undefined, conflicts, drawn: undefined };
}

/** Hands out the file for whoever builds the site. */
export function handOutYaml(values: Values, content: SetupContent, open?: string): void {
  const text = officeYaml(values, content, open);
  handOut(OFFICE_YAML, new Blob([text], { type: 'application/yaml' }));
}

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
