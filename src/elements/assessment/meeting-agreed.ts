/** The fields in which is written what was agreed on an item. */
import { jointAnswer, lackingIn, settledOn } from '#domain/assessment/meeting/agreed.ts';
import { answerWords } from '#domain/assessment/meeting/words.ts';
import { LEVELS } from '#domain/assessment/level.ts';
import type { OutlineItem } from '#domain/assessment/outline.ts';
import { withAgreed, withoutAgreed } from '#domain/assessment/record/meeting-edits.ts';
import type { AgreedAnswer, MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { ASSESSMENT_MEETING, MEETING_ITEM as WORDS } from '#strings.ts';
import { say } from '#elements/typing.ts';
import { meetingContext, setValue } from './meeting-context.ts';

const TEXTS = ['reason', 'approver', 'date'] as const;

function answerOf(value: string): AgreedAnswer | undefined {
  if (value === 'na') return { state: 'na' };
  const level = LEVELS.find((candidate) => String(candidate) === value);
  return level === undefined ? undefined : { state: 'answered', level };
}

const valueOf = (answer: AgreedAnswer | undefined): string | undefined =>
  answer?.state === 'answered' ? String(answer.level) : answer?.state;

/**
 * Markup: radio buttons of the values 0–4 and na, that one in a `data-na`; fields `data-agreed` of reason, approver and
 * date; places `fact-0` to `fact-4` and standing; a hidden button `data-clear`.
 */
export class MeetingAgreed {
  readonly #root: HTMLElement;
  #item = '';

  constructor(root: HTMLElement, signal: AbortSignal) {
    this.#root = root;
    // What a browser restores by itself is not in the meeting.
    for (const radio of root.querySelectorAll('input[type="radio"]')) {
      radio.setAttribute('autocomplete', 'off');
    }
    root.addEventListener('change', ({ target }) => this.#chosen(target), { signal });
    root.addEventListener('input', ({ target }) => this.#typed(target), { signal });
    root.querySelector('[data-clear]')?.addEventListener('click', () => this.#clear(), { signal });
  }

  /** Shows what was agreed on an item so far. @param levels its five statements */
  show(item: OutlineItem, levels: readonly string[], meeting: MeetingRecord): void {
    this.#item = item.id;
    const entry = meeting.agreed[item.id];
    for (const level of LEVELS) {
      say(this.#root.querySelector(`[data-fill="fact-${level}"]`), levels[level] ?? '');
    }
    const na = this.#root.querySelector<HTMLElement>('[data-na]');
    if (na) na.hidden = !item.naAllowed;
    for (const radio of this.#root.querySelectorAll<HTMLInputElement>('input[type="radio"]')) {
      radio.checked = radio.value === valueOf(entry?.answer);
    }
    for (const name of TEXTS) setValue(this.#field(name), entry?.[name] ?? '');
    const clear = this.#root.querySelector<HTMLElement>('[data-clear]');
    if (clear) clear.hidden = entry === undefined;
    say(this.#root.querySelector('[data-fill="standing"]'), standingOf(meeting, item));
  }

  #field(name: (typeof TEXTS)[number]): HTMLInputElement | HTMLTextAreaElement | null {
    return this.#root.querySelector(`[data-agreed="${name}"]`);
  }

  #chosen(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement) || target.type !== 'radio') return;
    const answer = answerOf(target.value);
    const item = this.#item;
    if (answer) meetingContext().store.change((record) => withAgreed(record, item, { answer }));
  }

  #typed(target: EventTarget | null): void {
    const field = TEXTS.find((name) => this.#field(name) === target);
    if (!field) return;
    const part = { [field]: this.#field(field)?.value ?? '' };
    const item = this.#item;
    meetingContext().store.type((record) => withAgreed(record, item, part));
  }

  /** Takes back what was agreed, and leaves the focus on the first level, since the button disappears. */
  #clear(): void {
    const { store } = meetingContext();
    const item = this.#item;
    const before = store.$meeting.get().agreed[item];
    if (!before) return;
    store.undoable(
      'agreed',
      (record) => withoutAgreed(record, item),
      (record) => withAgreed(record, item, before),
    );
    this.#root.querySelector<HTMLElement>('input[type="radio"]')?.focus();
  }
}

function standingOf(meeting: MeetingRecord, item: OutlineItem): string {
  const settled = settledOn(meeting, item);
  if (settled) return WORDS.settled(answerWords(settled.answer));
  const entry = meeting.agreed[item.id];
  if (!entry)
    return WORDS.untouched(answerWords(jointAnswer(meetingContext().outline, meeting, item.id)));
  const parts = lackingIn(entry).map((part) => WORDS.lacking[part]);
  return WORDS.missing(parts.join(ASSESSMENT_MEETING.enumeration));
}
