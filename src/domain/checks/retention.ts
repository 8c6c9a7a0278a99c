/** How long a paper is kept stands at its form and at the procedure that makes it: the years must be the same. */
import type { Content } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';

const DIGITS = new Map([...'一两三四五六七八九十'].map((digit, index) => [digit, index + 1]));
const YEARS = /((?<!\d)\d+|[一两三四五六七八九十])\s*年(?!度|成|装|更)/g;

/** @returns a problem for each record of a procedure that names a form and gives it other years than the form does */
export function findRetentionContradictions({ procedures, forms }: Content): Problem[] {
  const titled = forms.map((form) => ({ ...form, name: form.title.replace(/（[^（）]*）/g, '') }));
  return procedures.flatMap(({ file, slug, records }) =>
    records.flatMap(({ what, keep }, index) =>
      titled
        .filter(({ name }) => what.includes(name))
        .filter((form) => differ(yearsIn(keep), yearsIn(form.keep)))
        .map((form) => ({
          file,
          field: `records.${index}.keep`,
          message: `“${form.name}”这里写“${keep}”，${form.file} 写“${form.keep}”`,
          hint: `定下以哪一处为准，改另一处（${slug}）`,
        })),
    ),
  );
}

/** What names no years, such as 按本单位保管期限表, contradicts nothing. */
function differ(one: readonly number[], other: readonly number[]): boolean {
  return one.length > 0 && other.length > 0 && !one.some((years) => other.includes(years));
}

function yearsIn(keep: string): number[] {
  return [...keep.matchAll(YEARS)].map(([, number = '']) => DIGITS.get(number) ?? Number(number));
}
