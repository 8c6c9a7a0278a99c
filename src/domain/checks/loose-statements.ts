/** A statement of the assessment is one fact that somebody else could check, over one of two stretches of time. */
import type { WrittenContent } from '#domain/content/written.ts';
import type { Problem } from '#domain/content/problem.ts';

/** Words that join a second fact; 合并 and 归并 are things one does. */
const JOINED = /且|以及|同时|；|(?<![合归])并(?!岗|列)/;

/** Stretches of time beside 近三个月 and 近一年, and how often something is done. */
const TIME =
  /近(?!三个月|一年)[半一二两三四五六七八九十百\d]+个?(?:工作日|[天日周月年]|星期|季度)|[上每](?:季度?|[天日周月年]|星期)|半年|每隔/;

/** @returns a problem for each statement that holds two facts, or that looks at another stretch of time */
export function findLooseStatements({
  questionnaire,
}: Pick<WrittenContent, 'questionnaire'>): Problem[] {
  return questionnaire.areas.flatMap(({ file, items }) =>
    items.flatMap(({ id, levels }) =>
      levels.flatMap((statement, level) => {
        const place = { file, field: `${id}.levels.${level}` };
        return [...joined(statement), ...times(statement)].map((fault) => ({ ...place, ...fault }));
      }),
    ),
  );
}

type Fault = Pick<Problem, 'message' | 'hint'>;

function joined(statement: string): Fault[] {
  const [word] = JOINED.exec(statement) ?? [];
  if (word === undefined) return [];
  return [
    {
      message: `“${word}”前后是两件事：“${statement}”`,
      hint: '一条表述只写一件查得到的事，另一件写进上一级或怎么核对',
    },
  ];
}

function times(statement: string): Fault[] {
  const [word] = TIME.exec(statement) ?? [];
  if (word === undefined) return [];
  return [
    {
      message: `时间写了“${word}”：“${statement}”`,
      hint: '只用两段时间：近三个月、近一年',
    },
  ];
}
