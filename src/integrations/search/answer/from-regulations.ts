/** What a rule says, and whom it binds. */
import type { Library } from '#domain/content/library.ts';
import { addressOf } from '#domain/site/addresses.ts';
import { DATA } from '#domain/search/answer/choose.ts';
import { BINDS } from '#schemas/regulation.ts';
import { ANSWER_LINE } from '#strings.ts';
import { basisOf } from './basis-of.ts';
import { entryOf, type Subject } from './entry-of.ts';
import { kindsOfFigures, withoutFigures } from './kinds-of-figures.ts';

const SCOPE = /适用|参照|不是强制/;
const WHOM = [
  '事业单位',
  '机关',
  '企业',
  '学校',
  '医院',
  '街道',
  '乡镇',
  '社区',
  '公务员',
  '党政机关',
  '所有单位',
  '参公单位',
  '公办单位',
  '普通事业单位',
  '地方',
  '基层',
  '村',
  '标准',
  '国标',
  '条例',
  '规定',
  '办法',
];

export function fromRegulations(library: Library): Subject[] {
  return library.regulations.flatMap((regulation) => {
    const { id, title, short, number, facts } = regulation;
    const place = { url: `${addressOf('regulation', id)}#facts`, label: title };
    const called = [title, ...(short === undefined ? [] : [short]), number];
    const scope = facts.find(({ claim }) => SCOPE.test(claim) && /事业单位|机关|单位/.test(claim));
    const binding = entryOf({
      subject: `regulations/${id}`,
      kinds: ['binds'],
      names: called.map((name) => [name]),
      around: WHOM,
      rank: DATA,
      line: {
        text: ANSWER_LINE.binds(BINDS[regulation.binds], scope?.claim ?? ''),
        ...basisOf(library, { regulation: id, article: scope?.article }),
        ...place,
      },
    });
    const stated = facts.flatMap(({ claim, article }) => {
      const kinds = kindsOfFigures(claim);
      if (kinds.length === 0) return [];
      return [
        entryOf({
          subject: `regulations/${id} ${article}`,
          kinds,
          names: clausesOf(claim).map((clause) => [withoutFigures(clause)]),
          around: [title, short ?? ''],
          tells: true,
          rank: 2,
          line: {
            text: `${claim}。`,
            ...basisOf(library, { regulation: id, article }),
            ...place,
          },
        }),
      ];
    });
    return [binding, ...stated];
  });
}

/** The parts of a statement that hold what may be asked for, each with what leads to it. */
function clausesOf(claim: string): string[] {
  const [head = '', ...rest] = claim.split('：');
  const lead = rest.length > 0 && !/\d/.test(head) ? head : '';
  const sentences = (lead === '' ? claim : rest.join('：')).split('；');
  return sentences.flatMap((sentence) => {
    const parts = sentence.split(/[，。]/);
    return parts.flatMap((part, at) => {
      if (kindsOfFigures(part).length === 0) return [];
      const dated = upToFigure(part);
      const before = parts[at - 1] ?? '';
      const led = lead === '' ? [] : [`${lead}，${dated}`];
      return [
        dated,
        ...headNoun(dated),
        ...led,
        ...(/\d/.test(before) ? [] : [`${before}，${dated}`]),
      ];
    });
  });
}

/** 初次就业的试用期 12 个月 speaks of 试用期; the line says of whom. */
function headNoun(part: string): string[] {
  const words = part.slice(0, part.search(/\d|$/)).trim();
  const noun = words.slice(words.lastIndexOf('的') + 1);
  return words.includes('的') && noun.length > 1 ? [noun] : [];
}

/** A colon behind the figure opens a list of what was counted. */
function untilColon(part: string): string {
  const colon = part.indexOf('：', Math.max(0, part.search(/\d/)));
  return colon < 0 ? part : part.slice(0, colon);
}

/** What comes behind the figure in a list is about something else. */
function upToFigure(part: string): string {
  const listed = untilColon(part).split('、');
  const last = listed.findLastIndex((each) => /\d/.test(each));
  return last < 0 ? part : listed.slice(0, last + 1).join('、');
}
