/** Cross-references: everything that one file names must exist in another. One mistake is one problem. */
import type { Problem } from '#domain/content/problem.ts';
import { grouped } from '#domain/text/grouped.ts';
import { alignmentDistance, nearest } from '#domain/text/nearest.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import type { Edition } from '../edition.ts';
import { placeProblem } from '../place.ts';
import { catalogueCauses } from './catalogue-causes.ts';
import { knownOf, type Known } from './known.ts';
import { TARGETS, WORD, type Target } from './table.ts';
import type { Ref } from './ref.ts';
import type { Missed } from './missed.ts';
import { choiceReferences, referencesOf } from './walk.ts';

/** So many places are named in a message. */
const NAMED_PLACES = 3;

/** @returns a problem for each mistake behind the references that nothing answers to */
export function findBrokenReferences(edition: Edition): Problem[] {
  const known = knownOf(edition);
  const refs = referencesOf(edition);
  const used = new Set(refs.map(keyOf));
  const missed = missedIn(refs, known);
  const causes = catalogueCauses(edition, missed, used).map((cause) => ({ ...cause, count: 0 }));
  const rest = missed.filter((group) => {
    const cause = causes.find(({ explains }) => explains(group));
    if (cause) cause.count += group.refs.length;
    return !cause;
  });
  return [
    ...causes.map(({ problem, count }) => withCount(problem, count)),
    ...rest.flatMap((group) => describe(group, known, used, edition.files)),
  ];
}

/**
 * The same for what an office chooses alone, where all else is known to hold.
 *
 * @param known what its choices may name
 * @param files the office's file, for the lines of what is named more than once
 */
export function findUnknownChoices(
  choices: WrittenContent['choices'],
  known: Known,
  files: Edition['files'],
): Problem[] {
  // Nothing of the handbook counts as left over, since what uses it is not looked at here.
  const used = new Set(
    TARGETS.flatMap((target) => [...known[target].keys()].map((id) => keyOf({ target, id }))),
  );
  return missedIn(choiceReferences(choices), known).flatMap((group) =>
    describe(group, known, used, files),
  );
}

function keyOf({ target, id }: Pick<Ref, 'target' | 'id'>): string {
  return `${target}\n${id}`;
}

/** Groups what is missing; an article of a regulation that is missing itself is not missed as well. */
function missedIn(refs: readonly Ref[], known: Known): Missed[] {
  const broken = refs.filter(({ target, id }) => {
    if (known[target].has(id)) return false;
    return target !== 'article' || known.regulation.has(id.split(' ')[0] ?? '');
  });
  return [...grouped(broken, keyOf).values()].flatMap((group) => {
    const [first] = group;
    return first ? [{ target: first.target, id: first.id, refs: group }] : [];
  });
}

function withCount(problem: Problem, count: number): Problem {
  if (count === 0) return problem;
  return { ...problem, message: `${problem.message}；因此 ${count} 处引用暂时对不上` };
}

function describe(
  missed: Missed,
  known: Known,
  used: ReadonlySet<string>,
  files: Edition['files'],
): Problem[] {
  const { target, id, refs } = missed;
  const definitions = known[target];
  const orphan = refs.length > 1 ? orphanNear(missed, definitions.keys(), used) : undefined;
  const definition = orphan === undefined ? undefined : definitions.get(orphan);
  if (orphan !== undefined && definition) {
    return [
      {
        ...definition,
        message: `这里叫 ${named(target, orphan)}，别处有 ${refs.length} 次写的是 ${named(target, id)}（${places(refs, files)}），对不上`,
        hint: `是不是想写 ${named(target, id)}`,
      },
    ];
  }
  const match = called(id, definitions) ?? nearest(id, definitions.keys());
  const hint = match === undefined ? undefined : `是不是想写 ${named(target, match)}`;
  const isSlip = match !== undefined && alignmentDistance(id, match) <= 2;
  const fromOneFile = new Set(refs.map(({ file }) => file)).size === 1;
  if (refs.length > 1 && !(isSlip && fromOneFile)) {
    return [
      {
        file: definitionFile(missed, known),
        field: '',
        message: `没有${WORD[target]} ${named(target, id)}，却有 ${refs.length} 处用到它：${places(refs, files)}`,
        hint: `把它补上或换回来，或改掉用到它的地方${hint === undefined ? '' : `；${hint}`}`,
      },
    ];
  }
  return refs.map(({ file, field, line }) => ({
    file,
    field,
    line,
    message: `没有这个${WORD[target]}：${named(target, id)}`,
    hint,
  }));
}

/** The id of what somebody has called by its title. */
function called(name: string, definitions: Known[Target]): string | undefined {
  for (const [id, definition] of definitions) if (definition.called?.includes(name)) return id;
  return undefined;
}

/** The id of a definition that nothing uses and that is spelt almost like the one that is missed. */
function orphanNear(
  { target, id }: Missed,
  ids: Iterable<string>,
  used: ReadonlySet<string>,
): string | undefined {
  const orphans = [...ids].filter((known) => !used.has(keyOf({ target, id: known })));
  const match = nearest(id, orphans);
  return match !== undefined && alignmentDistance(id, match) <= Math.max(2, id.length * 0.4)
    ? match
    : undefined;
}

/** An article is named with its regulation, which the place of a citation says already. */
function named(target: Target, id: string): string {
  return target === 'article' ? id.slice(id.indexOf(' ') + 1) : id;
}

function places(refs: readonly Ref[], files: Edition['files']): string {
  const byFile = new Map(files.map((content) => [content.file, content]));
  const listed = refs.slice(0, NAMED_PLACES).map((ref) => {
    const { file, line } = placeProblem({ ...ref, message: '' }, byFile);
    return line === undefined ? file : `${file} 第 ${line} 行`;
  });
  return `${listed.join('、')}${refs.length > NAMED_PLACES ? ' 等' : ''}`;
}

/** Where a missing thing would be defined. */
function definitionFile({ target, id }: Missed, known: Known): string {
  switch (target) {
    case 'form':
      return `content/forms/${id}.yaml`;
    case 'regulation':
      return `content/regulations/${id}.yaml`;
    case 'article':
      return known.regulation.get(id.split(' ')[0] ?? '')?.file ?? '';
    case 'dimension':
      return `content/assessment/area-${id.split('.')[0]}.yaml`;
    default:
      return known[target].values().next().value?.file ?? 'content/catalogue.yaml';
  }
}
