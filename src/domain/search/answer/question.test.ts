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
    ['请假填哪张表', 'form: 请假'],
    ['什么叫归口', 'mean: 归口'],
    ['督办和督查有什么不一样', 'differ: 督办和督查'],
    ['信访条例管不管事业单位', 'binds: 信访条例 事业单位'],
    ['陪餐最多几个人', 'many: 陪餐最多'],
    ['密件能不能快递', 'may: 涉密文件 快递'],
    ['介绍信要写哪些内容', 'what: 介绍信要 内容'],
    ['章丢了怎么办', 'case: 章丢了'],
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

  test('what is told before belongs to the question', () => {
    expect(asks('领导出差了，文件谁签？')).toBe('who: 领导出差了 文件 签');
  });

  test('the paper that is asked for is heard', () => {
    expect(readQuestion('用印填什么单子')?.paper).toBe('slip');
    expect(readQuestion('用印登记用哪个本子')?.paper).toBe('book');
  });

  test('what asks nothing is no question', () => {
    for (const typed of ['', '用印', '用印审批', '？', '会议纪要模板'])
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
