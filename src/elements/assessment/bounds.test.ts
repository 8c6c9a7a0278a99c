/** Every field whose text is kept says what it takes, and it is what the published schema says. */
import { expect, test } from 'vitest';
import { meetingSchema } from '#domain/assessment/record/meeting-schema.ts';
import { sheetSchema } from '#domain/assessment/record/sheet-schema.ts';
import EntryPage from '#pages/assessment/entry.astro';
import MeetingPage from '#pages/assessment/meeting.astro';
import PlanPage from '#pages/assessment/plan.astro';
import StartPage from '#pages/assessment/index.astro';
import WholePage from '#pages/assessment/whole.astro';
import { getAll, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

/** @returns the most characters at a place of a schema */
function most(schema: object, ...path: readonly string[]): string {
  let place: unknown = schema;
  for (const part of path) place = (place as Record<string, unknown>)[part];
  return String((place as { maxLength?: number }).maxLength);
}

const sheet = (...path: readonly string[]) => most(sheetSchema(), 'properties', ...path);
const meeting = (...path: readonly string[]) => most(meetingSchema(), 'properties', ...path);
const note = (kind: string) => sheet('notes', 'additionalProperties', 'properties', kind);
const about = (kind: string) => sheet('about', 'properties', kind);

const PAGES = { StartPage, EntryPage, MeetingPage, PlanPage, WholePage };

async function fieldsOf(page: keyof typeof PAGES): Promise<HTMLElement[]> {
  show(await render(PAGES[page]));
  return all();
}

/** Those in templates too. */
function all(): HTMLElement[] {
  const inside = getAll('template').flatMap((template) => [
    ...(template as HTMLTemplateElement).content.querySelectorAll<HTMLElement>(TEXTS),
  ]);
  return [...getAll(TEXTS), ...inside];
}

const TEXTS = 'textarea, input[type="text"]';
/** One or two keys, or looked for and not kept. */
const isKept = (field: HTMLElement) => !field.matches('[data-code], [role="combobox"]');

test.each(Object.keys(PAGES) as (keyof typeof PAGES)[])('%s', async (page) => {
  const fields = (await fieldsOf(page)).filter(isKept);
  expect(fields.length).toBeGreaterThan(0);
  expect(fields.filter(({ dataset }) => !dataset['most']).map((field) => field.outerHTML)).toEqual(
    [],
  );
  for (const field of fields) {
    const { about: part, note: kind, agreed, field: column } = field.dataset;
    const { most: takes } = field.dataset;
    const label = field.outerHTML;
    expect(takes, label).toMatch(/^\d+$/);
    expect(field.hasAttribute('maxlength'), label).toBe(false);
    const isMeeting = field.closest('meeting-people') !== null;
    if (part && isMeeting) expect(takes, label).toBe(meeting('about', 'properties', part));
    else if (part) expect(takes, label).toBe(about(part));
    if (kind) expect(takes, label).toBe(note(kind));
    if (column) expect(takes, label).toBe(sheet('plan', 'items', 'properties', column));
    if (agreed)
      expect(takes, label).toBe(meeting('agreed', 'additionalProperties', 'properties', agreed));
  }
});

test('a day has a year of four digits', async () => {
  for (const page of ['StartPage', 'MeetingPage', 'PlanPage'] as const) {
    await fieldsOf(page);
    const days = getAll<HTMLInputElement>('input[type="date"]');
    expect(days.length).toBeGreaterThan(0);
    expect(days.map(({ max }) => max)).toEqual(days.map(() => '9999-12-31'));
  }
});
