/** Words that say the same in a question, brought to one of them on both sides. */

/** Figures in words before what they count. */
const FIGURE =
  /[一二两三四五六七八九十]{1,3}(?=个?(?:工作日|小时|天|日|年|月|周|人|次|岁|份|种|名|家|倍|厘米))/g;
const DIGITS = '零一二三四五六七八九';

const SAME: readonly (readonly [RegExp, string])[] = [
  [/(.{1,2})不\1(?=.)/gu, '$1'],
  [/(..)不\1$/gu, '$1'],
  [/[一1](?:回|遍|趟)/g, '1次'],
  [/点头|点个头/g, '批'],
  [
    /(?:办理?|处理|弄|搞|做|处置|干)(?:结束|完毕|完成|完|好|结|妥|掉|成)|搞定|办出来|办下来|批下来/g,
    '办结',
  ],
  [/延长|延期|展期|宽限|推迟|拖延|顺延/g, '延'],
  [/告诉|告知|知会|通知到/g, '告知'],
  [/回复|回话|回信|答应|答覆|回应|答复/g, '答复'],
  [/上报|报送|呈报|汇报|填报|报备|报上去|报告给/g, '报'],
  [/老百姓|百姓/g, '群众'],
  [/信访人|上访人?|来信来访/g, '信访'],
  [/集体信访|群体访|集体访|群访|多人走访/g, '多人信访'],
  [/付款|支付|付钱|打款|欠款|结款|给钱/g, '付款'],
  [/账款|款项|货款/g, '款'],
  [/没(?=[付交报办还批签登])/g, '未'],
  [/公函/g, '函'],
  [/调班|替班|倒班/g, '换班'],
  [/证明信/g, '证明'],
  [/请假条/g, '请假单'],
  [/(?:单位|办公室|本)?(?:公章|大印|印鉴|戳子|印章)/g, '印章'],
  [/盖个?(?:一?个)?(?:公|红)?章|用章|盖印|用印|敲章|打章/g, '用印'],
  [/介绍信(?:和|、)证明/g, '介绍信证明'],
  [/年假|公休假?|带薪休假/g, '年休假'],
  [/新人|新来的?(?:同志|同事|人)?|新进人员|新员工|新同事|入职/g, '新进人员'],
  [/陪餐|陪吃|陪同用餐|用餐陪同|作陪|陪客/g, '陪餐'],
  [/泄密|失泄密|泄露国家秘密|失密/g, '泄密'],
  [/出(?:了)?(?:事|问题|状况)|被攻击|被黑|中毒|中病毒/g, '事件'],
  [/年度?报告|年报/g, '年报'],
  [/密件|涉密文件|秘密文件|保密文件/g, '涉密文件'],
  [/党支部|(?<!团)支部/g, '党支部'],
  [/解除聘用合?同?|解除合同|解聘|辞退|辞职/g, '解聘'],
  [/喝酒|饮酒|上酒/g, '饮酒'],
  [/登(?=$|[ 了吗么，])/g, '登记'],
  [/喂奶|喂养/g, '哺乳'],
  [/名额|比率|占比/g, '比例'],
  [/能源消[费耗]|用能/g, '能耗'],
];

/** @returns the text with one word for each thing that is said in several ways */
export function sameWords(text: string): string {
  const counted = text.replace(FIGURE, inDigits);
  return SAME.reduce((same, [pattern, word]) => same.replace(pattern, word), counted);
}

/** 十 → 10, 二十五 → 25, 两 → 2; what is not written as a number stays. */
function inDigits(words: string): string {
  const plain = words.replace('两', '二');
  const [, tens, ten, ones] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(plain) ?? [];
  if (ten === undefined) return words;
  if (ten === '')
    return tens !== '' && ones !== '' ? words : String(DIGITS.indexOf(tens || ones || ''));
  const front = tens === '' ? 1 : DIGITS.indexOf(tens ?? '');
  return String(front * 10 + (ones === '' ? 0 : DIGITS.indexOf(ones ?? '')));
}
