/** The fuzz of content over the fixture: every kind of mistake is seen, and answered so that the answer can be used. */
import { expect, test } from 'vitest';
import { makeCases } from '../../scripts/fuzz/cases.ts';
import { Edition } from '../../scripts/fuzz/edition.ts';
import { tryCase } from '../../scripts/fuzz/judge.ts';
import { countVerdicts, shortfalls } from '../../scripts/fuzz/table.ts';

/** Pages, posts and rules that are the content's own and not the fixture's. */
const OF_THE_CONTENT = /gongwen|use-approval|seal-autority|\/procedures\/seals\//;

// Eight and a half seconds alone, and up to five times that beside a build.
test('mistakes in the fixture', { timeout: 120_000 }, () => {
  const cases = makeCases(new Edition('tests/fixture'), 1).filter(
    ({ name, isMistake }) => isMistake && !OF_THE_CONTENT.test(name),
  );
  const tried = cases.map((one) => ({ tried: one, judgement: tryCase(one) }));
  const unclear = tried.filter(({ judgement }) => judgement.verdict !== 'clear');
  const answers = unclear.map(
    ({ tried: { group, name }, judgement: { verdict, why, answer } }) =>
      `${verdict}（${why}） ${group} | ${name}\n${answer}`,
  );
  expect(cases.length).toBeGreaterThan(800);
  expect(shortfalls(countVerdicts(tried)), answers.join('\n\n')).toEqual([]);
});
