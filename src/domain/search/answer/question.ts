/** What is asked, and about what. */
import { normaliseQuery } from '#domain/search/query/query.ts';
import type { Kind } from './kind.ts';
import { ASKED, BINDING } from './question-words.ts';
import { sameWords } from './same-words.ts';

export interface Clause {
  /** What it asks for; none where it only tells the case. */
  readonly kinds: readonly Kind[];
  /** What it is about: pieces of text without what was asked. */
  readonly about: readonly string[];
  /** The kind of paper that is asked for, where one is named. */
  readonly paper?: Paper | undefined;
  readonly action?: string | undefined;
  /** The words that ask, such as 几天. */
  readonly asked?: string | undefined;
  /** What follows the words that ask for somebody. */
  readonly deed?: string | undefined;
}

export type Paper = 'slip' | 'book' | 'list';

/** 单子 and 表 are filled in once, a 本子 holds line after line. */
export function paperIn(text: string): Paper | undefined {
  if (/本子?|簿|台账|登记册|日志/.test(text)) return 'book';
  if (/清单|目录|清册/.test(text)) return 'list';
  return /单|表|书|函|证/.test(text) ? 'slip' : undefined;
}

export interface Question {
  readonly kind: Kind;
  readonly about: readonly string[];
  readonly paper: Paper | undefined;
  /** What is to be done by then: what follows the words that ask for a time. */
  readonly action: string;
  /** The words that ask, such as 几天. */
  readonly asked: string;
  /** What somebody is asked to do: what follows 谁. */
  readonly deed: string;
}

/** Kinds that ask for a single fact. */
const FACTS: ReadonlySet<Kind> = new Set<Kind>([
  'long',
  'when',
  'keep',
  'who',
  'barred',
  'form',
  'binds',
]);

/** @returns what somebody asks first; undefined for what asks nothing */
export function readQuestion(typed: string): Question | undefined {
  const clauses = readClauses(typed);
  // 人家的材料要不要给，几天内得回: what asks for a fact is the question.
  const asking =
    clauses.findLast(({ kinds }) => kinds.some((each) => FACTS.has(each))) ??
    clauses.find(({ kinds }) => kinds.length > 0);
  const [kind] = asking?.kinds ?? [];
  if (asking === undefined || kind === undefined) return undefined;
  // 领导出差了，谁签字: what is told besides belongs to the question.
  const at = clauses.indexOf(asking);
  const told = clauses
    .filter(({ kinds }, place) => kinds.length === 0 || place < at)
    .flatMap(({ about }) => about);
  const { paper, action = '', asked = '', deed = '' } = asking;
  return { kind, about: [...told, ...asking.about], paper, action, asked, deed };
}

