/** What a gap is called when it is told that nothing stands in it yet. */
import { OPEN } from '#strings.ts';
import type { ParagraphRole } from './paragraph-role.ts';
import type { Segment } from './running-text.ts';

/** Marks at the ends of the words around a gap that tell nothing of it. */
const ENDS = /^[，。、；：！？）》”’〕]+|(?<![，。、；：（《“‘〔])[，。、；：（《“‘〔]+$/gu;
/** The lines whose only gap needs no words of its own. */
const BY_ROLE: Partial<Record<ParagraphRole, string>> = {
  date: OPEN.date,
  addressee: OPEN.addressee,
  signature: OPEN.signature,
};

/**
 * @param role what the line is in which the gap stands
 * @returns what belongs there, or the words around it
 */
export function openName(role: ParagraphRole, gap: Exclude<Segment, { kind: 'words' }>): string {
  const hint = gap.kind === 'blank' ? gap.hint : undefined;
  return hint ?? BY_ROLE[role] ?? OPEN.around(gap.label.replace(ENDS, ''));
}
