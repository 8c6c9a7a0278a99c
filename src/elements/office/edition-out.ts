import type { SetupContent } from '#domain/setup/setup-content.ts';
import { stillOpen } from '#domain/setup/still-open.ts';
import type { Values } from '#domain/setup/values.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { SETUP_LIVE } from '#strings.ts';
import type { Weighed } from './work.ts';

const FILES = ['yaml', 'script', 'docx', 'xlsx'] as const;
export type EditionFile = (typeof FILES)[number];

export function isEditionFile(text: string | undefined): text is EditionFile {
  return FILES.some((file) => file === text);
}

/** What a file is made from. */
export interface Edition {
  readonly values: Values;
  readonly content: SetupContent;
  readonly weighed: Weighed;
  /** Whose edition it is, as it stands on paper. */
  readonly office: string;
}

/**
 * Hands an edition out as a file. An office.yaml is given away with its faults, to be gone on with; what is used as it
 * is, is only made of an edition that keeps the rules of its form. Every file says on top what in it does not hold yet.
 *
 * @returns what is to be said of it
 */
export async function handOutEdition(
  file: EditionFile,
  { values, content, weighed, office }: Edition,
): Promise<string> {
  const { conflicts, choices, drawn } = weighed;
  const open = stillOpen(conflicts);
  if (file === 'yaml') (await import('./work.ts')).handOutYaml(values, content, open);
  else if (!choices || !drawn) return SETUP_LIVE.unfit;
  else if (file === 'script')
    (await import('./script-out.ts')).handOutScript(choices, content, open);
  else {
    const { handOutDivision } = await import('./division-out.ts');
    await handOutDivision(file, drawn.division, { office, day: dayOf(new Date()), open });
  }
  return conflicts.length > 0 ? SETUP_LIVE.wrongOut(conflicts.length) : SETUP_LIVE.made;
}
