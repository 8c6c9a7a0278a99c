/** The part of the flow check that is about time: the urgent path and the limit of the whole. */
import type { Duration, Limit } from '#schemas/limit.ts';
import { suggestId, type FlowProblem, type FlowSource } from './flow-problem.ts';
import { forwardPaths, mainPath } from '#domain/procedures/graph.ts';
import { describeAmount, describeLimit, describeSpan } from '#domain/procedures/limit-text.ts';
import { addUp, exceeds, spanOf } from '#domain/procedures/limits.ts';
import { urgentLimits } from '#domain/procedures/urgent-limits.ts';

/** The urgent path names steps that exist, in the order they are then done, and is nowhere slower than the ordinary way. */
export function checkUrgentPath({ steps, urgent }: FlowSource): FlowProblem[] {
  if (!urgent) return [];
  const ids = steps.map(({ id }) => id);
  const problems: FlowProblem[] = [];
  urgent.path.forEach((id, index) => {
    const field = `urgent.path.${index}`;
    if (!ids.includes(id)) {
      problems.push({ field, message: `没有这个步骤：${id}`, hint: suggestId(id, ids) });
    } else if (urgent.path.indexOf(id) < index) {
      problems.push({ field, message: `急办里重复了这一步：${id}`, hint: '删去重复的一处' });
    }
  });
  for (const [id, urgentLimit] of Object.entries(urgent.limits)) {
    const field = `urgent.limits.${id}`;
    const normal = steps.find((step) => step.id === id)?.limit;
    if (!urgent.path.includes(id)) {
      problems.push({
        field,
        message: `急办里没有这一步：${id}`,
        hint: suggestId(id, urgent.path),
      });
    } else if (urgentLimit.value * HOURS[urgentLimit.unit].least > LONGEST_URGENT) {
      problems.push({
        field,
        message: `急办的一步写了 ${describeAmount(urgentLimit)}，超过三天`,
        hint: '数字或单位写错了；确要这么久就不是急办',
      });
    } else if (normal && isLonger(urgentLimit, normal)) {
      problems.push({
        field,
        message: `急办时限 ${describeAmount(urgentLimit)}，比平时的 ${describeLimit(normal, () => '')}还长`,
        hint: '急办时限不能长于平时',
      });
    }
  }
  problems.push(...checkOrder(urgent.path, ids));
  return [...problems, ...(problems.length > 0 ? [] : checkUrgentTotal(steps, urgent))];
}

/** The urgent path goes the way of the steps; a step may be made up for later, but the whole does not run backwards. */
function checkOrder(path: readonly string[], ids: readonly string[]): FlowProblem[] {
  const turns = path.slice(1).map((id, index) => ids.indexOf(id) - ids.indexOf(path[index] ?? id));
  const back = turns.filter((turn) => turn < 0).length;
  if (back <= turns.length / 2) return [];
  return [
    {
      field: 'urgent.path',
      message: `急办的步骤多半倒着走：${path.join('、')}`,
      hint: '按步骤的先后写',
    },
  ];
}

/** Hours that one step may take where things are urgent. */
const LONGEST_URGENT = 72;

/** Hours by the clock that a unit is worth at most and at least, where a step in hours is compared with one in days. */
const HOURS: Readonly<Record<Duration['unit'], { readonly most: number; readonly least: number }>> =
  {
    minute: { most: 1 / 60, least: 1 / 60 },
    hour: { most: 1, least: 1 },
    'working-day': { most: 24, least: 8 },
    day: { most: 24, least: 24 },
    month: { most: 31 * 24, least: 28 * 24 },
  };

/** True where a shortened limit is longer than the usual one; limits without an amount cannot be compared. */
function isLonger(urgent: Duration, normal: Limit): boolean {
  const least = urgent.value * HOURS[urgent.unit].least;
  if ('sameDay' in normal) return least > 24;
  if (!('value' in normal)) return false;
  return least > normal.value * HOURS[normal.unit].most + 0.001;
}

/** The whole urgent path against the main path, where every step of the main path has an amount of time. */
function checkUrgentTotal(
  steps: FlowSource['steps'],
  urgent: NonNullable<FlowSource['urgent']>,
): FlowProblem[] {
  const normal = addUp(mainPath(steps).map((index) => steps[index]?.limit));
  const hurried = addUp(urgentLimits(steps, urgent));
  const comparable =
    normal.by.length === 0 && normal.local === 0 && describeSpan(normal.span) !== '';
  if (!comparable || !exceeds(hurried.span, normal.span)) return [];
  return [
    {
      field: 'urgent.path',
      message: `急办要 ${describeSpan(hurried.span)}，比平时的 ${describeSpan(normal.span)}还长`,
      hint: '在 urgent.limits 里写出各步缩短后的时限，或减去不必要的步骤',
    },
  ];
}

/** The steps of every way that a case may go fit into the limit of the whole. */
export function checkTotal({ steps, total }: FlowSource): FlowProblem[] {
  if (!total) return [];
  const limitsOf = (path: readonly number[]) => path.map((index) => steps[index]?.limit);
  const isTooLong = (path: readonly number[]) =>
    exceeds(addUp(limitsOf(path), total.from).span, spanOf(total));
  const main = mainPath(steps);
  const path = [main, ...forwardPaths(steps)].find(isTooLong);
  if (path === undefined) return [];
  const parts = path.flatMap((index) => {
    const { id = '', limit } = steps[index] ?? {};
    return limit && 'value' in limit ? [`${id} ${describeLimit(limit, () => '')}`] : [];
  });
  const way = path === main ? '主线各步' : '走分支的一路';
  const sum = describeSpan(addUp(limitsOf(path), total.from).span);
  return [
    {
      field: 'total',
      message: `全程时限 ${describeAmount(total)}，${way}加起来却要 ${sum}`,
      hint: `缩短某一步或改全程时限。各步：${parts.join('，')}`,
    },
  ];
}
