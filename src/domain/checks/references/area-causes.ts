import { alignmentDistance } from '#domain/text/nearest.ts';
import type { Edition } from '../edition.ts';
import type { Cause } from './cause.ts';
import type { Missed } from './missed.ts';

/** The questionnaire lists its areas, each in a file that is called after it. */
export function areaCauses({ raw }: Edition, missed: readonly Missed[]): Cause[] {
  const [head] = raw.questionnaire;
  const listed = head?.data.areas ?? [];
  const lost = missed.filter(({ target }) => target === 'area');
  return raw.areas.flatMap(({ id: name, file, data }): Cause[] => {
    const own = name.replace(/^area-/, '');
    if (own !== data.id) {
      return [
        {
          problem: {
            file,
            field: 'id',
            message: `写了 ${data.id}，文件名却是 ${name}`,
            hint: `是不是想写 ${own}；两处要一样`,
          },
          explains: ({ target, id }) =>
            (target === 'area' && id === own) ||
            (target === 'dimension' && id.startsWith(`${own}.`)),
        },
      ];
    }
    if (listed.includes(data.id) || !head) return [];
    // A misspelt id in the list is told there.
    if (lost.some(({ id }) => alignmentDistance(id, data.id) <= 3)) return [];
    return [
      {
        problem: {
          file: head.file,
          field: 'areas',
          message: `没有列 ${data.id} 这一部分，文件 ${file} 却在`,
          hint: `areas 里加上 ${data.id}；不用的部分把文件删掉`,
        },
        explains: ({ target, id }) => target === 'dimension' && id.startsWith(`${data.id}.`),
      },
    ];
  });
}
