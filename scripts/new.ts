/**
 * Writes the skeleton of a chapter, a procedure or a form, with every field explained.
 * Usage: npm run new -- chapter rules/my-rule · npm run new -- procedure seals/my-procedure YZ-05 · npm run new -- form my-form
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { checkContent } from '#data/check-content.ts';

const TEMPLATES = {
  chapter: {
    folder: 'content/handbook',
    ending: 'mdx',
    name: /^[a-z0-9-]+\/[a-z0-9-]+$/,
    example: 'rules/my-rule',
  },
  procedure: {
    folder: 'content/procedures',
    ending: 'mdx',
    name: /^[a-z0-9-]+\/[a-z0-9-]+$/,
    example: 'seals/my-procedure YZ-05',
  },
  form: { folder: 'content/forms', ending: 'yaml', name: /^[a-z0-9-]+$/, example: 'my-form' },
} as const;

const [kind = '', name = '', code = 'XX-99'] = process.argv.slice(2);
if (!isKind(kind)) {
  fail(`要新建哪一种？收到“${kind}”，应为 ${Object.keys(TEMPLATES).join('、')}。`);
}
const template = TEMPLATES[kind];
if (!template.name.test(name)) {
  fail(`名称“${name}”不对。写法：npm run new -- ${kind} ${template.example}`);
}
const path = `${template.folder}/${name}.${template.ending}`;
if (existsSync(path)) fail(`${path} 已经存在，没有改动它。`);

const today = new Date().toISOString().slice(0, 10);
const [category = ''] = name.split('/');
const source = readFileSync(`scripts/templates/${kind}.txt`, 'utf8')
  .replaceAll('{{code}}', code)
  .replaceAll('{{category}}', category)
  .replaceAll('{{today}}', today)
  .replaceAll('{{review}}', `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, source);
console.log(`已写好 ${path}。`);
if (kind !== 'form') console.log(`还要在 content/catalogue.yaml 里加一行：${name}`);
const open = checkContent().filter(({ file }) => file === path);
for (const { field, message, hint } of open)
  console.log(`  待填 ${field}：${message}${hint ? `。${hint}` : ''}`);

function isKind(value: string): value is keyof typeof TEMPLATES {
  return Object.hasOwn(TEMPLATES, value);
}

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
