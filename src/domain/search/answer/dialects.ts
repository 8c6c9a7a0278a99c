/** Questions asked as people speak in one part of the country, in the words of all of it: 要边个批 is 要哪个批. */

type Rewriting = readonly (readonly [RegExp, string])[];

/** Said by so many, or meaning nothing else, that it is rewritten wherever it stands. */
const ANYWHERE: Rewriting = [
  // 好久没来, 好久以前 and 来了好多人 ask nothing.
  [/好久(?!没|以前|之前|前|了)/g, '多久'],
  [/(?<![来去了过着很])好多(?=$|[天年月个次份页块元岁号字]|学时|小时|钱)/g, '多少'],
  [/(?<![来去了过着很有])好多(?=人[要才就以得])/g, '多少'],
  [/几久|几耐/g, '多久'],
  [/多老(?=[长大远高久])/g, '多'],
  [/[肿种]么(?=[办弄样报写说填处回算])|咋个|啷个/g, '怎么'],
  [/爪子$|嘎[哈啥]/g, '干什么'],
  [/(?<=.{3})[迈咩]$|(?<=.{3})(?<![砍步讨杀征])伐$/g, '吗'],
  [/木有/g, '没有'],
  [/遭(?=[判批罚扣退骂告查开])/g, '被'],
  [/啥人/g, '谁'],
  [/阿拉/g, '我们'],
  [/([要好会能用可得是])勿\1/g, '$1不$1'],
];

/** What nobody writes but who speaks Cantonese; what stands beside it would mean something else elsewhere. */
const CANTONESE = /[唔嘅咗嗰嚟畀冇哋睇攞喺啲佢咁嘢]|边[个度张份两]|点算|点解|点样|乜/;
const FROM_CANTONESE: Rewriting = [
  [/使唔使/g, '要不要'],
  [/得唔得$/g, '行不行'],
  [/系咪/g, '是不是'],
  [/边度/g, '哪里'],
  [/(?<![旁这那两左右上下里外前后身周])边(?=[个位份张两几日天间家种])/g, '哪'],
  [/点(?:算|做)好?/g, '怎么办'],
  [/点解/g, '为什么'],
  [/点样/g, '怎么样'],
  [/乜嘢?|咩嘢|咩(?=.)/g, '什么'],
  [/话事/g, '说了算'],
  [/(?<![关联体派学院])系(?![统列数])/g, '是'],
  [/唔/g, '不'],
  [/冇/g, '没有'],
  [/嘅/g, '的'],
  [/咗/g, '了'],
  [/哋/g, '们'],
  [/嗰/g, '那'],
  [/嚟/g, '来'],
  [/畀/g, '给'],
  [/攞/g, '拿'],
  [/睇/g, '看'],
  [/喺/g, '在'],
  [/佢/g, '他'],
];

/** @returns the same question in words that the rest of the code reads */
export function withoutDialect(typed: string): string {
  const rewritten = CANTONESE.test(typed) ? rewrite(typed, FROM_CANTONESE) : typed;
  return rewrite(rewritten, ANYWHERE);
}

function rewrite(text: string, rewriting: Rewriting): string {
  return rewriting.reduce((all, [pattern, plain]) => all.replace(pattern, plain), text);
}
