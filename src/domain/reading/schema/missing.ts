import { grouped } from '#domain/text/grouped.ts';
import { alignmentDistance } from '#domain/text/nearest.ts';
import type { ContentFile } from '../content-file.ts';
import type { Issue, Path } from './flatten.ts';
import { describeFound } from './found.ts';
import type { Finding } from './finding.ts';
import { valueAt } from './schema-at.ts';

/** As many fields missing from one place are told as one mistake. */
const MANY = 3;
const CUT_OFF = '文件到这里可能就断了：换回存全的文件，或把缺的补上';

export interface Gaps {
  readonly missing: readonly Issue[];
  /** Issues of what is there. */
  readonly others: readonly Issue[];
}

/** @param meant fields that were written under a misspelt key, or that were torn apart */
export function splitMissing(
  { data }: ContentFile,
  issues: readonly Issue[],
  meant: ReadonlySet<string>,
): Gaps {
  const rest = issues.filter(
    ({ code, path }) => code !== 'unrecognized_keys' && !meant.has(path.join('\n')),
  );
  const isMissing = ({ path, whole }: Issue) => !whole && valueAt(data, path) === undefined;
  return { missing: rest.filter(isMissing), others: rest.filter((issue) => !isMissing(issue)) };
}

/** @returns a finding for each field that is missing, one for a place that lacks many, and the issues that remain */
export function missingFields(
  { data }: ContentFile,
  { missing, others }: Gaps,
): { readonly findings: readonly Finding[]; readonly others: readonly Issue[] } {
  const holders = groupByHolder(missing);
  // What was not saved whole lacks fields in its last entry and in what holds it.
  const last = holders.filter(({ path }) => endsIn(data, path));
  const torn = others.filter(({ path, whole }) => !whole && endsIn(data, path));
  const isCutOff = last.flatMap(({ issues }) => issues).length + torn.length > 1 && last.length > 0;
  if (!isCutOff) return { findings: holders.flatMap((holder) => describe(data, holder)), others };
  return {
    findings: [
      ...holders
        .filter((holder) => !last.includes(holder))
        .flatMap((holder) => describe(data, holder)),
      cutOff(data, last, torn),
    ],
    others: others.filter((issue) => !torn.includes(issue)),
  };
}

interface Holder {
  readonly path: Path;
  readonly issues: readonly Issue[];
}

function groupByHolder(missing: readonly Issue[]): Holder[] {
  const groups = grouped(missing, ({ path }) => path.slice(0, -1).join('\n'));
  return [...groups.values()].map((issues) => ({
    path: issues[0]?.path.slice(0, -1) ?? [],
    issues,
  }));
}

function cutOff(data: unknown, last: readonly Holder[], torn: readonly Issue[]): Finding {
  const byDepth = (a: { path: Path }, b: { path: Path }) => b.path.length - a.path.length;
  const [deepest] = [...last].sort(byDepth);
  const [end] = [...torn].sort(byDepth);
  const found = end && valueAt(data, end.path);
  const written =
    found === undefined ? '' : `，最后一处${describeFound(found).replace('这一项', '')}`;
  return {
    path: deepest?.path ?? [],
    message: `缺少 ${last.flatMap(({ issues }) => issues.map(keyOf)).join('、')}${written}`,
    hint: CUT_OFF,
  };
}

function describe(data: unknown, { path, issues }: Holder): Finding[] {
  if (issues.length >= MANY) {
    return [{ path, message: `缺少 ${issues.map(keyOf).join('、')}`, hint: '把这几项补上' }];
  }
  return issues.map((issue) => {
    const close = misspelt(data, issue);
    return {
      path: issue.path,
      message: `没有写这一项${close ? `，却有 ${close}` : ''}，${issue.expected.split('；')[0] ?? ''}`,
      hint: issue.hint ?? (close && `是不是把 ${keyOf(issue)} 写成了 ${close}`),
    };
  });
}

/** A key of the same place that is spelt almost like the missing one. */
function misspelt(data: unknown, issue: Issue): string | undefined {
  const key = keyOf(issue);
  const present = Object.keys(Object(valueAt(data, issue.path.slice(0, -1))));
  return present.find((other) => alignmentDistance(other, key) <= 2);
}

function keyOf({ path }: Issue): string {
  return String(path.at(-1));
}

/** True where a path leads along the last key and the last entry everywhere, down to the end of the file. */
function endsIn(data: unknown, path: Path): boolean {
  return path.every((key, index) => {
    const holder = valueAt(data, path.slice(0, index));
    if (Array.isArray(holder)) return key === holder.length - 1;
    return Object.keys(Object(holder)).at(-1) === key;
  });
}
