/** What a rule is called besides its title: without the words that many titles begin with, and by its number. */
import { addressOf } from '#domain/site/addresses.ts';

/** The part of a regulation that its names are made of. */
export interface NamedRule {
  readonly id: string;
  readonly title: string;
  readonly number: string;
}

/** What titles begin with, and what people leave away: who made the rule, and for whom. */
const BEGINNING =
  /^(?:中华人民共和国|中国共产党|国务院办公厅|国务院|关于(?!进一步)|中央和国家机关|全国政府系统|全国|党政机关|国家|行政事业单位|《)/u;
/** What titles end with and nobody types. */
const ENDING = /(?:的(?:通知|意见|若干措施|具体措施|指导意见|规定)|（试行）|》|实施细则)$/u;
/** A rule is no longer called so when less is left. In characters. */
const SHORTEST = 4;
/** 国务院令第493号, 国办发〔2020〕53号, GB/T 9704-2012; in 主席令公布 there is no number. */
const DECREE = /(?:令|第)第?([\d]+|[〇一二三四五六七八九十]+)号/u;
const LETTER = /^(\p{Script=Han}{2,8})〔(\d{4})〕(\d+)号/u;
const STANDARD = /^([A-Z]{2})\/?(T?) (\d+)-(\d{4})$/;

/** @returns by the address of each rule, its further names */
export function rulesCalled(rules: readonly NamedRule[]): ReadonlyMap<string, readonly string[]> {
  return new Map(
    rules.map((rule) => [
      addressOf('regulation', rule.id),
      [...shortened(rule.title), ...numbers(rule.number)],
    ]),
  );
}

function shortened(title: string): string[] {
  const names = [title];
  let last = title;
  for (const shorten of [BEGINNING, ENDING, BEGINNING, BEGINNING]) {
    const next = last.replace(shorten, '');
    if (next !== last && [...next].length >= SHORTEST) names.push(next);
    last = next;
  }
  return names.slice(1);
}

function numbers(written: string): string[] {
  const [standard, body = '', recommended = '', digits = '', year = ''] =
    STANDARD.exec(written) ?? [];
  if (standard !== undefined) {
    const slash = recommended === '' ? '' : '/';
    const name = `${body}${slash}${recommended} ${digits}`;
    return [name, `${name}-${year}`];
  }
  const letter = LETTER.exec(written)?.slice(1);
  if (letter !== undefined)
    return [
      `${letter[0]}〔${letter[1]}〕${letter[2]}号`,
      `${letter[0]} ${letter[1]} ${letter[2]}号`,
    ];
  const decree = DECREE.exec(written)?.[1];
  if (decree === undefined) return [];
  const by = /^(\p{Script=Han}+?)令/u.exec(written)?.[1] ?? '';
  return [`${by}令第${decree}号`, `${decree}号令`, `${by}${decree}号令`];
}
