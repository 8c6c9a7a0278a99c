/** The small tables: scenarios of the home page, synonyms for search, claims of the paper, redirects. */
import { z } from 'zod';
import { alias, claimId, id, list, listBy, listed, slug, text, title } from './common.ts';
import { distinct, refuse } from './rules.ts';

/** The anchor of a section or step of the page, such as urgent or step-check; checked against the built page. */
const at = z
  .string()
  .regex(/^[a-z][a-z0-9-]*$/, '锚点写成 urgent、say 或 step-check 这样，不带 #')
  .optional();

/** “今天要办什么事”: what people say, and the procedures it leads to. */
export const scenario = z.strictObject({
  id,
  say: text.max(40, '说法不超过 40 个字'),
  aliases: list(alias),
  procedures: z
    .array(z.strictObject({ slug, at, why: text }))
    .min(1, '至少写一个页面')
    .max(4, '至多写四个页面')
    .superRefine(distinct('slug')),
  /** A question to ask first where the way forks. */
  fork: z
    .strictObject({
      question: text,
      options: z
        .array(z.strictObject({ when: text, slug, at, why: text }))
        .min(2, '至少写两条岔路')
        .superRefine(distinct('when')),
    })
    .optional(),
});
export const scenarios = z.strictObject({
  scenarios: z.array(scenario).min(1, '至少写一个情景').superRefine(distinct('id', 'say')),
});

/** Everyday words beside the official ones they stand for. */
export const synonyms = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        official: z.array(alias).min(1, '至少写一个正式说法').superRefine(distinct()),
        everyday: z.array(alias).min(1, '至少写一个口语说法').superRefine(distinct()),
      }),
    )
    .min(1, '至少写一组'),
  /** Characters or words typed by mistake, and what was meant. */
  typos: listBy(
    z.strictObject({ wrong: alias, right: alias }).superRefine(({ wrong, right }, context) => {
      if (wrong !== right) return;
      refuse(context, ['right'], `错字和正字都是“${wrong}”`, '写上正确的字，或删去这一项');
    }),
    'wrong',
  ),
  /** Words that carry no meaning in a question. */
  stop: list(alias),
  /** Words by which somebody asks for a form to fill in, and which say nothing of its subject. */
  formats: list(alias),
});

export const claim = z.strictObject({
  id: claimId,
  section: text,
  claim: text,
  handbook: list(slug),
  /** Slugs, or "*" for the list of all procedures. */
  procedures: list(slug.or(z.literal('*'))),
  /** area.dimension of the questionnaire. */
  questions: text.optional(),
  tool: z.enum(['duties'], { error: '只能写 duties' }).optional(),
});
export const paper = z
  .strictObject({
    title,
    author: text,
    institution: text,
    keywords: z.array(listed).min(1, '至少写一个关键词').superRefine(distinct()),
    sections: z
      .array(z.strictObject({ id: text, title: text }))
      .min(1, '至少写一个小节')
      .superRefine(distinct('id', 'title')),
    /** As printed, with what the paper itself lists twice. */
    references: z.array(text),
    claims: z.array(claim).min(1, '至少写一个论点').superRefine(distinct('id')),
  })
  .superRefine(({ sections, claims }, context) => {
    const known = sections.map(({ id }) => id);
    claims.forEach(({ section }, index) => {
      if (known.includes(section)) return;
      const message = `论文里没有这一节：${section}`;
      refuse(context, ['claims', index, 'section'], message, `可以写：${known.join('、')}`);
    });
  });

/** Addresses that moved: from an old path to a new one, both without the base and with slashes. */
const path = z
  .string({ error: '应为本站的网址，如 /procedures/seals/use-approval/' })
  .max(120, '网址不超过 120 个字符')
  .regex(
    /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/,
    '应为本站的网址，前后都有 /，只用小写字母、数字和连字符，如 /forms/',
  );

export const redirects = z.strictObject({
  redirects: listBy(z.strictObject({ from: path, to: path }), 'from').superRefine(checkRedirects),
});

function checkRedirects(
  redirects: readonly { readonly from: string; readonly to: string }[],
  context: z.core.$RefinementCtx,
): void {
  const froms = new Map(redirects.map(({ from }, index) => [from, index]));
  redirects.forEach(({ from, to }, index) => {
    const next = froms.get(to);
    if (from === '/') refuse(context, [index, 'from'], '首页不能搬走', '写被搬走的那一页的旧网址');
    else if (next === index)
      refuse(context, [index, 'to'], `${from} 转到了自己`, '写新的网址，或删去这一行');
    else if (next !== undefined) {
      const message = `${to} 自己也搬走了，一次只能转一步`;
      refuse(context, [index, 'to'], message, '直接写最后的网址，不要连着转，更不能转回来');
    }
  });
}

export type Scenario = z.output<typeof scenario>;
export type Synonyms = z.output<typeof synonyms>;
export type Claim = z.output<typeof claim>;
export type Paper = z.output<typeof paper>;
