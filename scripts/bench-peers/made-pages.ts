/** Chapters and procedures of made-up words, about as long as those of the handbook: 5,000 and 8,000 characters. */
import { stringify } from 'yaml';

export interface Made {
  readonly kind: 'handbook' | 'procedures';
  readonly slug: string;
  readonly group: number;
  readonly text: string;
}

/** Words without a figure, a name or a meaning that a check would want to know more about. */
const WORDS =
  '材料 核对 送达 登记 整理 台账 清单 科室 负责 经办 说明 情况 事项 办理 收到 当面 交接 保管 复核 汇总 通知 安排 准备 现场 记录 编号 装订 目录 补充 修改 意见 讨论 分工 协调 衔接 进度 提醒 催办 反馈 确认 领取 归还 清点 检查 问题 原因 措施 改进 计划 目标 重点 难点 流转 传阅 批示 草稿 定稿 附件 正文 标题 格式 用语 简洁 准确 完整 及时 规范 细致 耐心 主动 配合 支持 指导 培训 学习 练习 演练 预案 物品 设备 车辆 场地 桌椅 茶水 音响 投影 席卡 签到 引导 接待 来访 电话 邮件 网络 账号 密码 备份 系统 平台 窗口 服务 群众 企业 部门 上级 基层 单位 人员 岗位 职责 权限 程序 步骤 环节 节点'.split(
    ' ',
  );
const LIFECYCLE = {
  version: '1.0',
  effective: '2026-12-01',
  review: '2027-12-01',
  revisions: [{ version: '1.0', date: '2026-12-01', note: '首次发布。' }],
};
const POSTS = ['section', 'clerk', 'leader', 'keeper', 'clerk', 'archivist', 'keeper', 'clerk'];
const SECTIONS = 6;

/** @param at its number, from which all its words come */
export function madeChapter(at: number, group: number): Made {
  const say = speaker(at * 2 + 1);
  const front = {
    title: `${say.words(2)}章${at + 1}`,
    summary: say.sentence(5),
    aliases: [`${say.words(2)}${at + 1}`],
    ...LIFECYCLE,
    forms: ['seal-sheet'],
    basis: [{ regulation: 'seal-rules', article: '第三条', for: '印章由专人保管' }],
  };
  const body = Array.from({ length: SECTIONS }, (_, section) => [
    `## ${say.words(3)} {#part-${section + 1}}`,
    say.paragraph(7),
    say.paragraph(6),
    section % 2 ? table(say) : list(say),
    say.paragraph(7),
  ]);
  return page('handbook', `part-${group}/page-${at + 1}`, group, front, body.flat());
}

/** @param code such as EB-01 */
export function madeProcedure(at: number, group: number, code: string): Made {
  const say = speaker(at * 2 + 2);
  const steps = POSTS.map((post, step) => {
    const next = step + 1 < POSTS.length ? `step-${step + 2}` : 'end';
    return {
      id: `step-${step + 1}`,
      post,
      ...(post === 'leader' && { kind: 'approve' }),
      action: say.words(3),
      detail: say.paragraph(6),
      limit: { value: 20 + step, unit: 'minute' },
      ...(step % 3 === 0 && { form: 'seal-sheet' }),
      output: say.words(3),
      check: say.sentence(4),
      ...(step % 3 === 2
        ? {
            decision: [
              { when: say.words(4), next },
              { when: say.words(4), next: `step-${step}`, kind: 'return', say: say.sentence(6) },
              { when: say.words(4), next: 'end', kind: 'refuse', output: say.words(5) },
            ],
          }
        : { next }),
    };
  });
  const front = {
    code,
    title: `${say.words(2)}流程${at + 1}`,
    category: `category-${group}`,
    lead: 'clerk',
    summary: say.sentence(5),
    aliases: [`${say.words(2)}办法${at + 1}`],
    ...LIFECYCLE,
    trigger: say.words(5),
    inputs: [say.words(3), say.words(4)],
    outputs: [say.words(3), say.words(4)],
    steps,
    mistakes: Array.from({ length: 6 }, () => ({
      mistake: say.words(6),
      consequence: say.words(6),
      remedy: say.sentence(6),
    })),
    basis: [{ regulation: 'seal-rules', article: '第五条', for: '用印须经批准' }],
    records: [{ what: say.words(3), keep: '按本单位保管期限表' }],
  };
  const body = Array.from({ length: SECTIONS - 1 }, (_, section) => [
    `## ${say.words(3)} {#part-${section + 1}}`,
    say.paragraph(6),
    list(say),
    say.paragraph(7),
    say.paragraph(7),
  ]);
  return page('procedures', `category-${group}/flow-${at + 1}`, group, front, body.flat());
}

function page(
  kind: Made['kind'],
  slug: string,
  group: number,
  front: object,
  body: readonly string[],
): Made {
  return { kind, slug, group, text: `---\n${stringify(front)}---\n\n${body.join('\n\n')}\n` };
}

type Speaker = ReturnType<typeof speaker>;

/** The generator of Park and Miller, stirred so that neighbours do not speak alike. */
function speaker(seed: number) {
  let state = (seed * 69_621 + 20_261_129) % 2_147_483_647;
  const word = () => {
    state = (state * 48_271) % 2_147_483_647;
    return WORDS[state % WORDS.length] ?? '';
  };
  const words = (count: number) => Array.from({ length: count }, word).join('');
  const sentence = (count: number) => `${words(count)}。`;
  const paragraph = (sentences: number) =>
    Array.from({ length: sentences }, () => `${words(5)}，${words(6)}。`).join('');
  return { words, sentence, paragraph };
}

function list(say: Speaker): string {
  return Array.from({ length: 5 }, () => `- ${say.words(4)}，${say.sentence(5)}`).join('\n');
}

function table(say: Speaker): string {
  const row = () => `| ${say.words(2)} | ${say.words(4)} | ${say.words(3)} |`;
  return ['| 事项 | 做法 | 岗位 |', '| --- | --- | --- |', row(), row(), row(), row()].join('\n');
}
