/** What single files cannot see: names given twice over several files, and things in the wrong place. */
import type { WrittenContent } from '#domain/content/written.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import type { Problem } from '#domain/content/problem.ts';
import { alignmentDistance } from '#domain/text/nearest.ts';
import type { Edition } from './edition.ts';

interface Named {
  readonly file: string;
  readonly field: string;
  readonly name: string;
}

/** What must have a name of its own over all files, by the kind of thing. */
function namesOf({ library, raw }: Edition): readonly (readonly Named[])[] {
  const { chapters, procedures, forms, regulations } = library;
  const duties = dutiesOf(library);
  const own = <Item extends { readonly file: string }>(
    items: readonly Item[],
    field: string,
    nameOf: (item: Item) => string | undefined,
  ) =>
    items.flatMap((item) => {
      const name = nameOf(item);
      return name === undefined ? [] : [{ file: item.file, field, name }];
    });
  return [
    own(procedures, 'code', ({ code }) => code),
    own([...chapters, ...procedures], 'title', ({ title }) => title),
    own(forms, 'title', ({ title }) => title),
    own(regulations, 'title', ({ title }) => title),
    own(regulations, 'short', ({ short }) => short),
    duties.map(({ file, id }) => ({ file, field: `${id}.id`, name: id })),
    duties.map(({ file, id, title }) => ({ file, field: `${id}.title`, name: title })),
    raw.duties.map(({ file, data }) => ({ file, field: 'title', name: data.title })),
    raw.duties.map(({ file, data }) => ({ file, field: 'order', name: String(data.order) })),
    raw.areas.flatMap(({ file, data }) =>
      data.items.map(({ id }) => ({ file, field: `${id}.id`, name: id })),
    ),
    raw.areas.map(({ file, data }) => ({ file, field: 'title', name: data.title })),
  ];
}

/** @returns a problem for each name given twice and for each thing out of place */
export function findInconsistencies(edition: Edition): Problem[] {
  return [
    ...namesOf(edition).flatMap(repeated),
    ...misplacedProcedures(edition.library),
    ...selfReferences(edition.library),
    ...strayDimensions(edition),
  ];
}

function repeated(items: readonly Named[]): Problem[] {
  const first = new Map<string, Named>();
  return items.flatMap((item) => {
    const earlier = first.get(item.name);
    if (!earlier) {
      first.set(item.name, item);
      return [];
    }
    const { file, field, name } = item;
    const message = `“${name}”写了两次，${earlier.file} 里已经有了`;
    return [{ file, field, message, hint: '改掉其中一处' }];
  });
}

/** A procedure lies in the folder of its category and begins its code with the letters of it. */
function misplacedProcedures({ procedures, catalogue }: WrittenContent): Problem[] {
  return procedures.flatMap(({ file, slug, category, code }): Problem[] => {
    const [folder = ''] = slug.split('/');
    if (folder !== category) {
      const message = `文件在 ${folder} 里，category 却写了 ${category}`;
      return [
        { file, field: 'category', message, hint: `写 ${folder}，或把文件移到 ${category} 里` },
      ];
    }
    const prefix = catalogue.categories.find(({ id }) => id === category)?.prefix;
    // A code given twice is one mistake, told by itself.
    const isTwice = procedures.filter((other) => other.code === code).length > 1;
    if (prefix === undefined || isTwice || code.startsWith(`${prefix}-`)) return [];
    const message = `编号 ${code} 不以这一类的代号 ${prefix} 开头`;
    return [{ file, field: 'code', message, hint: `是不是想写 ${prefix}${code.slice(2)}` }];
  });
}

/** A page that names itself as related, or as what took its place, leads in a circle. */
function selfReferences({ chapters, procedures, regulations }: WrittenContent): Problem[] {
  const pages = [...chapters, ...procedures].flatMap(({ file, slug, related, successor }) => [
    { file, field: `related.${related.indexOf(slug)}`, id: slug, self: related.includes(slug) },
    { file, field: 'successor', id: slug, self: successor === slug },
  ]);
  const rules = regulations.map(({ file, id, replaces }) => ({
    file,
    field: `replaces.${replaces.indexOf(id)}`,
    id,
    self: replaces.includes(id),
  }));
  return [...pages, ...rules].flatMap(({ file, field, id, self }) =>
    self ? [{ file, field, message: `写了自己：${id}`, hint: '换成另一个，或删去' }] : [],
  );
}

/** A dimension that no claim asks about and that is spelt almost like another one of its area. */
function strayDimensions({ raw, library }: Edition): Problem[] {
  const asked = new Set(library.paper.claims.map(({ questions }) => questions));
  return raw.areas.flatMap(({ file, data: { id: area, items } }) => {
    const dimensions = [...new Set(items.map(({ dimension }) => dimension))];
    return items.flatMap(({ id, dimension }) => {
      if (asked.has(`${area}.${dimension}`)) return [];
      const close = dimensions.find(
        (other) => other !== dimension && alignmentDistance(other, dimension) <= 2,
      );
      if (close === undefined) return [];
      const message = `没有论点问到这个维度：${dimension}`;
      return [{ file, field: `${id}.dimension`, message, hint: `是不是想写 ${close}` }];
    });
  });
}
