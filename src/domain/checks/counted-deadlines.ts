/** Terms that rules set against the rules and the steps they are for: one number, wherever it stands. */
import type { Problem } from '#domain/content/problem.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { TOTAL } from '#schemas/deadlines.ts';
import { UNIT } from '#schemas/units.ts';
import type { Procedure } from '#schemas/procedure.ts';
import { holdsFigure } from './figures.ts';

type Library = Pick<WrittenContent, 'deadlines' | 'procedures' | 'regulations'>;

/**
 * @returns a problem for each term whose number its article does not hold, and for each step named that is not there or
 *   has another limit. Unknown pages and articles are told by other checks.
 */
export function findCountedDeadlineProblems(library: Library): Problem[] {
  return library.deadlines.flatMap(({ file, id, value, unit, basis, page, steps }) => {
    const facts = library.regulations
      .filter((regulation) => regulation.id === basis.regulation)
      .flatMap((regulation) => regulation.facts)
      .filter(({ article }) => basis.article === undefined || article === basis.article);
    const words = `${value} ${UNIT[unit]}`;
    const problems: Problem[] = [];
    if (facts.length > 0 && !facts.some(({ claim }) => holdsFigure(claim, String(value))))
      problems.push({
        ...{ file, field: `${id}.value` },
        message: `“${words}”不在所引条文的核对要点里`,
        hint: '对照 content/regulations 改数字或改引用',
      });
    const procedure = library.procedures.find(({ slug }) => slug === page);
    if (!procedure) return problems;
    steps.forEach((step, index) => {
      const place = { file, field: `${id}.steps.${index}` };
      const limit = limitOf(procedure, step);
      if (limit === undefined)
        problems.push({
          ...{ ...place, message: `流程 ${page} 没有这一步，或者这一步没有写多长：${step}` },
          hint: `写步骤的 id；整个流程的时限写 ${TOTAL}`,
        });
      else if (limit.value !== value || limit.unit !== unit)
        problems.push({
          ...{
            ...place,
            message: `${step} 的时限是 ${limit.value} ${UNIT[limit.unit]}，这里写 ${words}`,
          },
          hint: '定下以哪一处为准，改另一处；步骤的时限比法定的短，就不在 steps 里写',
        });
    });
    return problems;
  });
}

/** The amount of time of a step, or of the whole procedure. */
function limitOf({ total, steps }: Pick<Procedure, 'total' | 'steps'>, step: string) {
  const limit = step === TOTAL ? total : steps.find(({ id }) => id === step)?.limit;
  return limit !== undefined && 'value' in limit ? limit : undefined;
}
