/** A regulation and the checked facts that pages may state from it: one file each in content/regulations. */
import { z } from 'zod';
import { day, id, list, text } from './common.ts';

/** Whom a regulation binds, seen from a grassroots unit. */
export const BINDS = {
  all: '各类单位',
  organs: '党政机关；事业单位参照',
  'organs-only': '党政机关（含参公单位）',
  'public-units': '机关、事业单位和群团组织',
  institutions: '事业单位',
  government: '行政机关',
  'county-governments': '县级以上政府；基层只作参照或借鉴',
  disclosure: '行政机关和被授权组织；公共企事业单位另有规定',
  enterprises: '生产经营单位；机关和事业单位参照',
  workplaces: '企业和事业单位；机关和团体参照',
  'central-organs': '中央和国家机关；地方看本地办法',
  party: '党组织和党员',
  standard: '国家或行业标准，按引用执行',
} as const;

export const fact = z.strictObject({
  claim: text,
  /** The article, written as citations write it. */
  article: text,
  confidence: z.enum(['high', 'medium']),
});

export const regulation = z.strictObject({
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
  topics: z.array(text).min(1),
  /** The day on which facts and status were last checked. */
  checked: day,
  /** The day by which they must be checked again. */
  review: day,
  /** What is often got wrong, in words for readers. */
  caution: text.optional(),
  facts: z.array(fact).min(1),
  replaces: list(id),
});

export type Regulation = z.output<typeof regulation>;
