/** Questions in the words of official writing, in plain ones: 须由何岗兼任 is 要由哪个岗兼任, 于何日起算 从哪天起算. */

/** 任何人 and 如何 ask for nobody; 兼任何职 does. */
const WHICH = '(?<![如几奈姓]|(?<![兼担])任)何';

const REWRITING: readonly (readonly [RegExp, string])[] = [
  [
    /[是系作]?何(?:含义|意思|意|义)$|(?:应)?作何(?:理解|解释|解)$|(?:应)?如何(?:界定|定义|解释|理解)$/g,
    '是什么意思',
  ],
  [/(?:之别|之区别|之差别|区别何在|有何(?:区别|不同|差异|差别)|的?异同)$/g, '有什么区别'],
  [/(?:有无|有何|是否有)(约束|强制|法律)(?:力|效力)?$/g, '有约束力吗'],
  [new RegExp(`(?:[自从于由])${WHICH}[日时](?=起|算|计|开始)`, 'g'), '从哪天'],
  [new RegExp(`${WHICH}日`, 'g'), '哪天'],
  [new RegExp(`${WHICH}[人者]`, 'g'), '谁'],
  [new RegExp(`${WHICH}级`, 'g'), '哪一级'],
  [new RegExp(`${WHICH}(?:种|类|个)?(?=部门|科室|处室|机关|机构|单位|岗)`, 'g'), '哪个'],
  [new RegExp(`${WHICH}地`, 'g'), '哪里'],
  [new RegExp(`${WHICH}种?表单`, 'g'), '什么表'],
  [
    new RegExp(
      `${WHICH}(?:种|类|项)?(?=[表单函书簿证]|登记|文[书种件]|台账|凭证|材料|手续|证件|程序|流程|格式|要求|依据|条件|情[形况]|内容|方式|工作|职务?|事项)`,
      'g',
    ),
    '什么',
  ],
  [/哪些([男女老]?(?:职工|同志|干部|单位|科室|岗位))(?=不得|不能|不许|不准|不可)/g, '$1谁'],
  [/(?:是否)?(?:必须|[须应需])(.{1,6}?)(?:与否|否)$/g, '要$1吗'],
  [/[可能](.{1,6}?)(?:与否|否)$/g, '能$1吗'],
  [/(?<=.{3})与否$/g, '吗'],
  [/(?<=保存|保管|留存|保留)(?:时限|时长)/g, '期限'],
  [/时长$/g, '时限'],
  [/若干(?=$|[天日年月个次份元])/g, '多少'],
  [/(?<=.{3})(?:为何|几何)$/g, '是多少'],
];

/** @returns the same question in words that the rest of the code reads */
export function withoutFormality(typed: string): string {
  return REWRITING.reduce((all, [pattern, plain]) => all.replace(pattern, plain), typed);
}
