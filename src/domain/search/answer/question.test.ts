import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { comparable, readQuestion } from './question.ts';

const asks = (typed: string) => {
  const { kind, about } = readQuestion(typed) ?? {};
  return about === undefined ? undefined : `${kind}: ${about.join(' ')}`;
};

describe('readQuestion', () => {
  test.each([
    ['信息公开多少天答复', 'long: 信息公开 答复'],
    ['证明保存几年', 'keep: 证明'],
    ['换班要提前多久申请', 'ahead: 换班要 申请'],
    ['从哪天算收到', 'since: 收到'],
    ['多久盘点一次', 'often: 盘点1次'],
    ['值班表哪天前排好', 'when: 值班表 前排好'],
    ['公章谁保管', 'who: 印章 保管'],
    ['谁不能管公章', 'barred: 管印章'],
    ['档案岗不能兼什么岗', 'barred: 档案岗 兼'],
    ['保密审查不得由哪个岗兼任', 'barred: 保密审查 兼任'],
    ['公章不能放在谁手里', 'barred: 印章 手里'],
    ['计票不能派谁去', 'barred: 计票 去'],
    ['督查条例街道能套用吗', 'binds: 督查条例街道'],
    ['担保制度解释对医院有约束力吗', 'binds: 担保制度解释对医院'],
    ['请假填哪张表', 'form: 请假'],
    ['什么叫归口', 'mean: 归口'],
    ['督办和督查有什么不一样', 'differ: 督办和督查'],
    ['信访条例管不管事业单位', 'binds: 信访条例 事业单位'],
    ['信访条例套得到学校吗', 'binds: 信访条例 学校'],
    ['骑缝章盖来干什么', 'mean: 骑缝章'],
    ['处分领导用哪部法', 'what: 处分领导用 法'],
    ['公务接待陪餐人数', 'many: 公务接待陪餐'],
    ['年休假天数', 'long: 年休假'],
    ['夏天空调开几度', 'many: 夏天空调开'],
    ['评副高要几篇论文', 'many: 评副高要 论文'],
    ['陪餐最多几个人', 'many: 陪餐最多'],
    ['密件能不能快递', 'may: 涉密文件 快递'],
    ['介绍信要写哪些内容', 'what: 介绍信要 内容'],
    ['章丢了怎么办', 'case: 章丢了'],
    ['信访件怎么办理', 'how: 信访件 办理'],
    ['会议纪要怎么写', 'how: 会议纪要 写'],
    ['报销要走什么流程', 'how: 报销'],
    ['开证明要哪些手续', 'how: 开证明'],
    ['公章外借找哪个', 'who: 印章外借'],
    ['借条哪个签字', 'who: 借条 签字'],
    ['接待的事问哪位', 'who: 接待的事'],
    ['订书机几盒一领', 'many: 订书机 一领'],
    ['来信拆了封还能退不', 'may: 来信拆了封还能退'],
    ['三个人签够不够', 'may: 3个人签'],
    ['开会发不发纪念品', 'may: 开会 发 纪念品'],
    ['车在院里被蹭了单位管不', 'may: 车在院里被蹭了单位管'],
    ['单位章最大能刻多粗', 'many: 单位章最大能刻'],
    ['稿子三审是哪三审', 'what: 稿子三审 审'],
    ['收到告状信先干嘛', 'what: 收到告状信'],
  ])('%s', (typed, read) => {
    expect(asks(typed)).toBe(read);
  });

  test.each([
    ['库房礼拜几发笔和纸', 'when: 库房 发笔和纸'],
    ['例会周几开', 'when: 例会 开'],
    ['领文件啥时辰去', 'when: 领文件 去'],
    ['公文多会儿能批', 'when: 公文 能批'],
    ['设备一年得盘几趟', 'often: 设备 盘几趟'],
    ['请示隔多久问一声', 'often: 请示 问一声'],
    ['卷宗借了还能续几回', 'many: 卷宗借了还能续'],
    ['电话响第几下接', 'many: 电话响 接'],
    ['印章几多钱', 'many: 印章 钱'],
    ['批下来要好久', 'long: 办结要'],
    ['老带新带几个礼拜', 'long: 老带新带'],
    ['请假得早几天说', 'ahead: 请假 说'],
    ['报差旅的日子打哪天起数', 'since: 报差旅的日子'],
    ['录音留到啥时候', 'keep: 录音'],
    ['凭证要锁够几年', 'keep: 凭证要'],
    ['微信请假算请过假没', 'may: 微信请假算请过假'],
    ['文件批下来没有', 'may: 文件办结'],
    ['批了没哈', 'may: 批了'],
    ['剩菜倒不倒', 'may: 剩菜 倒'],
    ['产假耽不耽误考核', 'may: 产假 耽 误考核'],
    ['空盖几张备着行不', 'may: 空盖几张备着'],
    ['这么盖好使不', 'may: 这么盖'],
    ['能盖嘛', 'may: 能盖'],
    ['证件真假上哪查', 'where: 证件真假 查'],
    ['归档的纸搁哪', 'where: 归档的纸'],
    ['登记本去哪块领', 'where: 登记本 领'],
    ['刻章到啥地方刻', 'where: 刻章 刻'],
    ['文件丢了咋个办', 'case: 文件丢了'],
    ['文件丢了咋搞', 'case: 文件丢了'],
    ['活动听哪个的', 'who: 活动 的'],
    ['纪要哪个起草', 'who: 纪要 起草'],
    ['这活归哪头', 'who: 这活'],
    ['啥部门管车', 'who: 管车'],
    ['主任歇几天找哪个批', 'who: 主任歇几天 批'],
    ['干嘛非得两个人', 'why: 非得2个人'],
    ['咋不能快递', 'why: 不能快递'],
    ['着火了头一件做啥', 'what: 着火了头一件'],
    ['首报要讲哪几样', 'what: 首报要讲'],
    ['低保要啥条件', 'what: 低保 条件'],
    ['归口咋讲', 'mean: 归口'],
    ['首报是报个啥', 'mean: 首报'],
    ['请示和报告差在哪', 'differ: 请示和报告'],
    ['五天办完是全国统一的吗', 'binds: 5天办结'],
    ['学校非照公文条例来不可吗', 'binds: 学校 公文条例来不可'],
  ])('people of the north and the south: %s', (typed, read) => {
    expect(asks(typed)).toBe(read);
  });

  test('what is told before belongs to the question', () => {
    expect(asks('领导出差了，文件谁签？')).toBe('who: 领导出差了 文件 签');
  });

  test('the paper that is asked for is heard', () => {
    expect(readQuestion('用印填什么单子')?.paper).toBe('slip');
    expect(readQuestion('用印登记用哪个本子')?.paper).toBe('book');
  });

  test('what asks nothing is no question', () => {
    for (const typed of ['', '用印', '用印审批', '？', '会议纪要模板', '没收', '不动产', '合同呗'])
      expect(readQuestion(typed)).toBeUndefined();
    for (const typed of ['执行不了', '一点消息都没有', '跳闸好几回', '时不时来人', '动不动就上访'])
      expect(readQuestion(typed)).toBeUndefined();
  });

  test('takes any text, and hardly longer for one that repeats what is asked with', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 64 }),
        (typed) => void readQuestion(typed),
      ),
    );
    for (const word of ['应该', '需要', '保管要', '每年要', '几', '由谁来', '什么'])
      expect(() => readQuestion(word.repeat(64))).not.toThrow();
  });
});

describe('comparable', () => {
  test('figures in words and in digits are the same, and so are words for one thing', () => {
    expect(comparable('五个工作日')).toBe(comparable('5 个工作日'));
    expect(comparable('二十五天')).toBe('25天');
    expect(comparable('盖个章')).toBe(comparable('用印'));
  });
});
