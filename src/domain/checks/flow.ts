/** Checks that a procedure can be carried out as written: every step reached, every path ended, limits that fit. */
import type { Problem } from '#domain/content/problem.ts';
import { checkTotal, checkUrgentPath } from './flow-limits.ts';
import { checkSteps, checkTargets } from './flow-steps.ts';
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
