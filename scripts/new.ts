/**
 * Writes the skeleton of something new: into office/ where that exists, else into content/.
 * Usage: npm run new -- procedure seals/my-procedure · npm run new -- duty administration/my-duty · npm run new -- office
 */
import { existsSync, readFileSync } from 'node:fs';
import { checkContent } from '#data/check-content.ts';
import { readWritten } from '#data/content-files.ts';
import { readOfficeFolder, writeNew, writeRecords } from '#data/office-folder.ts';
import { forgetContent } from '#data/process-content.ts';
import { ContentError } from '#domain/content/problem.ts';
import { fillTemplate, valuesFor } from '#domain/scaffold/fill.ts';
import { insertIntoList } from '#domain/scaffold/insert.ts';
import { listPage } from '#domain/scaffold/list-page.ts';
import { OWN_QUESTIONNAIRE, ownQuestionnaire } from '#domain/scaffold/own-questionnaire.ts';
import { SKELETONS, targetOf } from '#domain/scaffold/skeletons.ts';
import { nearest } from '#domain/text/nearest.ts';
import { KINDS } from '#schemas/kinds.ts';

const [what = '', name = '', code] = process.argv.slice(2);
if (what === 'office') newOffice();
else newPiece();

/** The one file that an office writes first, with everything in it explained. */
function newOffice(): void {
  const path = 'office/office.yaml';
  if (existsSync(path)) fail(`${path} 已经存在，没有改动它。`);
  const first = read(() => readWritten().locals).filter((local) => local.first);
  const head = fillTemplate(template('office'), { first: first.map(({ id }) => id).join('、') });
  writeNew(
    path,
    `${head}unit: ""\ncontacts: { phone: "", room: "", hours: "" }\nposts: []\nhidden: []\nlocal: {}\n`,
  );
  forgetContent();
  writeRecords(readOfficeFolder());
  console.log(`已写好 ${path}，文件开头有说明。填好以后运行 npm run check:content。`);
}

function newPiece(): void {
  const kinds = [...Object.keys(SKELETONS), 'office'];
  const skeleton = SKELETONS[what];
  if (!skeleton) {
    const match = nearest(what, kinds);
    fail(
      `要新建哪一种？收到“${what}”，${match === undefined ? `应为 ${kinds.join('、')}` : `是不是想写 ${match}`}。`,
    );
  }
  const content = read(readWritten);
  const target = targetOf(skeleton, name, content);
  if (target.refused !== undefined)
    fail(`${target.refused}\n写法：npm run new -- ${what} ${skeleton.example}`);
  const root = existsSync('office') ? 'office' : 'content';
  const values = valuesFor(content, target, new Date().toISOString().slice(0, 10));
  const text = fillTemplate(template(what), { ...values, ...(code !== undefined && { code }) });
  const { list, kind, ending } = skeleton;
  const slug = [kind === 'forms' ? '' : target.place, target.id].filter(Boolean).join('/');
  const file = list ? list.file(target.place) : `${KINDS[kind].folder}/${slug}.${ending}`;
  const path = `${root}/${file}`;
  if (list) {
    if (
      readOfficeFolder()
        .ours.concat(readOfficeFolder().own)
        .some((item) => item.name === `${kind}/${target.id}`)
    )
      fail(`已经有 ${target.id} 了，没有改动。换一个名称，或直接改它。`);
    writeLike(path, (before) => insertIntoList(before, list.key, text));
  } else {
    for (const folder of ['content', 'office'])
      if (existsSync(`${folder}/${file}`)) fail(`${folder}/${file} 已经存在，没有改动它。`);
    writeNew(path, text);
  }
  console.log(`已写好 ${path}。带「待填」的地方逐处换成自己的内容。`);
  if (kind === 'handbook' || kind === 'procedures') {
    writeLike(`${root}/catalogue.yaml`, (before) => listPage(before, kind, slug));
    console.log(`已列进 ${root}/catalogue.yaml。`);
  }
  if (kind === 'areas' && root === 'office') {
    const { id } = content.questionnaire.head;
    writeLike(`${root}/${OWN_QUESTIONNAIRE}`, (before) => ownQuestionnaire(before, id));
    console.log(`问卷有了本单位的题目，${root}/${OWN_QUESTIONNAIRE} 里用的是自己的 id。`);
  }
  forgetContent();
  for (const { file: at, field, line, message, hint } of checkContent()) {
    if (at !== path) continue;
    const place = [line === undefined ? '' : `第 ${line} 行`, field].filter(Boolean).join(' › ');
    console.log(`  ${place}：${message}${hint ? `。${hint}` : ''}`);
  }
}

/** Changes a file, or begins it, and keeps the line ends that it has. */
function writeLike(path: string, change: (before: string | undefined) => string): void {
  const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const isWindows = before?.includes('\r\n') ?? false;
  const after = change(before?.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));
  writeNew(path, isWindows ? after.replaceAll('\n', '\r\n') : after);
}

/** Content with mistakes cannot say what there is. */
function read<Result>(reader: () => Result): Result {
  try {
    return reader();
  } catch (error) {
    if (error instanceof ContentError) return fail(`先改好这些，再新建：\n${error.message}`);
    throw error;
  }
}

function template(of: string): string {
  return readFileSync(new URL(`./templates/${of}.txt`, import.meta.url), 'utf8');
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
