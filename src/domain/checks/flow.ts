/** Checks that a procedure can be carried out as written: every step reached, every path ended, limits that fit. */
import type { Problem } from '#domain/content/problem.ts';
import { nearest } from '#domain/text/nearest.ts';
import { checkTotal, checkUrgentPath } from './flow-limits.ts';
import { suggestId, type FlowProblem, type FlowSource } from './flow-problem.ts';
import { edgesOf, END, mainPath, reachable, type Edge } from '#domain/procedures/graph.ts';

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
  const steps = checkSteps(procedure);
  // While ids are wrong, whatever leads to them is wrong as well.
  if (steps.some(({ field }) => field.endsWith('.id'))) return steps;
  const broken = [...steps, ...checkTargets(procedure)];
  if (broken.length > 0) return broken;
  const unsound = [...checkPaths(procedure), ...checkCycles(procedure)];
  return [
    ...unsound,
    ...(unsound.length > 0 ? [] : checkMainEnd(procedure)),
    ...checkDelivers(procedure),
    ...checkUrgentPath(procedure),
    ...checkTotal(procedure),
  ];
}

/** Times are told up to a step that the ordinary or the urgent way passes. */
function checkDelivers({ steps, urgent, delivers }: FlowSource): FlowProblem[] {
  if (delivers === undefined) return [];
  const passed = mainPath(steps).flatMap((index) => steps[index]?.id ?? []);
  const valid = [...new Set([...passed, ...(urgent?.path ?? [])])];
  if (valid.includes(delivers)) return [];
  const exists = steps.some(({ id }) => id === delivers);
  return [
    {
      field: 'delivers',
      message: exists ? `主线和急办都不经过这一步：${delivers}` : `没有这个步骤：${delivers}`,
      hint: suggestId(delivers, valid),
    },
  ];
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

/** The ordinary way ends: its last step leads to the end and not only back. */
function checkMainEnd({ steps }: FlowSource): FlowProblem[] {
  const last = mainPath(steps).at(-1);
  const exits = edgesOf(steps).filter(({ source }) => source === last);
  const [back] = exits.filter((edge) => edge.back);
  if (last === undefined || !back || exits.some(({ to, kind }) => to === END || kind === 'return'))
    return [];
  return [
    {
      field: `steps.${last}.next`,
      message: `照主线走不到结束：${steps[last]?.id} 又回到 ${back.to}`,
      hint: '最后一步写 next: end；要退回重办的写成判断，加 kind: return',
    },
  ];
}

function branchField(edge: Edge, steps: FlowSource['steps']): string {
  const branches = steps[edge.source]?.decision ?? [];
  const place = branches.findIndex(({ when, next }) => when === edge.when && next === edge.to);
  return `steps.${edge.source}.decision.${place}.kind`;
}
