import { LEVELS } from '#domain/assessment/level.ts';
import { withMemberChange } from '#domain/assessment/record/meeting-edits.ts';
import type { Member } from '#domain/assessment/record/meeting-record.ts';
import type { SheetAnswer, SheetNote } from '#domain/assessment/record/sheet-record.ts';
import { MEETING_ENTRY as WORDS } from '#strings.ts';
import { say } from '#elements/typing.ts';
import { follow } from './context.ts';
import { fill } from './fill.ts';
import { meetingContext, setValue } from './meeting-context.ts';

const CODES: Readonly<Record<string, SheetAnswer>> = {
  u: { state: 'unknown' },
  n: { state: 'na' },
  ...Object.fromEntries(LEVELS.map((level) => [String(level), { state: 'answered', level }])),
};

/** The key that stands for an answer; empty for none. */
const codeOf = (answer: SheetAnswer | undefined): string => {
  if (!answer) return '';
  return answer.state === 'answered' ? String(answer.level) : answer.state === 'na' ? 'n' : 'u';
};

/**
 * Typing in the paper of one person: a key an item, and on to the next.
 *
 * Markup: a dialog with a title; items `data-item`, `data-na-allowed` where 不适用 is an answer, each with the fields
 * `data-code` and `data-note`; a status `data-announce`; a button `data-done`.
 */
class MeetingEntry extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store, $entry } = meetingContext();
    const dialog = this.querySelector('dialog');
    this.addEventListener('input', ({ target }) => this.#typed(target), { signal });
    this.querySelector('[data-done]')?.addEventListener('click', () => dialog?.close(), { signal });
    dialog?.addEventListener('close', () => $entry.set(undefined), { signal });
    follow($entry, signal, (id) => {
      if (id === undefined) return;
      this.#show();
      dialog?.showModal();
      this.#codes.find(({ value }) => value === '')?.focus();
    });
    follow(store.$meeting, signal, () => this.#show());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  get #member(): Member | undefined {
    const { store, $entry } = meetingContext();
    return store.$meeting.get().sheets.find(({ id }) => id === $entry.get());
  }

  get #codes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[data-code]')];
  }

  #show(): void {
    const member = this.#member;
    if (!member) return;
    fill(this, { title: WORDS.title(member.person) });
    for (const row of this.querySelectorAll<HTMLElement>('[data-item]')) {
      const item = row.dataset['item'] ?? '';
      const answer = member.answers[item];
      setValue(row.querySelector<HTMLInputElement>('[data-code]'), codeOf(answer));
      const { evidence = '', reason = '' } = member.notes[item] ?? {};
      const note = answer?.state === 'na' ? reason : evidence;
      setValue(row.querySelector<HTMLInputElement>('[data-note]'), note);
    }
  }

  #typed(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return;
    const row = target.closest<HTMLElement>('[data-item]');
    const item = row?.dataset['item'];
    if (!row || item === undefined) return;
    if (target.hasAttribute('data-code')) this.#code(target, item, 'naAllowed' in row.dataset);
    else this.#note(item, target.value);
  }

  #code(field: HTMLInputElement, item: string, naAllowed: boolean): void {
    // Input methods type wide digits; of two keys the later one is meant.
    const key = field.value.normalize('NFKC').trim().toLowerCase().slice(-1);
    const answer = CODES[key];
    say(this.querySelector('[data-announce]'), '');
    if (answer?.state === 'na' && !naAllowed) {
      say(this.querySelector('[data-announce]'), WORDS.notAllowed);
      field.value = codeOf(this.#member?.answers[item]);
      return;
    }
    if (key !== '' && !answer) {
      field.value = codeOf(this.#member?.answers[item]);
      return;
    }
    this.#change((member) => {
      const { [item]: _, ...others } = member.answers;
      return { ...member, answers: answer ? { ...others, [item]: answer } : others };
    });
    if (answer?.state === 'na') {
      field.closest('[data-item]')?.querySelector<HTMLElement>('[data-note]')?.focus();
    } else if (answer) {
      const codes = this.#codes;
      const done = this.querySelector<HTMLElement>('[data-done]');
      (codes[codes.indexOf(field) + 1] ?? done)?.focus();
    }
  }

  #note(item: string, text: string): void {
    const kind: keyof SheetNote =
      this.#member?.answers[item]?.state === 'na' ? 'reason' : 'evidence';
    this.#change((member) => ({
      ...member,
      notes: { ...member.notes, [item]: { ...member.notes[item], [kind]: text } },
    }));
  }

  #change(change: (member: Member) => Member): void {
    const { store, $entry } = meetingContext();
    const id = $entry.get();
    if (id !== undefined) store.type((record) => withMemberChange(record, id, change));
  }
}

customElements.define('meeting-entry', MeetingEntry);
