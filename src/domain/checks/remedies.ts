/** Where to go when one disagrees, and by when, is the law's to say: a remedy with a period names its law. */
import type { Regulation } from '#schemas/regulation.ts';
import type { Filed } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { quotedTitle } from '#domain/text/quoted-title.ts';
import { arabic, holdsFigure } from './figures.ts';
import { EXAMPLE, OWN_FIGURE } from './own-figures.ts';
import { linesOf } from './strings.ts';

/** By any of its names. */
const REMEDIES = [/复议/, /诉讼|起诉/, /复查/, /复核/, /申诉/];
/** Filled in, in Chinese numerals, or left open for the pen. */
const PERIOD = /((?<!\d)\d+|[一二三四五六七八九十]{1,3}|(?<!_)_{2,})\s*(?:个?工作日|个月|日|天)/g;
/** “……之日起 30 日内，向……申请复查” is one clause. */
const CLAUSE_END = /(?<!内)，|[。；！？]/;
/** What is said by the way holds commas of its own. */
const ASIDE = /（[^（）]*）/g;
const CITE = /<Cite\s+of="([^"]+)"[^>]*>/g;
const OFFICIAL_NAME = /^中华人民共和国/;

/** Regulations say what they say, and a question says nothing. */
const SAYS_NOTHING: ReadonlySet<string> = new Set(['regulations', 'asked']);

type Law = Pick<Filed<Regulation>, 'id' | 'title' | 'short' | 'facts'>;

interface Page {
  readonly kind: string;
  readonly file: string;
  readonly data: unknown;
  readonly body: string;
  readonly bodyLine: number;
}

/** A text, and the regulations that the page, duty or term around it rests on. */
interface Founded {
  readonly field: string;
  readonly line?: number;
  readonly text: string;
  readonly basis: readonly string[];
}

/**
 * @param pages all files of content; regulations themselves are passed over, and what people ask
 * @param laws the regulations with their facts
 * @returns a problem for each clause with a remedy and a period that rests on no law, and for each period that none
 *   of the laws it rests on has a fact about. A clause rests on what its line cites or names and on the basis of its page.
 */
export function findUnfoundedRemedies(pages: readonly Page[], laws: readonly Law[]): Problem[] {
  return pages
    .filter(({ kind }) => !SAYS_NOTHING.has(kind))
    .flatMap((page) =>
      textsOf(page).flatMap(({ field, line, text, basis }) => {
        // Most texts speak of no remedy, and laws are looked for by name in those that do.
        if (!REMEDIES.some((remedy) => remedy.test(text))) return [];
        const known = lawsOf(text, basis, laws);
        const clauses = OWN_FIGURE.test(text)
          ? []
          : text.replace(CITE, '').replace(ASIDE, '').split(CLAUSE_END);
        return clauses.flatMap((clause) =>
          problemsOf(clause, known).map((problem) => ({
            file: page.file,
            field,
            line,
            ...problem,
          })),
        );
      }),
    );
}

function problemsOf(clause: string, laws: readonly Law[]): Pick<Problem, 'message' | 'hint'>[] {
  const remedies = REMEDIES.filter((remedy) => remedy.test(clause));
  const names = remedies.flatMap((remedy) => remedy.exec(clause) ?? []).join('、');
  const periods = remedies.length > 0 ? [...clause.matchAll(PERIOD)] : [];
  if (periods.length > 0 && laws.length === 0) {
    return [
      {
        message: `写了${names}的期限，没有写出自哪部法：“${clause.trim()}”`,
        hint: '在同一句写明法规和条号，或引用 content/regulations 里的法规',
      },
    ];
  }
  const facts = laws
    .flatMap((law) => law.facts.map(({ claim }) => claim))
    .filter((claim) => remedies.some((remedy) => remedy.test(claim)));
  return periods
    .filter(([, number = '']) => !number.startsWith('_'))
    .filter(([, number = '']) => !facts.some((claim) => holdsFigure(claim, arabic(number))))
    .map(([period]) => ({
      message: `“${period}”不在${laws.map(({ title }) => quotedTitle(title)).join('、')}关于${names}的核对要点里`,
      hint: '对照 content/regulations 改期限，或改引真正规定它的法规',
    }));
}

function lawsOf(text: string, basis: readonly string[], laws: readonly Law[]): Law[] {
  const cited = [...text.matchAll(CITE)].map(([, id = '']) => id);
  const named = laws.filter(({ title }) => text.includes(title.replace(OFFICIAL_NAME, '')));
  const ids = new Set([...basis, ...cited, ...named.map(({ id }) => id)]);
  return laws.filter(({ id }) => ids.has(id));
}

/** Every text of a file with the basis nearest around it; worked examples are invented on purpose. */
function textsOf({ data, body, bodyLine }: Page): Founded[] {
  const basis = basisOf(data) ?? [];
  const withoutExamples = body.replace(EXAMPLE, (match) => match.replace(/[^\n]/g, ''));
  return [
    ...linesOf(withoutExamples, bodyLine).map((line) => ({ ...line, basis })),
    ...foundedTexts(data, [], basis),
  ];
}

function foundedTexts(
  value: unknown,
  path: readonly string[],
  around: readonly string[],
): Founded[] {
  if (typeof value === 'string') return [{ field: path.join('.'), text: value, basis: around }];
  if (typeof value !== 'object' || value === null) return [];
  const basis = basisOf(value) ?? around;
  return Object.entries(value).flatMap(([key, inner]) =>
    foundedTexts(inner, [...path, key], basis),
  );
}

/** @returns the regulations that an entry names as its basis; undefined when it has no such list */
function basisOf(value: unknown): string[] | undefined {
  if (typeof value !== 'object' || value === null || !('basis' in value)) return undefined;
  if (!Array.isArray(value.basis)) return undefined;
  return value.basis.flatMap((one: unknown) =>
    typeof one === 'object' &&
    one !== null &&
    'regulation' in one &&
    typeof one.regulation === 'string'
      ? [one.regulation]
      : [],
  );
}
