/** How wide letters are: pictures say something only where they are as wide as when they were taken. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const FILE = 'tests/pictures/taken/fonts.json';
const SAMPLES = ['办公室工作手册，用印审批。', '0123456789.%', 'Office Handbook'];
const FONTS = [
  '400 20px sans-serif',
  '700 20px sans-serif',
  '400 20px serif',
  '400 20px monospace',
];

/** @returns the width of each sample in each font, in CSS px */
export async function measureFonts(page: Page): Promise<string> {
  const widths = await page.evaluate(
    ({ samples, fonts }) => {
      const context = document.createElement('canvas').getContext('2d');
      if (!context) throw new Error('No canvas.');
      return Object.fromEntries(
        fonts.map((font) => {
          context.font = font;
          const widths = samples.map((text) => context.measureText(text).width.toFixed(1));
          return [font, widths.join(' ')];
        }),
      );
    },
    { samples: SAMPLES, fonts: FONTS },
  );
  return `${JSON.stringify(widths, undefined, 2)}\n`;
}

/** @returns the same as it was when the pictures were taken; empty before the first time */
export function knownFonts(): string {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

export function keepFonts(fonts: string): void {
  writeFileSync(FILE, fonts);
}
