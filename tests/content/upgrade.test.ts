/** An office made on one edition takes the next one over: nothing of its own is lost, nothing is shadowed in silence. */
import { afterAll, expect, test } from 'vitest';
import { checkContent } from '#data/check-content.ts';
import { readOfficeFolder } from '#data/office-folder.ts';
import { describeProblems } from '#domain/content/problem.ts';
import { describeStatus } from '#domain/office/describe-status.ts';
import { officeStatus } from '#domain/office/status.ts';
import { readLibrary } from '#data/content-files.ts';
import { forgetContent } from '#data/process-content.ts';
import { dutiesOf } from '#domain/content/lookup.ts';
import { FIXTURE } from '#tests/fixture.ts';
import { madeProject } from '#tests/made-project.ts';

const project = madeProject(FIXTURE);
afterAll(() => project.remove('.'));
const { run, edit, write, read, has } = project;

const PASSES = '内容有 0 处需要改正：\n';
const USE = 'procedures/seals/use.mdx';
const SHEET = 'forms/seal-sheet.yaml';
const check = () => {
  forgetContent();
  return describeProblems(checkContent(project.root));
};
const status = () => {
  forgetContent();
  const folder = readOfficeFolder(project.root);
  return describeStatus(officeStatus(folder), folder.edition.version).text;
};
const lived = () => {
  forgetContent();
  return readLibrary(project.root);
};

test('an office is made with the commands of the README', () => {
  expect(run('new', 'office')).toContain('已写好 office/office.yaml');
  edit('office/office.yaml', 'unit: ""', 'unit: 样例单位');
  edit('office/office.yaml', 'hidden: []', 'hidden: [forms/opinion-letter]');
  edit(
    'office/office.yaml',
    'local: {}',
    'local:\n  seal-authority: { value: 主任批, source: 某文件 }',
  );
  edit(
    'office/office.yaml',
    'posts: []',
    'posts:\n  - { post: clerk, holder: 丙, cover: archivist }',
  );

  expect(run('office-copy', 'seals/use')).toContain(`已抄到 office/${USE}`);
  edit(`office/${USE}`, '一件一单，写清送给谁、盖几份。', '一件一单，写清送给谁、盖几份、谁来取。');
  expect(run('office-copy', `forms/seal-sheet`)).toContain(`已抄到 office/${SHEET}`);
  expect(run('office-copy', 'duties/seal-use')).toContain('已抄到 office/duties/seals.yaml');
  edit('office/duties/seals.yaml', '# owner: keeper', 'owner: clerk');
  // Written by hand, without a command.
  write(
    'office/glossary.yaml',
    'terms:\n  - { id: supervised-sealing, plain: 盖章时纪检人员在场看着。 }\n',
  );
  expect(run('office-confirm', 'glossary/supervised-sealing')).toContain('改自手册的 4 处');
  expect(check()).toBe(PASSES);
});

test('the office sees what it has written beside ours', () => {
  const library = lived();
  expect(library.office.unit).toBe('样例单位');
  expect(library.forms.map(({ id }) => id)).not.toContain('opinion-letter');
  expect(dutiesOf(library).find(({ id }) => id === 'seal-use')?.owner).toBe('clerk');
  expect(library.locals.find(({ id }) => id === 'seal-authority')?.value).toBe('主任批');
  expect(library.procedures[0]?.steps[0]?.detail).toContain('谁来取');
  expect(library.terms.find(({ id }) => id === 'supervised-sealing')?.plain).toContain('纪检人员');
});

test('before an update there is nothing to look at but what the office has yet to fill in', () => {
  const text = run('office-status');
  expect(text).toContain('手册是 1.0 版，本单位确认到 1.0 版。');
  expect(text).not.toContain('手册改过');
  expect(text).not.toContain('手册新有的');
  expect(text).toContain('retention-schedule 保管期限表：问档案主管部门');
});

/** Everything that the office has written, to be compared. */
const files = [
  'office/office.yaml',
  `office/${USE}`,
  `office/${SHEET}`,
  'office/duties/seals.yaml',
  'office/glossary.yaml',
];
let before: readonly string[] = [];

