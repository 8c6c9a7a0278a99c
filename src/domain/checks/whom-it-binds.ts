/** A figure of a rule that does not bind everybody must say, where it is read, whom it binds. */
import { BINDS, type Regulation } from '#schemas/regulation.ts';
import type { Citation } from '#schemas/common.ts';
import type { Filed } from '#domain/content/content.ts';
import type { Problem } from '#domain/content/problem.ts';
import { holdsFigure } from './figures.ts';
import { EXAMPLE, OWN_FIGURE } from './own-figures.ts';

/** Words by which readers see whether a rule is theirs; none are asked for where it is everybody's or its reader is plain. */
const WHOM: Readonly<Record<keyof typeof BINDS, RegExp | undefined>> = {
  all: undefined,
  organs: /参照|事业单位|党政机关/,
  'organs-only': /公务员|参公|机关/,
  'public-units': undefined,
  institutions: /事业单位/,
  insured: /企业|事业单位|公务员|参公/,
  'health-institutions': /医疗|医院|卫生/,
  schools: /学校|中小学/,
  government: /行政机关|政府|事业单位|参照/,
  authorised: /行政机关|授权/,
  'county-governments': /县级以上|政府/,
  courts: /法院/,
  disclosure: /行政机关|公共企事业|事业单位|县级以上|条例适用|适用条例/,
  enterprises: /生产经营单位|企业|事业单位|参照/,
  engravers: /刻章单位|刻制经营者/,
  workplaces: /企业|事业单位|参照/,
  'contract-staff': /劳动合同|编外/,
  'central-organs': /中央和国家机关|本地|地方/,
  party: /党组织|党员|党内|支部|党委/,
  standard: undefined,
};

/** Years are names of versions, not limits. */
const FIGURE =
  /(?<!\d)(?!\d{4}\s*年)(\d+(?:\.\d+)?)\s*(?:个?工作日|个月|日|天|年|小时|分钟|人|%|元|字|次|份)/g;
const CITE = /<Cite\s+of="([^"]+)"[^>]*>/g;
const SECTION = /^(?=## )/m;

interface Page {
  readonly file: string;
  readonly body: string;
  readonly bodyLine: number;
}

type Rule = Pick<Filed<Regulation>, 'id' | 'title' | 'short' | 'binds' | 'facts'>;

interface Entry {
  readonly id: string;
  readonly file: string;
  readonly basis: readonly Citation[];
}

/** What the check reads of the library. */
interface Sources {
  readonly regulations: readonly Rule[];
  readonly dutyAreas: readonly { readonly duties: readonly (Entry & { answer: string })[] }[];
  readonly terms: readonly (Entry & { plain: string })[];
}

/** A text with a figure, what is read together with it, and the regulations that it rests on. */
interface Reading {
  readonly file: string;
  readonly field: string;
  readonly line?: number;
  readonly text: string;
  readonly around: string;
  readonly regulations: readonly string[];
}

/**
 * @param pages chapters and procedures; a section of theirs is read together
 * @param sources regulations, duties and terms; the answer of a duty and the plain words of a term are read alone
 * @returns a problem for each figure of a rule that binds only some, where nothing read with it says whom
 */
export function findFiguresWithoutWhom(pages: readonly Page[], sources: Sources): Problem[] {
  const regulations = new Map(sources.regulations.map((one) => [one.id, one]));
  const duties = sources.dutyAreas.flatMap((area) => area.duties);
  const readings: Reading[] = [
    ...pages.flatMap(readingsOf),
    ...duties.map((duty) => alone(duty, 'answer', duty.answer)),
    ...sources.terms.map((term) => alone(term, 'plain', term.plain)),
  ];
  return readings.flatMap((reading) =>
    [...new Set(reading.regulations)].flatMap((id) => problemsOf(reading, regulations.get(id))),
  );
}

function problemsOf(
  { file, field, line, text, around }: Reading,
  regulation: Rule | undefined,
): Problem[] {
  const whom = regulation && WHOM[regulation.binds];
  if (!regulation || !whom || whom.test(around) || OWN_FIGURE.test(text)) return [];
  const facts = regulation.facts.map(({ claim }) => claim).join('\n');
  const figure = [...text.matchAll(FIGURE)].find(([, number = '']) => holdsFigure(facts, number));
  if (!figure) return [];
  return [
    {
      file,
      field,
      line,
      message: `“${figure[0]}”出自${regulation.short ?? regulation.title}，它约束的是：${BINDS[regulation.binds]}；同一节里没有说`,
      hint: '写明约束谁、谁参照',
    },
  ];
}

function alone({ file, id, basis }: Entry, name: string, text: string): Reading {
  const regulations = basis.map(({ regulation }) => regulation);
  return { file, field: `${id}.${name}`, text, around: text, regulations };
}

function readingsOf({ file, body, bodyLine }: Page): Reading[] {
  const text = body.replace(EXAMPLE, (match) => match.replace(/[^\n]/g, ''));
  let next = bodyLine;
  return text.split(SECTION).flatMap((section) =>
    section.split(/(?<=\n)/).map((line) => {
      const number = next;
      next += 1;
      return {
        file,
        field: '',
        line: number,
        text: line.replace(CITE, ''),
        around: section.replace(CITE, ''),
        regulations: [...line.matchAll(CITE)].map(([, id = '']) => id),
      };
    }),
  );
}
