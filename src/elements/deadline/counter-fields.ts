/** Between the fields of the form and what is asked. */
import { MODES, type Asked } from '#domain/deadline/asked.ts';
import type { TermRule } from '#domain/deadline/rule.ts';
import { DEADLINE } from '#strings.ts';

/** @returns what stands in the fields; a number may be typed in full-width figures */
export function readFields(form: HTMLFormElement): Asked {
  const data = new FormData(form);
  const text = (name: string) => String(data.get(name) ?? '').trim();
  const mode = MODES.find((one) => one === text('mode')) ?? 'forward';
  return {
    ...{ mode, rule: text('rule'), unit: text('unit'), start: text('start') },
    value: text('value').normalize('NFKC').trim(),
    ...{ time: text('time'), end: text('end') },
    countsStart: data.has('countsStart'),
    moves: data.has('moves'),
  };
}

/** Fills the fields; what a field cannot hold, such as a day that no calendar has, leaves it empty. */
export function fillFields(form: HTMLFormElement, asked: Asked): void {
  const set = (name: string, value: string) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
      field.value = value;
  };
  const tick = (name: string, checked: boolean) => {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.checked = checked;
  };
  for (const radio of form.querySelectorAll<HTMLInputElement>('[name="mode"]'))
    radio.checked = radio.value === asked.mode;
  for (const name of ['rule', 'value', 'unit', 'start', 'time', 'end'] as const)
    set(name, asked[name]);
  tick('countsStart', asked.countsStart);
  tick('moves', asked.moves);
  // A term that is no longer there chooses nothing.
  const rule = form.elements.namedItem('rule');
  if (rule instanceof HTMLSelectElement && rule.selectedIndex === -1) rule.value = '';
}

/** Shows the fields that the question needs, and says what the day is the day of. */
export function showFields(form: HTMLFormElement, asked: Asked, rule: TermRule | undefined): void {
  const between = asked.mode === 'between';
  const unit = rule?.unit ?? asked.unit;
  const dated = unit === 'day' || unit === 'month';
  const shown: Readonly<Record<string, boolean>> = {
    '[data-term]': !between,
    '[data-own]': !between && asked.rule === '',
    '[data-hours]': !between && unit === 'hour',
    '[data-between]': between,
    '[data-dated]': !between && unit !== 'hour',
    '[data-movable]': asked.mode === 'forward' && asked.rule === '' && dated,
  };
  for (const [selector, isShown] of Object.entries(shown))
    for (const field of form.querySelectorAll<HTMLElement>(selector)) field.hidden = !isShown;
  const words = form.querySelector('[data-start-words]');
  if (words) words.textContent = startWords(asked, rule);
}

function startWords({ mode }: Asked, rule: TermRule | undefined): string {
  if (mode === 'between') return DEADLINE.from;
  if (mode === 'back') return DEADLINE.event;
  return rule !== undefined && rule.from !== '' ? DEADLINE.startOf(rule.from) : DEADLINE.start;
}
