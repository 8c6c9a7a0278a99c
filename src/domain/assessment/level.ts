/** The five levels, from “no practice” to “checked and improved”. */
export const LEVELS = [0, 1, 2, 3, 4] as const;

export type Level = (typeof LEVELS)[number];

export const TOP_LEVEL: Level = 4;

/** Points that one level is worth, so that level 4 is 100. */
export const POINTS_PER_LEVEL = 25;

/** Whether a value of unknown origin is a level: the number itself, never text or a fraction. */
export function isLevel(value: unknown): value is Level {
  return LEVELS.some((level) => level === value);
}

/** The level of a whole number. Throws a RangeError outside 0–4: such a number is a mistake in the computation. */
export function toLevel(value: number): Level {
  if (!isLevel(value)) throw new RangeError(`Not a level: ${value}`);
  return value;
}

/** One level up, at most the top. */
export function oneUp(level: Level): Level {
  return level === TOP_LEVEL ? TOP_LEVEL : toLevel(level + 1);
}
