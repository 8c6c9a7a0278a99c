/** A regulation and the checked facts that pages may state from it: one file each in content/regulations. */
import { z } from 'zod';
import { day, id, list, listed, text } from './common.ts';
import { NO_ARTICLE } from './no-article.ts';

/** How much of a regulation's own text was read for this handbook. */
export const EXTENT = { whole: '全文', part: '部分', none: '未读到原文' } as const;

/** Where a fact was read. Whatever is not `article` must not be relied on alone. */
export const READ = {
  article: '已对照原文',
  quotation: '据转引，未见原文',
  none: '未核到',
} as const;

/** Whom a regulation binds, seen from a grassroots unit. */
export const BINDS = {
  all: '各类单位',
  organs: '党政机关；事业单位参照',
  'organs-only': '党政机关（含参公单位）',
  'public-units': '机关、事业单位和群团组织',
  institutions: '事业单位',
  insured: '企业和事业单位；公务员和参公人员看本省规定',
  'health-institutions': '医疗卫生机构',
  schools: '普通中小学、中等职业学校和特殊教育学校',
  government: '行政机关',
  authorised: '行政机关和法律、法规授权的组织',
  'county-governments': '县级以上政府；基层只作参照或借鉴',
  courts: '人民法院；行政机关是被告，照它写救济',
  disclosure: '行政机关和被授权组织；公共企事业单位另有规定',
  enterprises: '生产经营单位；机关和事业单位参照',
  engravers: '公章刻制经营者；用章单位配合核验',
  workplaces: '企业和事业单位；机关和团体参照',
  'contract-staff':
    '用人单位与签劳动合同的人员，机关和事业单位也照办；公务员、事业单位在编聘用人员另有规定',
  'central-organs': '中央和国家机关；地方看本地办法',
  party: '党组织和党员',
  standard: '国家或行业标准，按引用执行',
} as const;

/** Words of a status that announce a change. */
const IN_REVISION = /在审|征求意见/;

/** One of the keys of a table of labels; the message lists them all. */
function oneOf<Key extends string>(labels: Readonly<Record<Key, string>>) {
  const keys = Object.keys(labels) as [Key, ...Key[]];
  const choices = keys.map((key) => `${key}（${labels[key]}）`).join('、');
  return z.enum(keys, { error: `应为其中之一：${choices}` });
}

/** A bare numeral, an article counted in digits, or a list that names its article once: 二十五, 第25条, 第五、六条. */
const ODD_ARTICLE = /(?:^|、)[一二三四五六七八九十百]+(?:、|（|条|$)|第\s*\d+\s*条/;

export const fact = z.strictObject({
  claim: text,
  /** The article, written as citations write it. */
  article: text.refine((article) => !ODD_ARTICLE.test(article), {
    error: ({ input }) =>
      `“${String(input)}”换一种写法：条写成 第二十五条，款项写成 第十五条（一），几条写成 第五条、第六条，不分条的文件写成 第二部分（三）`,
  }),
  /** `quotation`: read in another text that quotes or retells the article. `none`: read nowhere that could be reached. */
  read: oneOf(READ),
});

export const source = z.strictObject({
  extent: oneOf(EXTENT),
  /** The official site, the publication or the public repository in which the text was read, in words for readers. */
  where: text,
  /** The day on which the text was last read, or looked for, and the status checked. */
  day,
});

const fields = z.strictObject({
  title: text,
  /** The name people use. */
  short: text.optional(),
  number: text,
  issuer: text,
  issued: text,
  effective: text,
  revised: text.optional(),
  status: text,
  binds: z.enum(Object.keys(BINDS) as [keyof typeof BINDS]),
  topics: z.array(listed).min(1, '至少写一个主题'),
  source,
  /** The day by which text and status must be looked at again. */
  review: day,
  /** What is expected to change, where the next look must not wait a year. */
  reviewReason: text.optional(),
  /** What is often got wrong, in words for readers. */
  caution: text.optional(),
  facts: z.array(fact).min(1),
  replaces: list(id),
});

export const regulation = fields.superRefine((regulation, { addIssue }) => {
  const say = (path: PropertyKey[], message: string) => addIssue({ code: 'custom', path, message });
  const { source, facts, status, review, reviewReason } = regulation;
  facts.forEach(({ article, read }, index) => {
    const path = ['facts', index, 'read'];
    if (source.extent === 'whole' && read !== 'article')
      say(
        path,
        `读过全文，${article}就应对照原文：对照后写 article，没读到就把 source.extent 改成 part`,
      );
    if (source.extent === 'none' && read === 'article')
      say(
        path,
        `source.extent 写的是 none（未读到原文），${article}不能写成 article（已对照原文）`,
      );
  });
  const apart = readApart(facts);
  if (apart !== undefined)
    say(
      ['facts', apart, 'read'],
      '不写条号的要点，有的对照过原文、有的没有，引用起来分不清：各自写上所在的部分，如 第三部分、督查部分',
    );
  if (source.extent === 'part' && !facts.some(({ read }) => read === 'article'))
    say(['source', 'extent'], '没有一条对照过原文，应写 none（未读到原文）');
  if (review <= source.day) say(['review'], `复核期限 ${review} 不在核对日期 ${source.day} 之后`);
  if (IN_REVISION.test(status) && reviewReason === undefined)
    say(
      ['reviewReason'],
      `效力写着“${status}”，要写明等什么，如：修订草案在审，发布前查是否已通过`,
    );
});

/**
 * Citations that name no article mean any fact without one and carry the mark of the least certain, so a fact that was
 * read must not stand among others that were not: its own page would call it read and the citing pages would not.
 * @returns the place of the first fact without an article that was read otherwise than the first such fact
 */
function readApart(facts: readonly z.output<typeof fact>[]): number | undefined {
  const first = facts.find(({ article }) => article === NO_ARTICLE);
  const at = facts.findIndex(({ article, read }) => article === NO_ARTICLE && read !== first?.read);
  return at === -1 ? undefined : at;
}

export type Fact = z.output<typeof fact>;
export type Regulation = z.output<typeof regulation>;
