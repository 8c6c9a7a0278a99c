/** The part of the flow check that looks at steps one by one: their ids, and that each says what comes next. */
import { nearest } from '#domain/text/nearest.ts';
import { END } from '#domain/procedures/graph.ts';
import { suggestId, type FlowProblem, type FlowSource } from './flow-problem.ts';

/** Ids of their own, and one way of saying what comes next. */
export function checkSteps({ steps }: FlowSource): FlowProblem[] {
  return steps.flatMap(({ id, next, decision }, index) => {
    const problems: FlowProblem[] = [];
    const first = steps.findIndex((step) => step.id === id);
    if (id === END) {
      problems.push({
        field: `steps.${index}.id`,
        message: 'end 是流程结束的意思，不能用作步骤 id',
        hint: '换一个 id，如 close',
      });
    }
    if (first < index) {
      problems.push({
        field: `steps.${index}.id`,
        message: `步骤 id 重复：${id}，第 ${first + 1} 步已经用了`,
        hint: '每一步的 id 各不相同',
      });
    }
    if (next !== undefined && decision !== undefined) {
      problems.push({
        field: `steps.${index}.next`,
        message: `“${id}”既写了 next 又写了 decision`,
        hint: '有判断就删去 next，把去向写进各分支',
      });
    }
    if (next === undefined && decision === undefined) {
      problems.push({
        field: `steps.${index}`,
        message: `“${id}”没有写下一步`,
        hint: '补上 next（最后一步写 next: end）或 decision',
      });
    }
    return problems;
  });
}

/** Every way leads to a step, or to the end. */
export function checkTargets({ steps }: FlowSource): FlowProblem[] {
  const ids = [...steps.map(({ id }) => id), END];
  const ways = steps.flatMap(({ next, decision }, index) =>
    decision
      ? decision.map((branch, place) => ({
          field: `steps.${index}.decision.${place}.next`,
          to: branch.next,
        }))
      : next === undefined
        ? []
        : [{ field: `steps.${index}.next`, to: next }],
  );
  const lost = Map.groupBy(
    ways.filter(({ to }) => !ids.includes(to)),
    ({ to }) => to,
  );
  return [...lost].flatMap(([to, from]) => {
    const unused = steps.filter(({ id }) => !ways.some((way) => way.to === id)).map(({ id }) => id);
    const meant = from.length > 1 ? nearest(to, unused) : undefined;
    if (meant !== undefined) {
      return [
        {
          field: `steps.${ids.indexOf(meant)}.id`,
          message: `这一步叫 ${meant}，别的步骤有 ${from.length} 次写的是 ${to}，对不上`,
          hint: `是不是想写 ${to}`,
        },
      ];
    }
    return from.map(({ field }) => ({
      field,
      message: `下一步指向不存在的步骤：${to}`,
      hint: suggestId(to, ids),
    }));
  });
}
