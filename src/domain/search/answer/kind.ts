/** What a question asks for. */
export const KINDS = [
  'long',
  'when',
  'ahead',
  'since',
  'often',
  'keep',
  'who',
  'barred',
  'form',
  'mean',
  'differ',
  'binds',
  'many',
  'may',
  'pick',
  'what',
  'how',
  'case',
  'where',
  'why',
] as const;

export type Kind = (typeof KINDS)[number];

/** What else answers a kind of question: 什么时候答复 is answered by so many days. */
const ANSWERED_BY: Partial<Record<Kind, readonly Kind[]>> = {
  long: ['long', 'when'],
  when: ['when', 'ahead', 'long'],
  how: ['how', 'case'],
  case: ['case', 'how'],
};

/** @returns the kinds of answers that a kind of question takes, the nearest first */
export function answersTo(kind: Kind): readonly Kind[] {
  return ANSWERED_BY[kind] ?? [kind];
}
