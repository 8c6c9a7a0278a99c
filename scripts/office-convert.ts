/**
 * Turns the content/office.yaml of edition 1.0 and before, filled in, into office/office.yaml.
 * Usage: npm run office:convert -- content/office.yaml
 */
import { existsSync, readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { readOfficeFolder, writeNew, writeRecords } from '#data/office-folder.ts';
import { forgetContent } from '#data/process-content.ts';
import { convertOffice } from '#domain/office/convert.ts';
import { officeText } from '#domain/office/office-text.ts';
import { describeProblems } from '#domain/content/problem.ts';
import { readSource } from '#domain/reading/read-source.ts';
import { fillTemplate } from '#domain/scaffold/fill.ts';

const OFFICE = 'office/office.yaml';
const LOCALS = 'office/locals.yaml';

const [file] = process.argv.slice(2);
if (file === undefined) fail('要给出原来的文件：npm run office:convert -- content/office.yaml');
if (!existsSync(file)) fail(`没有这个文件：${file}`);
for (const path of [OFFICE, LOCALS]) {
  if (existsSync(path)) fail(`${path} 已经存在，没有改动它。要重新转换，先把它移到别处。`);
}
const reading = readSource({ file, bytes: readFileSync(file) });
if (reading.problems) fail(describeProblems(reading.problems));
// The old file may still lie in content/, which the check refuses.
const { ours, officeTitle } = readOfficeFolder();
const result = convertOffice(reading.file.data, { title: officeTitle, ours });
if (!('office' in result))
  fail(`${file} 没有转换：\n${result.map((line) => `  ${line}`).join('\n')}`);

const first = ours.filter(({ kind, fields }) => kind === 'locals' && fields?.['first'] === true);
const template = readFileSync(new URL('./templates/office.txt', import.meta.url), 'utf8');
writeNew(
  OFFICE,
  officeText(
    fillTemplate(template, {
      first: first.map(({ name }) => name.slice('locals/'.length)).join('、'),
    }),
    result.office,
  ),
);
console.log(`已写好 ${OFFICE}，原来的 ${file} 没有动。`);
if (result.locals.length > 0) {
  writeNew(LOCALS, stringify({ locals: result.locals }, { lineWidth: 0 }));
  console.log(`已写好 ${LOCALS}。`);
}
for (const note of result.notes) console.log(`  注意：${note}`);
forgetContent();
writeRecords(readOfficeFolder());
console.log(`核对过 ${OFFICE} 以后，删掉 ${file}，再运行 npm run check:content。`);

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
