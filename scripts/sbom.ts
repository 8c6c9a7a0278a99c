/**
 * Writes what the project is made of, as CycloneDX, without asking the network.
 * Usage: npm run sbom [-- FILE]. Packages whose code reaches a browser are marked, as the last build has found them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { shippedPackages } from '#data/shipped-packages.ts';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties: { readonly name: string; readonly value: string }[];
}

interface Bom {
  serialNumber: string;
  readonly metadata: { timestamp?: string; readonly component: { name: string } };
  readonly components: Component[];
}

const SHIPPED = { name: 'office-handbook:shipped', value: 'true' };

const [file = 'sbom.cdx.json'] = process.argv.slice(2);
const npm = process.env['npm_execpath'];
const [program, first] = npm ? [process.execPath, [npm]] : ['npm', []];
const args = [...first, 'sbom', '--sbom-format', 'cyclonedx', '--offline'];
const { status, stdout, stderr } = spawnSync(program, args, {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status !== 0) {
  console.error(`没有写成：npm 说装好的程序包和清单对不上。先运行 npm install。\n${stderr}`);
  process.exit(1);
}
// Written by npm, in a form that its standard fixes.
const bom = JSON.parse(stdout) as Bom;
const shipped = new Set(shippedPackages().map(({ name, version }) => `${name}@${version}`));
for (const { name, version, properties } of bom.components) {
  if (shipped.has(`${name}@${version}`)) properties.push(SHIPPED);
}
// The same packages give the same file, wherever and whenever it is written.
bom.metadata.component.name = JSON.parse(readFileSync('package.json', 'utf8')).name;
delete bom.metadata.timestamp;
bom.serialNumber = serialOf(JSON.stringify(bom.components));
writeFileSync(file, `${JSON.stringify(bom, undefined, 2)}\n`);
console.log(`${file}：${bom.components.length} 个程序包，其中 ${shipped.size} 个随网站发出去`);

/** @returns a serial number in the form of a UUID, made from a text */
function serialOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`];
  return `urn:uuid:${[...parts, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')}`;
}
