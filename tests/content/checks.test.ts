/** All checks of content hold for the content as it is, and each speaks clearly when it does not. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { describeProblems } from '#domain/content/problem.ts';
import { checkContent } from '#data/check-content.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** A copy of content/ in which one file reads differently; the piece must be there to be replaced. */
function reportAfter(file: string, piece: string | RegExp, replacement: string): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  const path = join(root, file);
  const source = readFileSync(path, 'utf8');
  expect(source).toMatch(piece);
  writeFileSync(path, source.replace(piece, replacement));
  return describeProblems(checkContent(root));
}

const SEAL = 'content/procedures/seals/use-approval.mdx';

test('the content has no problem', () => {
  expect(describeProblems(checkContent())).toBe('内容有 0 处需要改正：\n');
});

test('an unknown post names file, field, value and the nearest post', () => {
  const report = reportAfter(SEAL, 'lead: confidential-clerk', 'lead: confidental-clerk');
  expect(report).toContain(
    `${SEAL} › lead：没有这个岗位：confidental-clerk。是不是想写 confidential-clerk`,
  );
});

test('an unknown regulation and an article outside its facts are named', () => {
  expect(reportAfter(SEAL, /regulation: [a-z0-9-]+/, 'regulation: gongwen-tiaoly')).toContain(
    '.regulation：没有这个法规：gongwen-tiaoly。是不是想写 gongwen-tiaoli',
  );
  expect(reportAfter(SEAL, /article: [^,}\n]+/, 'article: 第九百条')).toContain(
    '核对表里没有这一条：第九百条',
  );
});

test('a misspelt key is named', () => {
  expect(reportAfter(SEAL, 'trigger:', 'triger:')).toContain(
    `${SEAL} › 第 11 行 › （最外层）：没有“triger”这个字段。是不是想写 trigger`,
  );
});

test('a version without quotes is explained', () => {
  expect(reportAfter(SEAL, /version: "1\.0"\neff/, 'version: 1.0\neff')).toContain(
    `${SEAL} › 第 8 行 › version：版本要加引号，如 "1.0"`,
  );
});

test('YAML that cannot be read names the line', () => {
  expect(reportAfter(SEAL, 'trigger:', 'trigger: a: b:')).toMatch(
    /use-approval\.mdx › 第 11 行：一行里有两个冒号/,
  );
});

test('a link to a page that does not exist names the nearest one', () => {
  const report = reportAfter(SEAL, /$/, '\n见[收文](/procedures/documents/incomming/)。\n');
  expect(report).toContain(
    '链接指向不存在的页面：/procedures/documents/incomming/。是不是想写 /procedures/documents/incoming/',
  );
});

test('bold that would show its asterisks is refused', () => {
  expect(reportAfter(SEAL, /$/, '\n**注意：**先看这里。\n')).toContain(
    '加粗会失效：把标点移到 ** 的外面',
  );
});

test('a body holds no code', () => {
  for (const code of ['<script>', '<img src="x">', '{1 + 1}', "import x from 'x'"]) {
    expect(reportAfter(SEAL, /$/, `\n${code}\n`), code).toContain('正文里不能有代码：');
  }
  expect(reportAfter(SEAL, /$/, '\n![章](https://example.invalid/a.png)\n')).toContain(
    '图片要放在本站',
  );
});

test('a heading without a fixed anchor is refused', () => {
  expect(reportAfter(SEAL, /$/, '\n## 新的一节\n')).toContain('标题后面要有固定锚点');
});

test('a deadline without a citation is refused, the same with one is not', () => {
  const bare = '\n适用条例的，收到之日起 20 个工作日内答复。\n';
  expect(reportAfter(SEAL, /$/, bare)).toContain('期限或限额没有注明依据：“20 个工作日”');
  const cited = bare.replace('。', '<Cite of="zhengfu-xinxi-gongkai" />。');
  expect(reportAfter(SEAL, /$/, cited)).toBe('内容有 0 处需要改正：\n');
});

