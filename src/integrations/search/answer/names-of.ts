/** What a procedure is called. */
import { comparable } from '#domain/search/answer/question.ts';

interface Named {
  readonly title: string;
  readonly aliases: readonly string[];
}

/** @returns all of its names; some mean a part of it only */
export function namesOf({ title, aliases }: Named): string[] {
  return [title, ...aliases];
}

/** Names of the whole; other aliases name a part of it, such as 漏打卡 of 考勤与请销假. */
export function wholeNames({ title, aliases }: Named): string[] {
  const letters = new Set(comparable(title));
  const isWhole = (name: string) => {
    const own = [...comparable(name)];
    return own.filter((letter) => letters.has(letter)).length >= own.length * WHOLE;
  };
  return [title, ...aliases.filter(isWhole)];
}

/** So much of an alias must stand in the title. */
const WHOLE = 0.6;
