/** A figure that is cited must be one that was checked: it stands in the facts of the regulation it is cited from. */
import type { Citation } from '#schemas/common.ts';
import type { Regulation } from '#schemas/regulation.ts';
import { quotedTitle } from '#domain/text/quoted-title.ts';
import type { Filed } from '#domain/content/content.ts';
import type { Content } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { holdsFigure } from './figures.ts';
import { EXAMPLE, OWN_FIGURE } from './own-figures.ts';
import { linesOf, type Located } from './strings.ts';

const FIGURE =
  /(?<!\d)(\d+(?:\.\d+)?)\s*(?:个?工作日|个月|日|天|年|小时|分钟|人|%|元|平方米|公里|毫米|次|份)/g;
const SENTENCE_END = /(?<=[。；！？])/;
const CITE = /<Cite\s+of="([^"]+)"(?:\s+at="([^"]+)")?[^>]*>/g;

interface Page {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

type Cited = Pick<Citation, 'regulation'> & { readonly article?: string | undefined };

/**
 * @param pages chapters and procedures, for the running text of their bodies
 * @returns a problem for each figure in a sentence with citations, in what a basis is for, and in the answer of a duty,
 *   that none of the cited regulations holds. Sentences that say the figure is the handbook's own are left alone.
 */
export function findMisquotedFigures(pages: readonly Page[], library: Content): Problem[] {
  const regulations = new Map(library.regulations.map((one) => [one.id, one]));
  const check = (
    file: string,
    { field, line, text }: Located,
    cited: readonly Cited[],
  ): Problem[] => {
    const known = cited.flatMap(({ regulation }) => regulations.get(regulation) ?? []);
    if (known.length === 0 || OWN_FIGURE.test(text)) return [];
    const facts = known.map(textOf).join('\n');
    return [...text.matchAll(FIGURE)]
      .filter(([, number = '']) => !holdsFigure(facts, number))
      .map(([figure]) => ({
        file,
        field,
        line,
        message: `“${figure}”不在所引${known.map(({ title }) => quotedTitle(title)).join('、')}的核对要点里`,
        hint: '对照 content/regulations 改数字或改引用；是本手册自己定的，就在句子里写明“建议”',
      }));
  };
  return [
    ...pages.flatMap(({ file, body, bodyLine }) =>
      sentencesOf(body, bodyLine).flatMap(({ cited, ...located }) => check(file, located, cited)),
    ),
    ...[...library.chapters, ...library.procedures].flatMap(({ file, basis }) =>
      basis.flatMap((citation, index) =>
        check(file, { field: `basis.${index}.for`, text: citation.for ?? '' }, [citation]),
      ),
    ),
    ...library.forms.flatMap((form) =>
      limitsOf(form).flatMap(({ cited, ...located }) => check(form.file, located, cited)),
    ),
    ...library.dutyAreas.flatMap(({ duties }) =>
      duties.flatMap(({ file, id, answer, basis }) =>
        check(file, { field: `${id}.answer`, text: answer }, basis),
      ),
    ),
  ];
}

/** What a register says of its limits, and the days that it counts by them. */
function limitsOf({ blocks }: Content['forms'][number]) {
  return blocks.flatMap((block, at) =>
    block.type === 'table'
      ? block.overdue.flatMap(({ basis, within }, index) => {
          const field = `blocks.${at}.overdue.${index}`;
          const said = basis.map((citation, place) => ({
            field: `${field}.basis.${place}.for`,
            text: citation.for,
            cited: [citation] as readonly Cited[],
          }));
          if (within === undefined) return said;
          return [...said, { field: `${field}.within`, text: `${within} 天`, cited: basis }];
        })
      : [],
  );
}

/** Sentences of the running text that cite, without what is invented on purpose. */
function sentencesOf(
  body: string,
  first: number,
): (Located & { readonly cited: readonly Cited[] })[] {
  const text = body.replace(EXAMPLE, (match) => match.replace(/[^\n]/g, ''));
  return linesOf(text, first).flatMap((line) =>
    line.text.split(SENTENCE_END).flatMap((sentence) => {
      const cited = [...sentence.matchAll(CITE)].map(([, regulation = '', article]) => ({
        regulation,
        article,
      }));
      if (cited.length === 0) return [];
      return [{ ...line, text: sentence.replace(CITE, ''), cited }];
    }),
  );
}

function textOf({ facts, caution = '' }: Filed<Regulation>): string {
  return [...facts.map(({ claim }) => claim), caution].join('\n');
}