test('the next edition is laid under it', () => {
  // A page of the office's own, of which the next edition brings one with the same name.
  const page = read('content/procedures/archives/filing.mdx');
  const own = page.replace('code: DA-01', 'code: DA-02').replace(/^title: .*/m, 'title: 档案借阅');
  write('office/procedures/archives/lending.mdx', own);
  write(
    'office/catalogue.yaml',
    'categories:\n  - { id: archives, procedures: [archives/lending] }\n',
  );
  write(
    'office/forms/extra.yaml',
    read(`content/${SHEET}`).replace(/^title: .*/m, 'title: 自己的单子'),
  );
  expect(check()).toBe(PASSES);
  before = files.map(read);

  edit('content/site.yaml', 'version: "1.0"', 'version: "1.1"');
  edit(
    `content/${USE}`,
    '看定稿、看附件、看该会签的签了没有。',
    '看定稿、看附件、看会签，再看份数。',
  );
  edit(
    'content/duties/seals.yaml',
    'answer: 先批后盖，登记簿上人、事、份数写全。',
    'answer: 先批后盖，登记簿上人、事、份数写全，当日归柜。',
  );
  edit(
    'content/duties/seals.yaml',
    'owner: keeper\n    assist: [clerk, archivist]',
    'owner: director\n    assist: [clerk, archivist]',
  );
  edit(
    'content/locals.yaml',
    'locals:\n',
    'locals:\n  - { id: lending-time, title: 借阅期限, ask: 问档案岗 }\n',
  );
  edit(
    'content/catalogue.yaml',
    'procedures: [archives/filing]',
    'procedures: [archives/filing, archives/lending]',
  );
  write('content/procedures/archives/lending.mdx', own.replace('档案借阅', '查阅与借阅'));
  write(
    'content/forms/new-sheet.yaml',
    read(`content/${SHEET}`).replace(/^title: .*/m, 'title: 新的单子'),
  );
});

test('nothing of the office has changed, and what it wrote still stands over ours', () => {
  expect(files.map(read)).toEqual(before);
  const library = lived();
  expect(dutiesOf(library).find(({ id }) => id === 'seal-use')).toMatchObject({
    owner: 'clerk',
    // What the office did not write follows the handbook.
    answer: '先批后盖，登记簿上人、事、份数写全，当日归柜。',
  });
  expect(library.procedures.find(({ slug }) => slug === 'archives/lending')?.title).toBe(
    '档案借阅',
  );
});

test('the status tells what changed, what is new and what is shadowed', () => {
  const text = status();
  expect(text).toContain('手册是 1.1 版，本单位确认到 1.0 版。');
  expect(text).toContain(`流程 seals/use 用印（office/${USE}）`);
  expect(text).toContain('旧     detail: 看定稿、看附件、看该会签的签了没有。');
  expect(text).toContain('新     detail: 看定稿、看附件、看会签，再看份数。');
  expect(text).toContain('职责 seal-use 用印审批（office/duties/seals.yaml）；本单位也改了 owner');
  expect(text).toContain('旧 owner: keeper');
  expect(text).toContain('新 owner: director');
  expect(text).toMatch(/被本单位的盖住了[^\n]*（1）\n {2}- 流程 archives\/lending 档案借阅/);
  expect(text).toMatch(/手册新有的[^\n]*\n(?: {2}- .*\n)*? {2}- 表单 new-sheet 新的单子/);
  expect(text).toContain('本地规定 lending-time');
  expect(text).not.toContain('seal-sheet');
  expect(text).not.toContain('表单 extra');
  // Pages added to a category cover nothing.
  expect(text).not.toContain('没有记下改自哪一版');
});

test('what no longer fits is told by the status, and stops the check', () => {
  project.remove('content/forms/opinion-letter.yaml');
  edit('content/duties/seals.yaml', 'id: seal-use', 'id: seal-usage');
  edit('content/locals.yaml', 'id: seal-authority', 'id: sealing-authority');
  const told = status();
  expect(told).toMatch(
    /已经没有了，本单位还留着一份[^\n]*（1）\n {2}- 职责 seal-use[^（]*（[^）]*）；手册里相近的有 duties\/seal-usage/,
  );
  expect(told).toContain('hidden.0：forms/opinion-letter');
  expect(told).toContain('local.seal-authority：seal-authority；是不是 sealing-authority');
  const refused = check();
  expect(refused).toContain(
    'office/duties/seals.yaml › 第 2 行 › duties seal-use：content/duties/seals.yaml 里没有 seal-use 这一条。是不是想写 seal-usage',
  );
});

test('once the office has followed and confirmed, there is nothing left to look at', () => {
  edit('office/duties/seals.yaml', 'id: seal-use', 'id: seal-usage');
  edit('office/office.yaml', 'local:\n  seal-', 'local:\n  sealing-');
  edit('office/office.yaml', 'hidden: [forms/opinion-letter]', 'hidden: []');
  expect(run('office-confirm')).toContain('看到 1.1 版为止');
  const text = status();
  expect(text).toContain('本单位确认到 1.1 版');
  for (const part of ['手册改过', '盖住了', '已经没有了', '对不上', '手册新有的', '没有记下'])
    expect(text).not.toContain(part);
  expect(has('office/.upstream/procedures/archives/lending.mdx')).toBe(true);
});
