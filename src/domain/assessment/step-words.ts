/** A change of an item in words, for the button that takes it back. */
import { ASSESSMENT_ANSWERING as WORDS, ASSESSMENT_LIVE } from '#strings.ts';
import type { Given, Step } from './answer-history.ts';
import type { Outline } from './outline.ts';

/** The name of an item on a page; with its area where the page asks about several. */
export function itemName(outline: Outline, id: string, withArea: boolean): string {
  const item = outline.items.find((candidate) => candidate.id === id);
  if (!item) return id;
  const area = outline.areas.find((candidate) => candidate.id === item.area);
  return withArea && area ? WORDS.itemOfArea(area.title, item.number) : WORDS.itemName(item.number);
}

/** An answer in two or three characters. */
export function answerName(answer: Given['answer']): string {
  if (!answer) return WORDS.blank;
  if (answer.state === 'answered') return WORDS.level(answer.level);
  return answer.state === 'na' ? ASSESSMENT_LIVE.notApplicable : ASSESSMENT_LIVE.unknown;
}

/** What a step changed. @param item the name of its item */
export function tellStep({ kind, before, after }: Step, item: string): string {
  if (kind !== 'answer') return WORDS.step[kind](item);
  return WORDS.step.answer(item, answerName(before.answer), answerName(after.answer));
}
