/** Questions that a duty answers in one sentence: whose job something is, and who may or must not do it. */

const WHO = /谁|哪个(?:岗|科|部门|人)|归(?:不归|我|咱|哪)/;
/** May a person do it? Whether a thing may be done is a question for procedures: 空白介绍信能不能盖章. */
const MAY = /(?:^|[我们人员岗室任])(?:能不能|可不可以|该不该|要不要)/;

/** What such a question is asked with; the rest is what it is about. */
const FRAMES = [
  /(?:要找|找|归|由|该|让|是|给)?(?:谁|哪个(?:岗位?|科室?|部门|人))(?:来|去|该)?(?:负责|主管|分管|干|办|做|的活|的事)?/g,
  /归(?:不归)?(?:我们?|咱们?|哪里?|办公室)(?:负责)?/g,
  /(?:我们?|咱们?)?(?:能不能|可不可以|该不该|要不要)(?:由|让)?(?:我们?|咱们?)?/g,
];
/** A single character is too little to be about. In characters. */
const SHORTEST = 2;

/** @param text normalised */
export function asksWho(text: string): boolean {
  return WHO.test(text) || MAY.test(text);
}

/**
 * @param text a question, normalised
 * @returns what it is about (食堂归谁管 → 食堂); the question itself when it is about nothing else (归谁管)
 */
export function subjectOf(text: string): string {
  const bare = FRAMES.reduce((rest, frame) => rest.replace(frame, ' '), text);
  const subject = bare.replace(/\s+/g, ' ').trim();
  return [...subject].length < SHORTEST ? text : subject;
}
