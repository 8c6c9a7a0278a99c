/** Cases: what is not the same matter, though most of its words are. */
import { narrowing } from './cover.ts';

/** What says where something is or which one, rather than that it is another case. */
const NO_CASE = /^(?:[新旧省市县区村军夜]|电子|原件|副本|正本)$/;

/** Whether a name speaks of a case of which the question says nothing. */
export function isAnotherCase(name: string, about: readonly string[]): boolean {
  return casesIn(name, about) > 0;
}

/** @returns of how many cases a name speaks that the question does not name */
export function casesIn(name: string, about: readonly string[]): number {
  const question = about.join(' ');
  const isUntold = (word: string) => !NO_CASE.test(word) && !says(question, word);
  return narrowing(name).filter(isUntold).length;
}

/** 未 is 没 in speech. */
export function says(text: string, word: string): boolean {
  return text.includes(word) || (word === '未' && text.includes('没'));
}
