/** What an office decides is one of what may be decided. */
import { nearest } from '#domain/text/nearest.ts';
import type { Problem } from '#domain/content/problem.ts';
import type { WrittenContent } from '#domain/content/written.ts';
import { OFFICE_FILE } from './post-clash.ts';

/** @returns a problem for each local value that is none of the choices of its definition */
export function findLocalChoiceProblems({
  locals,
  choices,
}: Pick<WrittenContent, 'locals' | 'choices'>): Problem[] {
  return locals.flatMap(({ id, title, choices: allowed }) => {
    const value = choices.local[id]?.value ?? '';
    if (value === '' || allowed.length === 0 || allowed.includes(value)) return [];
    const close = nearest(value, allowed);
    const meant = close === undefined ? '' : `。是不是想写 ${close}`;
    return [
      {
        file: OFFICE_FILE,
        field: `local.${id}.value`,
        message: `${title}写了“${value}”，只能是其中一种：${allowed.join('；')}`,
        hint: `照其中一种写，或删去这一项${meant}`,
      },
    ];
  });
}
