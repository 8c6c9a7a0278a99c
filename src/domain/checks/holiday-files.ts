/** Files of days off against each other: each lies under its year, and no day is given by two years. */
import type { Problem } from '#domain/content/problem.ts';
import type { WrittenContent } from '#domain/content/written.ts';

/** @returns a problem for each file under another year, and for each span that a span of another file overlaps */
export function findHolidayFileProblems({ holidays }: Pick<WrittenContent, 'holidays'>): Problem[] {
  const spans = holidays.flatMap(({ file, holidays: list, local }) => [
    ...list.map(({ names, ...span }, at) => ({
      ...{ file, field: `holidays.${at}.from`, name: names.join('、'), isLocal: false },
      ...span,
    })),
    ...local.map(({ name, ...span }, at) => ({
      ...{ file, field: `local.${at}.from`, name, isLocal: true, work: [] },
      ...span,
    })),
  ]);
  return [
    ...holidays
      .filter(({ id, year }) => id !== String(year))
      .map(({ id, file, year }) => ({
        ...{ file, field: 'year' },
        message: `文件名是 ${id}.yaml，year 写的是 ${year}`,
        hint: `改 year，或把文件改名为 ${year}.yaml`,
      })),
    ...spans.flatMap(({ file, field, name, from, to, isLocal }, index) =>
      spans.slice(0, index).flatMap((earlier) => {
        const both = { file, field };
        const worked = earlier.work.find((day) => from <= day && day <= to);
        if (worked !== undefined && !isLocal && earlier.file !== file)
          return [
            {
              ...both,
              message: `${name}放到 ${worked}，${earlier.file} 写着这一天补班`,
              hint: '对照通知改日期',
            },
          ];
        if (earlier.to < from || to < earlier.from) return [];
        // Within one file the schema has told of festivals.
        if (earlier.file === file && !isLocal) return [];
        return [
          {
            ...both,
            message: `${from} 至 ${to} 和${earlier.name}的 ${earlier.from} 至 ${earlier.to} 重叠`,
            hint: '改日期，或删去一处',
          },
        ];
      }),
    ),
  ];
}
