/** Word files as LibreOffice prints them, measured on the page: where each piece of text and each rule stands. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';

/** A piece of text; lengths in millimetres from the left and the upper edge of the sheet. */
export interface Piece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The upper edge of a Chinese character: 0.88 of its size above the base line. */
  readonly top: number;
  readonly base: number;
  /** In points. */
  readonly size: number;
}

/** A rule across the page. */
export interface Rule {
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** How thick it is. */
  readonly width: number;
  readonly color: string;
}

export interface Sheet {
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
}

/** Pieces on one base line, from left to right. */
export interface Line extends Omit<Piece, 'size'> {
  readonly sizes: readonly number[];
  readonly pieces: readonly Piece[];
}

/** LibreOffice; SOFFICE names one that is not on the path. */
const PROGRAM = process.env['SOFFICE'] ?? 'soffice';
const MM = 25.4 / 72;
const ABOVE_BASE = 0.88;
/** In milliseconds: far longer than it takes, so that a program that hangs ends the test. */
const LONGEST = 300_000;

/**
 * The same fonts on every machine: one as wide as Times New Roman, and one of Chinese for the five that official
 * documents want, whose characters are all as wide as they are high.
 */
const FONT_FOLDERS = ['tinos/400Regular', 'noto-sans-sc/400Regular'];
const STAND_INS: readonly (readonly [string, string])[] = [
  ['Times New Roman', 'Tinos'],
  ...['方正小标宋简体', '黑体', '仿宋_GB2312', '楷体_GB2312', '宋体'].map(
    (name) => [name, 'Noto Sans SC'] as const,
  ),
];
const FONTS_CONFIG = `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
${FONT_FOLDERS.map((path) => `<dir>${resolve('node_modules/@expo-google-fonts', path)}</dir>`).join('')}
<cachedir prefix="xdg">fontconfig-render</cachedir>
${STAND_INS.map(
  ([name, font]) =>
    `<match target="pattern"><test name="family" qual="any"><string>${name}</string></test>` +
    `<edit name="family" mode="assign" binding="strong"><string>${font}</string></edit></match>`,
).join('\n')}
</fontconfig>`;

/** @returns whether LibreOffice is there; what is measured on the page is left out where it is not */
export function canRender(): boolean {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * @param files .docx files by name without ending
 * @returns the sheets of each, by the same name
 */
export async function render(
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, readonly Sheet[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'render-'));
  try {
    const paths = [...files].map(([name, bytes]) => {
      const path = join(folder, `${name}.docx`);
      writeFileSync(path, bytes);
      return path;
    });
    // A profile of its own, so that no other run of the program stands in the way.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const to = ['--convert-to', 'pdf', '--outdir', folder];
    const config = join(folder, 'fonts.conf');
    writeFileSync(config, FONTS_CONFIG);
    const env = { ...process.env, FONTCONFIG_FILE: config };
    execFileSync(PROGRAM, [profile, '--headless', ...to, ...paths], {
      stdio: 'ignore',
      timeout: LONGEST,
      env,
    });
    const sheets = new Map<string, readonly Sheet[]>();
    for (const name of files.keys()) {
      sheets.set(name, await sheetsOf(readFileSync(join(folder, `${name}.pdf`))));
    }
    return sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function sheetsOf(bytes: Uint8Array): Promise<Sheet[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const { OPS } = await getResolvedPDFJS();
  const sheets: Sheet[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const height = page.getViewport({ scale: 1 }).height;
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) =>
      'str' in item && item.str.trim() !== '' ? [pieceOf(item, height)] : [],
    );
    const operators = await page.getOperatorList();
    sheets.push({ lines: linesOf(pieces), rules: rulesOf(operators, OPS, height) });
  }
  return sheets;
}

interface Item {
  readonly str: string;
  readonly transform: number[];
  readonly width: number;
}

function pieceOf({ str, transform, width }: Item, height: number): Piece {
  const [, , , size = 0, x = 0, y = 0] = transform;
  return {
    text: str,
    left: x * MM,
    right: (x + width) * MM,
    top: (height - y - ABOVE_BASE * size) * MM,
    base: (height - y) * MM,
    size,
  };
}

interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly (readonly unknown[] | null)[];
}

/** Strokes from side to side, each once: the program draws some of them twice. */
function rulesOf(
  { fnArray, argsArray }: Operators,
  OPS: Readonly<Record<string, number>>,
  height: number,
): Rule[] {
  const rules = new Map<string, Rule>();
  let width = 0;
  let color = '';
  fnArray.forEach((operator, index) => {
    const args = argsArray[index] ?? [];
    if (operator === OPS['setLineWidth']) width = Number(args[0]);
    if (operator === OPS['setStrokeRGBColor']) color = String(args[0]);
    if (operator !== OPS['constructPath'] || args[0] !== OPS['stroke']) return;
    const [left = 0, low = 0, right = 0, high = 0] = Object.values(args[2] ?? []).map(Number);
    if (high - low > 1) return;
    const rule = { left: left * MM, right: right * MM, y: (height - low) * MM, width: width * MM };
    rules.set(`${rule.y.toFixed(1)} ${rule.left.toFixed(1)}`, { ...rule, color });
  });
  return [...rules.values()].sort((a, b) => a.y - b.y);
}

function linesOf(pieces: readonly Piece[]): Line[] {
  const lines: Piece[][] = [];
  for (const piece of [...pieces].sort((a, b) => a.base - b.base || a.left - b.left)) {
    const last = lines.at(-1);
    if (last && Math.abs((last[0]?.base ?? 0) - piece.base) < 0.5) last.push(piece);
    else lines.push([piece]);
  }
  return lines.map((line) => {
    const sorted = [...line].sort((a, b) => a.left - b.left);
    return {
      text: sorted.map(({ text }) => text).join(''),
      left: Math.min(...line.map(({ left }) => left)),
      right: Math.max(...line.map(({ right }) => right)),
      top: Math.min(...line.map(({ top }) => top)),
      base: line[0]?.base ?? 0,
      pieces: sorted,
      sizes: [...new Set(line.map(({ size }) => Math.round(size * 10) / 10))],
    };
  });
}
