/** Posts: those of the office, and the roles and departments that procedures and duties speak of. */
import { z } from 'zod';
import { alias, id, list, listBy, oneOf, slug, text, title } from './common.ts';
import { ELIGIBILITY } from './eligibility.ts';
import { distinct, refuse } from './rules.ts';

/** Where a post sits. Only office posts have a chapter, cover and a calendar. */
export const POST_GROUP = {
  office: '办公室岗位',
  leader: '单位领导',
  unit: '本单位其他科室和人员',
  outside: '单位以外',
} as const;

export const eligibility = oneOf(ELIGIBILITY, '资格要求');

/**
 * Offices that the law fills by itself, with the rule that does: never just another name of a post.
 * Who holds one is said in a duty or in the glossary, where it can be found as well.
 */
const OFFICES_IN_LAW: Readonly<Record<string, string>> = {
  定密责任人: '保密法第十六条：主要负责人及其指定的人员',
  法定定密责任人: '保密法实施条例第十四条：单位主要负责人',
  指定定密责任人: '保密法实施条例第十四条：主要负责人明确的人员',
  派生定密责任人: '派生国家秘密定密管理暂行办法第六条：负责人及其指定的人员',
  保密工作负责人: '单独的岗位，与定密责任人、机要保密岗都不是一回事',
  新闻发言人: '由单位授权，换了人要重新授权',
  消防安全责任人: '消防法第十六条：单位主要负责人',
  消防安全管理人: '消防法第十七条：由重点单位确定',
  网络安全负责人: '网络安全法第二十三条：由单位确定',
  会计机构负责人: '会计法另定条件，交接由单位负责人监交',
  出纳: '会计法第三十五条：不得兼任稽核、会计档案保管和账目登记',
  支部书记: '由党组织按党内规定产生',
  法定代表人: '按登记的人，换人要变更登记',
};

const postAlias = alias.superRefine((name, context) => {
  const rule = OFFICES_IN_LAW[name];
  if (rule === undefined) return;
  refuse(
    context,
    [],
    `“${name}”是单独的职务，不能当别称（${rule}）`,
    '删去；要让人搜到，写进 content/duties 的事项或 content/glossary.yaml',
  );
});

/** Work that comes round: what to do, and when within the period. */
const recurring = z.array(z.strictObject({ when: text, what: text, procedure: slug.optional() }));

export const post = z.strictObject({
  id,
  title,
  /** As drawn in diagrams and tables: at most 6 characters. */
  short: text.max(6, '简称不超过 6 个字'),
  group: oneOf(POST_GROUP, '岗位所在的一组'),
  aliases: list(postAlias),
  /** One sentence: what this post is there for. */
  summary: text,
  /** The handbook chapter of an office post. */
  chapter: slug.optional(),
  /** Who takes over in absence (B 岗). */
  cover: id.optional(),
  /** What may be decided without asking. */
  authority: list(text),
  qualities: list(text),
  eligibility: list(eligibility),
  /**
   * Posts one person must not hold together with this one; unless: the control with which a small office may merge
   * them all the same. Without it they stay apart.
   */
  incompatible: listBy(z.strictObject({ post: id, why: text, unless: text.optional() }), 'post'),
  calendar: z
    .strictObject({
      daily: recurring,
      weekly: recurring,
      monthly: recurring,
      quarterly: recurring,
      yearly: recurring,
    })
    .optional(),
});

export const posts = z.strictObject({
  posts: z
    .array(post)
    .min(1, '至少写一个岗位')
    .superRefine(distinct('id', 'title', 'short'))
    .superRefine((posts, context) => {
      const groups = new Map(posts.map(({ id, group }) => [id, group]));
      posts.forEach((each, index) => {
        const { cover, incompatible } = each;
        // An id given twice is one mistake, told by itself.
        if (posts.filter(({ id }) => id === each.id).length > 1) return;
        if (cover === each.id) {
          refuse(context, [index, 'cover'], `B 岗写了自己：${cover}`, '换成另一个办公室岗位');
        } else if (cover !== undefined && (groups.get(cover) ?? 'office') !== 'office') {
          const message = `B 岗 ${cover} 不是办公室的岗位，是${POST_GROUP[groups.get(cover) ?? 'office']}`;
          refuse(context, [index, 'cover'], message, '换成一个办公室岗位');
        }
        const self = incompatible.findIndex((other) => other.post === each.id);
        if (self !== -1) {
          const message = `写着不能和自己（${each.id}）由一人兼`;
          refuse(
            context,
            [index, 'incompatible', self, 'post'],
            message,
            '换成另一个岗位，或删去这一项',
          );
        }
        if (each.group === 'office') return;
        for (const field of ['cover', 'chapter', 'calendar'] as const) {
          if (each[field] === undefined) continue;
          const message = `${each.title}不是办公室的岗位，不能写 ${field}`;
          refuse(context, [index, field], message, '删去这一项，或把 group 改成 office');
        }
      });
    }),
});

export type Post = z.output<typeof post>;
