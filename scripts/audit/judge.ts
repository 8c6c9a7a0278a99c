/** What npm audit tells, held against the exceptions that somebody has given reasons for. */
import { z } from 'zod';

const ADVISORY = /GHSA(?:-[\da-z]{4}){3}/;

/** The part of a report that is used; a vulnerability that comes by way of another names it only. */
const report = z.object({
  vulnerabilities: z.record(
    z.string(),
    z.object({
      via: z.array(
        z.union([
          z.string(),
          z.object({ name: z.string(), title: z.string(), url: z.string(), severity: z.string() }),
        ]),
      ),
    }),
  ),
});

export const exceptions = z.array(
  z.strictObject({
    advisory: z.string().regex(ADVISORY),
    package: z.string(),
    /** Why it does no harm here. */
    reason: z.string().min(15),
    /** The day from which it must be looked at again, as 2027-03-01. */
    until: z.iso.date(),
  }),
);

export type Exceptions = z.infer<typeof exceptions>;

export interface Verdict {
  /** One line each; nothing may stand here. */
  readonly open: readonly string[];
  readonly excepted: readonly string[];
  /** Exceptions that nothing needs any more. */
  readonly needless: readonly string[];
}

/**
 * @param answer of `npm audit --json`
 * @param today as 2026-11-29
 * @returns undefined where the answer is no report, as of a registry that answers no audits
 */
export function judge(answer: unknown, given: Exceptions, today: string): Verdict | undefined {
  const read = report.safeParse(answer);
  if (!read.success) return undefined;
  const found = Object.values(read.data.vulnerabilities)
    .flatMap(({ via }) => via)
    .filter((each) => typeof each !== 'string')
    .map(({ name, title, url, severity }) => ({
      key: `${ADVISORY.exec(url)?.[0] ?? url} ${name}`,
      line: `${name}：${title}（${severity}，${url}）`,
    }));
  const lines = new Map(found.map(({ key, line }) => [key, line]));
  const keyOf = (each: Exceptions[number]) => `${each.advisory} ${each.package}`;
  const valid = new Map(
    given.filter(({ until }) => today < until).map((each) => [keyOf(each), each.reason]),
  );
  const stated = [...lines];
  return {
    open: stated.filter(([key]) => !valid.has(key)).map(([, line]) => line),
    excepted: stated.flatMap(([key, line]) => {
      const reason = valid.get(key);
      return reason === undefined ? [] : [`${line}：${reason}`];
    }),
    needless: given.map(keyOf).filter((key) => !lines.has(key)),
  };
}
