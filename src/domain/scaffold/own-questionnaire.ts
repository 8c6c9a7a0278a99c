/** A file of content that an office needs as soon as it asks something of its own. */
export const OWN_QUESTIONNAIRE = 'assessment/questionnaire.yaml';

/**
 * @param text what the office has written of the head so far; absent where it has yet to be written
 * @param id of everybody's questionnaire
 * @returns the head with an id of the office's own, so that its answers are not taken for answers to everybody's
 */
export function ownQuestionnaire(text: string | undefined, id: string): string {
  if (text !== undefined && /^(?:id|version):/m.test(text)) return text;
  return `# 题目和别的单位不同，问卷用自己的 id，答案才不会混在一起。\nid: own-${id}\n${text ?? ''}`;
}
