/** Hands files of units that do not exist to every roll-up that asks for some, as the field of the browser does. */
import { rollupContentSchema } from '#domain/assessment/rollup/content.ts';
import { blankRecord } from '#domain/assessment/record/edits.ts';
import type { SheetAnswer } from '#domain/assessment/record/sheet-record.ts';
import { readIsland } from '#elements/assessment/context.ts';

/** Fills in every roll-up that says of how many units; a file that cannot be read comes with each. */
export function showUnits(): void {
  const content = readIsland('assessment-rollup-content', rollupContentSchema);
  const answerTo = (unit: number, place: number): SheetAnswer => {
    const level = ([0, 1, 2, 3, 4] as const)[(unit * 3 + place * 7) % 5];
    const open = level === undefined || (unit % 7 === 0 && place % 4 === 0);
    return open ? { state: 'unknown' } : { state: 'answered', level };
  };
  const fileOf = (unit: number): File => {
    const record = blankRecord(content, `unit-${unit}`, {
      unit: `样例单位 ${unit}`,
      date: '2026-12-01',
    });
    const answers = content.items.map(({ id }, place) => [id, answerTo(unit, place)]);
    const text = JSON.stringify({ ...record, answers: Object.fromEntries(answers) });
    return new File([text], `样例单位-${unit}.json`);
  };
  for (const element of document.querySelectorAll<HTMLElement>('[data-example]')) {
    const data = new DataTransfer();
    const units = Number(element.dataset['example']);
    for (let unit = 0; unit < units; unit += 1) data.items.add(fileOf(unit));
    data.items.add(new File(['{'], '损坏.json'));
    const input = element.querySelector<HTMLInputElement>('[data-input="files"]');
    if (!input) continue;
    input.files = data.files;
    input.dispatchEvent(new Event('change'));
  }
}