test('a name given twice, a page the catalogue lacks and dates in the wrong order are named', () => {
  expect(reportAfter(SEAL, 'code: YZ-01', 'code: YZ-02')).toContain('“YZ-02”用了两次，另一处在');
  expect(
    reportAfter('content/catalogue.yaml', /seals\/use-approval/, 'seals/use-aproval'),
  ).toContain(`${SEAL} › 文件名：content/catalogue.yaml 里没有列这一页：seals/use-approval`);
  expect(reportAfter(SEAL, /review: .*/, 'review: 2026-02-31')).toContain('日历上没有这一天');
  expect(reportAfter(SEAL, /review: .*/, 'review: 2020-01-01')).toContain('不在施行日期');
});

test('the flow of procedures and the division of duties are among the checks', () => {
  expect(reportAfter(SEAL, /delivers: register/, 'delivers: nowhere')).toContain(
    '没有这个步骤：nowhere',
  );
  expect(reportAfter('content/duties/meetings.yaml', /role: lead/, 'role: none')).toContain(
    '办公室不主办，归口却写成了',
  );
});

const UNCHECKED = '“25 个工作日”不在所引《中华人民共和国政府信息公开条例》的核对要点里';

test('a cited figure that the regulation does not hold is refused', () => {
  const wrong = '\n收到之日起 25 个工作日内答复<Cite of="zhengfu-xinxi-gongkai" />。\n';
  expect(reportAfter(SEAL, /$/, wrong)).toContain(UNCHECKED);
});

test('a figure that the handbook calls its own is left alone', () => {
  const own = '\n本手册建议 25 个工作日内答复<Cite of="zhengfu-xinxi-gongkai" />。\n';
  expect(reportAfter(SEAL, /$/, own)).toBe('内容有 0 处需要改正：\n');
});

test('a figure in what a basis is for is checked too', () => {
  const file = 'content/procedures/communications/disclosure-request.mdx';
  expect(reportAfter(file, /第三方 15 个工作日/, '第三方 25 个工作日')).toMatch(
    new RegExp(`disclosure-request\\.mdx › basis\\.\\d+\\.for：${UNCHECKED}`),
  );
});

test('a remedy with a period that no law holds is refused, in forms too', () => {
  const form = 'content/forms/petition-reply.yaml';
  expect(reportAfter(form, '（《信访工作条例》第三十五条）', '')).toContain(
    '写了复查的期限，没有写出自哪部法',
  );
  expect(reportAfter(form, '之日起 30 日内', '之日起 60 日内')).toContain(
    '“60 日”不在《信访工作条例》关于复查的核对要点里',
  );
});

test('a figure of a rule for organs alone says in its section whom it binds', () => {
  const file = 'content/procedures/logistics/official-reception.mdx';
  const whom = '党政机关、人民团体和参公单位必须执行，不参公的事业单位参照。除不尽';
  expect(reportAfter(file, whom, '除不尽')).toContain('同一节里没有说');
});

test('a sentence on three pages is refused and the places are named', () => {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  folders.push(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  for (const name of ['documents/incoming', 'documents/outgoing', 'seals/use-approval']) {
    const path = join(root, `content/procedures/${name}.mdx`);
    writeFileSync(path, `${readFileSync(path, 'utf8')}\n同一句话不应当在三个页面上反复出现。\n`);
  }
  const report = describeProblems(checkContent(root));
  expect(report).toContain('这句话出现在 3 个文件里：“同一句话不应当在三个页面上反复出现”');
  expect(report).toContain('seals/use-approval.mdx');
});

test('a claim that nothing answers is refused', () => {
  const report = reportAfter(
    'content/paper.yaml',
    /- id: P21-4\n[\s\S]*?\n {2}- id/,
    '- { id: P21-4, section: "2.1", claim: 职责不清 }\n  - id',
  );
  expect(report).toContain('content/paper.yaml › P21-4：没有一个已发布的页面回答');
});
