/** Rules between the parts of a file, declared where the parts are. */
import type { z } from 'zod';

type Context = z.core.$RefinementCtx<never> | z.core.$RefinementCtx;
type Path = readonly PropertyKey[];

/**
 * Reports a rule of our own.
 *
 * @param message the whole story, with the value that was found
 * @param hint what to write instead
 */
export function refuse(context: Context, path: Path, message: string, hint?: string): void {
  context.addIssue({ code: 'custom', path: [...path], message, params: { whole: true, hint } });
}

/** Reports a name given twice; the report adds in which line the first one stands. */
export function refuseTwice(context: Context, path: Path, first: Path, name: string): void {
  context.addIssue({
    code: 'custom',
    path: [...path],
    message: `“${name}”写了两次`,
    params: { whole: true, hint: '改掉或删去其中一处', first: [...first] },
  });
}

/**
 * @param keys under which entries have names of their own; without any, entries are texts
 * @returns a rule for lists: nothing has the same name as an earlier entry
 */
export function distinct(...keys: readonly string[]) {
  return (entries: readonly unknown[], context: Context): void => {
    const names = keys.length > 0 ? keys : [undefined];
    for (const key of names) {
      const seen = new Map<unknown, number>();
      entries.forEach((entry, index) => {
        const name = key === undefined ? entry : (entry as Readonly<Record<string, unknown>>)[key];
        if (typeof name !== 'string') return;
        const first = seen.get(name);
        const tail = key === undefined ? [] : [key];
        if (first === undefined) seen.set(name, index);
        else refuseTwice(context, [index, ...tail], [first, ...tail], name);
      });
    }
  };
}