const SPLIT = /[，,。；;？?！!：:]+/u;
/** Between two things, or between two questions. */
const LISTED = /、/u;
const MARKS = /[\s《》〈〉“”"'‘’（）()【】[\]…·—\-~]+/gu;

/** @returns text as it is compared: normalised, without marks, with one word for each thing */
export function comparable(text: string): string {
  return sameWords(normaliseQuery(text).replace(MARKS, ''));
}

/** @param asked a question as somebody types or an editor writes it */
export function readClauses(asked: string): Clause[] {
  return normaliseQuery(asked)
    .split(SPLIT)
    .map((clause) => clause.replace(MARKS, '').replace(CLOSING, ''))
    .filter((clause) => clause !== '')
    .flatMap(readListed);
}

/** 记什么、怎么送 are two questions; 空白纸、空白表格能盖章吗 is one. */
function readListed(clause: string): Clause[] {
  const each = clause.split(LISTED).map(readClause);
  if (each.length > 1 && each.every(({ kinds }) => kinds.length > 0)) return each;
  return [readClause(clause.replaceAll('、', ' '))];
}

/** Kinds that ask by when something is done. */
const TIMES: ReadonlySet<Kind> = new Set<Kind>(['long', 'when', 'ahead']);

/** Only a question that names a rule, or those whom rules bind, asks whether it binds. */
const RULE =
  /条例|规定|办法|细则|规则|准则|规范|标准|指南|措施|解释|党章|(?:意见|通知)(?=对|约束|适用|管)|法(?![人院规制律])|gb|da\/?t|号令|〔|指引|管(?:不管)?(?:事业单位|公务员|企业|机关)|那(?:一)?套|标准|一小时|减负|国标/;

/** 五天办完是全国统一的吗 asks whether it binds, and names no rule. */
const SET_BY_RULE =
  /(?:是|算)(?:不是)?(?:全国统一|(?:国家|上[头面级])(?:定|规定)|硬(?:杠杠|规定|要求)|死规定)的?(?:吗|么|不)?$/;

/** What stands last is asked, whatever else is named: 文件留几年那张表谁编 asks who, 空盖几张备着行不 whether one may. */
const AT_LAST: readonly (readonly [RegExp, Kind])[] = [
  [
    /(?<![不].{0,3})谁(?:来|去)?[^几哪什么啥多吗不谁]{1,4}$|(?<!不[能得许准可该].{0,2})[找问由归请让]哪(?:个|位|家)(?:领导|科室?|部门)?(?:来|去)?[^几哪什么啥多吗不谁]{1,4}$/,
    'who',
  ],
  [/(?:行|成|中|可以|合适)(?:不|吗|么|不行|不成|不中)$/, 'may'],
  [/(?:头一?[件步下样]事?|先|第一[件步])(?:该|要|得)?(?:干|做)(?:什么|啥|嘛|哪样)$/, 'what'],
];

/** Said at the end for the sound of it. */
const CLOSING = /(?<![呢呀啊哈嘞咧哩呗哦喔噢哟噻唦])[呢呀啊哈嘞咧哩呗哦喔噢哟噻唦]+$/u;

function readClause(clause: string): Clause {
  const kinds: Kind[] = [];
  let rest = clause;
  let paper: Paper | undefined;
  let action: string | undefined;
  let asked: string | undefined;
  let deed: string | undefined;
  if (SET_BY_RULE.test(clause)) {
    kinds.push('binds');
    rest = rest.replace(SET_BY_RULE, ' ');
  } else if (RULE.test(clause) && BINDING.test(clause) && !/怎么|如何|多少/.test(clause)) {
    kinds.push('binds');
    rest = rest.replace(BINDING, ' ').replace(/吗|么$/, ' ');
  }
  const [, atLast] = AT_LAST.find(([pattern]) => pattern.test(clause)) ?? [];
  const last = ASKED.filter(([kind, pattern]) => kind === atLast && pattern.test(clause));
  const patterns = last.length > 0 ? last : ASKED;
  for (const [kind, pattern] of kinds.length > 0 ? [] : patterns) {
    const found = pattern.exec(rest);
    if (!found || found[0] === '') continue;
    // A question has one thing that it asks; what only closes it comes last in the table.
    if (kinds.length > 0 && (kind === 'may' || kind === 'what' || kind === 'how')) {
      if (kind === 'may') rest = rest.replace(/吗|么$/, ' ');
      continue;
    }
    kinds.push(kind);
    if (kind === 'form') paper = paperIn(found[0]);
    if (kinds.length === 1) asked = found[0];
    if (kind === 'who') deed = rest.slice(found.index + found[0].length);
    if (TIMES.has(kind)) action = rest.slice(found.index + found[0].length);
    rest = `${rest.slice(0, found.index)} ${found[1] ?? ''} ${rest.slice(found.index + found[0].length)}`;
  }
  const about = sameWords(rest)
    .split(' ')
    .filter((piece) => piece !== '');
  const plain = (text: string | undefined) => text && sameWords(text).replace(/ /g, '');
  return { kinds, about, paper, action: plain(action), asked, deed: plain(deed) };
}
