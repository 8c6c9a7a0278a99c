/** Checks that a procedure can be carried out as written: every step reached, every path ended, limits that fit. */
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import type { Limit, Procedure } from '#schemas/procedure.ts';
import { edgesOf, END, mainPath, reachable, type Edge } from './graph.ts';
import { describeAmount, describeLimit, describeSpan } from './limit-text.ts';
import { addUp, exceeds, spanOf } from './limits.ts';

/** What the flow check reads of a procedure. */
export type FlowSource = Pick<Procedure, 'steps' | 'urgent' | 'total'>;

/** A problem before it is known which file it is in. */
export type FlowProblem = Omit<Problem, 'file'>;

/**
 * @param procedures procedures with the files they come from
 * @returns every problem of their flow, named by file and field
 */
export function findFlowProblems(
  procedures: readonly (FlowSource & { readonly file: string })[],
): Problem[] {
  return procedures.flatMap((procedure) =>
    checkFlow(procedure).map((problem) => ({ file: procedure.file, ...problem })),
  );
}

/** @returns the problems of one procedure; limits are looked at once its steps hang together */
export function checkFlow(procedure: FlowSource): FlowProblem[] {
  const broken = [...checkSteps(procedure), ...checkTargets(procedure)];
  if (broken.length > 0) return broken;
  const unsound = [...checkPaths(procedure), ...checkCycles(procedure)];
  return [...unsound, ...checkUrgentPath(procedure), ...checkTotal(procedure)];
}

function checkSteps({ steps }: FlowSource): FlowProblem[] {
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

function checkTargets({ steps }: FlowSource): FlowProblem[] {
  const ids = [...steps.map(({ id }) => id), END];
  const fields = steps.flatMap(({ next, decision }, index) =>
    decision
      ? decision.map((branch, place) => ({
          field: `steps.${index}.decision.${place}.next`,
          to: branch.next,
        }))
      : [{ field: `steps.${index}.next`, to: next }],
  );
  return fields.flatMap(({ field, to }) => {
    if (to === undefined || ids.includes(to)) return [];
    return [{ field, message: `下一步指向不存在的步骤：${to}`, hint: suggest(to, ids) }];
  });
}

function checkPaths({ steps }: FlowSource): FlowProblem[] {
  const edges = edgesOf(steps);
  const fromStart = reachable([0], edges);
  const ending = edges.filter(({ to }) => to === END).map(({ source }) => source);
  const reversed = edges.flatMap(({ source, target }) =>
    target === undefined ? [] : [{ source: target, target: source }],
  );
  const toEnd = reachable(ending, reversed);
  return steps.flatMap(({ id }, index) => {
    const field = `steps.${index}.id`;
    const problems: FlowProblem[] = [];
    if (!fromStart.has(index)) {
      problems.push({
        field,
        message: `走不到这一步：${id}`,
        hint: `让前面某一步的 next 或分支指向 ${id}，或删去这一步`,
      });
    }
    if (!toEnd.has(index)) {
      problems.push({
        field,
        message: `从这一步走不到结束：${id}`,
        hint: '这一步或它后面的步骤要有一条路通到 end',
      });
    }
    return problems;
  });
}

/**
 * Work may go round again only where the page says so: by a branch marked as return,
 * or by a step whose single way on leads back, as an extension that rejoins the drafting does.
 */
function checkCycles({ steps }: FlowSource): FlowProblem[] {
  return edgesOf(steps).flatMap((edge) => {
    if (!edge.back || edge.kind === 'return' || edge.when === undefined) return [];
    return [
      {
        field: branchField(edge, steps),
        message: `分支“${edge.when}”回到前面的步骤 ${edge.to}，却没有写成退回`,
        hint: '加上 kind: return；若不是退回，把 next 改成后面的步骤',
      },
    ];
  });
}

function checkUrgentPath({ steps, urgent }: FlowSource): FlowProblem[] {
  if (!urgent) return [];
  const ids = steps.map(({ id }) => id);
  const problems: FlowProblem[] = [];
  let last = -1;
  urgent.path.forEach((id, index) => {
    const field = `urgent.path.${index}`;
    const rank = ids.indexOf(id);
    if (rank < 0) {
      problems.push({ field, message: `没有这个步骤：${id}`, hint: suggest(id, ids) });
    } else if (rank <= last) {
      problems.push({ field, message: `顺序不对：${id}`, hint: '紧急路径按步骤的先后来写，不重复' });
    }
    last = Math.max(last, rank);
  });
  for (const [id, urgentLimit] of Object.entries(urgent.limits)) {
    const field = `urgent.limits.${id}`;
    const normal = steps.find((step) => step.id === id)?.limit;
    if (!urgent.path.includes(id)) {
      problems.push({
        field,
        message: `紧急路径里没有这一步：${id}`,
        hint: suggest(id, urgent.path),
      });
    } else if (normal && 'value' in normal && exceeds(spanOf(urgentLimit), spanOf(normal))) {
      problems.push({
        field,
        message: `紧急时限 ${describeAmount(urgentLimit)}，比平时的 ${describeAmount(normal)}还长`,
        hint: '紧急时限不能长于平时',
      });
    }
  }
  return [...problems, ...(problems.length > 0 ? [] : checkUrgentTotal(steps, urgent))];
}

/** The whole urgent path against the main path, where every step of the main path has an amount of time. */
function checkUrgentTotal(
  steps: FlowSource['steps'],
  urgent: NonNullable<FlowSource['urgent']>,
): FlowProblem[] {
  const normal = addUp(mainPath(steps).map((index) => steps[index]?.limit));
  const hurried = addUp(urgentLimits(steps, urgent));
  const comparable = normal.by.length === 0 && normal.local === 0 && describeSpan(normal.span) !== '';
  if (!comparable || !exceeds(hurried.span, normal.span)) return [];
  return [
    {
      field: 'urgent.path',
      message: `紧急路径要 ${describeSpan(hurried.span)}，比平时的 ${describeSpan(normal.span)}还长`,
      hint: '在 urgent.limits 里写出各步缩短后的时限，或减去不必要的步骤',
    },
  ];
}

/** @returns the limits along the urgent path: the shortened one where there is one, else the usual one */
export function urgentLimits(
  steps: FlowSource['steps'],
  { path, limits }: NonNullable<FlowSource['urgent']>,
): (Limit | undefined)[] {
  return path.map((id) => limits[id] ?? steps.find((step) => step.id === id)?.limit);
}

function checkTotal({ steps, total }: FlowSource): FlowProblem[] {
  if (!total) return [];
  const path = mainPath(steps).flatMap((index) => steps[index] ?? []);
  const { span } = addUp(
    path.map(({ limit }) => limit),
    total.from,
  );
  if (!exceeds(span, spanOf(total))) return [];
  const parts = path.flatMap(({ id, limit }) =>
    limit && 'value' in limit ? [`${id} ${describeLimit(limit, () => '')}`] : [],
  );
  return [
    {
      field: 'total',
      message: `全程时限 ${describeAmount(total)}，主线各步加起来却要 ${describeSpan(span)}`,
      hint: `缩短某一步或改全程时限。各步：${parts.join('，')}`,
    },
  ];
}

function branchField(edge: Edge, steps: FlowSource['steps']): string {
  const branches = steps[edge.source]?.decision ?? [];
  const place = branches.findIndex(({ when, next }) => when === edge.when && next === edge.to);
  return `steps.${edge.source}.decision.${place}.kind`;
}

function suggest(found: string, valid: readonly string[]): string {
  const match = nearest(found, valid);
  return match === undefined ? `可以写：${valid.join('、')}` : `是不是想写 ${match}`;
}
