/** Words of a question by what they are worth: said in passing, or too general to be what it is about. */

/** Need not be covered by an answer. */
const SAID_IN_PASSING = (
  '请问 请教 想问 麻烦 到底 究竟 大概 大约 一般 通常 正常 平时 具体 规定 法定 最多 最少 最晚 最迟 最快 最长 至少 至多 ' +
  '人家 收到 拿到 有权 回头 赶紧 立马 马上 非得 非要 才行 就行 平常 平日 往后 第一步 头一步 什么样 啥样 那样 怎么着 到底是 一律 千万 好歹 究竟 说是 听说 ' +
  '之内 以内 以前 之前 以后 之后 应该 应当 必须 需要 可以 能够 我们 咱们 你们 他们 自己 大家 有人 人家 那个 这个 这种 那种 ' +
  '单位 本单位 我单位 办公室 同志 同事 一下 一般来说 现在 目前 时候 时间 期限 时限 情况 事情 东西 进行 开始 完成 ' +
  '负责 来管 管 群众 说了算 负责人 牵头 才能 才算 能拿到 拿到 一共 总共 规矩 法律 国家 上面 手里 手上 可 下个月 上个月 本月 当月 今年 去年 明年 每年 每月 下次 这次 本次 同时 直接 马上 工作 参加 参与 每天 种类 共 结果 普通 最大 最小 最高 最低 1次 1个 一圈 一趟 一个 一件 一份 一张 ' +
  '填报 申请 提出 提交 办理 办 弄 搞 做 干 下来 出来 完 好 到 着 过 掉 起 号 帮 想 算 必 须 份 本 位 名 次 条 件'
).split(' ');
const PARTICLES =
  '的了呢吗么啊呀吧哦嘛诶要得才还就都也再能会让被把给在有来去上下里内后前时是我你咱他她它们个一最这那些和与跟及或对于为从自向以该应需由用叫且并但而则请问人事件钱欠派选拿打找已说讲跟级类会齐全';

/** Must be covered, but say nothing of which matter is meant. */
const GENERAL = (
  '签字 签 审批 批准 批 登记 保管 保存 留存 延期 延 答复 回复 通知 告知 报 报告 报送 上报 送 交 表 单 登记簿 台账 清单 材料 文件 手续 ' +
  '要求 审核 审 核 定 决定 内容 领导 科室 部门 岗位 主任 记录 归档 处理 收 发 写 填 复核 公示 公开 人 事 钱 办结 年 月 日 天'
).split(' ');

/** What narrows a matter to a special case: only an answer that is about this case may be given. */
export const NARROWING =
  /上级|下级|简易程序|普通程序|企业|公司|低保|医保|户口|宅基地|认定|上牌|洗衣|印刷厂|奖金|电视(?!电话)|试用|团(?:支部|员|委|费)|作出|涉密|绝密|机密|秘密级|第[二三四五六七八九两\d]次|再次|复议|诉讼|起诉|复查|复核|仲裁|第三方|外地|外省|外国|境外|外籍|退休|临时|实习|借调|派遣|外包|编外|合同工|公务员|参公|学生|孩子|未成年|家属|亲属|民办|私家|私人|听证|年检|私营|个体|国企|央企|国有企业|大企业|外企|村|社区|乡镇|省|市|县|区|部队|军|法院|公安|中央|英文|外文|少数民族|电子|网上|紧急|加急|特急|节假日|周末|夜|晚上|旧|新|副本|正本|复印|原件|丢|遗失|作废|超期|逾期|过期|延|不|没|未|无|拒/g;

export const FORGIVEN: ReadonlySet<string> = new Set([...SAID_IN_PASSING, ...PARTICLES]);
export const TOO_GENERAL: ReadonlySet<string> = new Set(GENERAL);

/** What is done stands before its object in one sentence and behind it in another: 借档案, 档案原件能借多久. */
export const DOING = '借填查领交盖批审写记收发送报拆开销存还印排定签传退改删用买卖修换退批';

/** Ways of bringing a paper somewhere: one stands for the others. */
export const HANDING_OVER = '报送交递发呈给';

/** Lone characters that make another matter of it: what is done to it, or with whom; never overlooked. */
export const TELLING =
  '改停销毁补退换借还丢批签审定查印刻撤删续并验核收发拒免罚扣卖租赔坏错偷拍录抄贴挂封拆开关加减升降调离辞假病孕婚丧产育男女老小主副正新旧内外上下前后前中左右党军警医药校食车房钱税期人' +
  DOING +
  HANDING_OVER;
