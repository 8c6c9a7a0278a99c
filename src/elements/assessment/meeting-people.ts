import { agendaOf } from '#domain/assessment/meeting/agenda.ts';
import { countedSheets, type Counted } from '#domain/assessment/meeting/counted.ts';
import {
  withAbout,
  withMember,
  withMemberChange,
  withoutMember,
} from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingRecord, Member } from '#domain/assessment/record/meeting-record.ts';
import { ROLES } from '#domain/assessment/record/format.ts';
import { ASSESSMENT_MEETING, MEETING_PEOPLE as WORDS } from '#strings.ts';
import { say } from '#elements/typing.ts';
import { follow } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';
import { downloadMeeting, meetingContext, setValue } from './meeting-context.ts';

const ABOUT = ['name', 'unit', 'date', 'chair'] as const;

/**
 * What the meeting is called and whose sheets lie on the table; other meetings of this browser.
 *
 * Markup: fields `data-about`; lists people and others with the templates person and other; `data-none` while nobody is
 * there, a status `data-hint`, a link `data-begin`; buttons `data-download`, `data-another`, `data-remove-meeting`.
 */
class MeetingPeople extends HTMLElement {
  #listening = new AbortController();
  /** The row of each person: kept while the person is there, so that typing a name keeps its cursor. */
  readonly #rows = new Map<string, HTMLElement>();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = meetingContext();
    for (const name of ABOUT) {
      const field = this.#about(name);
      const typed = () => {
        const value = field?.value ?? '';
        store.type((record) => withAbout(record, { [name]: value }));
      };
      field?.addEventListener('input', typed, { signal });
    }
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    on('[data-download]', () => downloadMeeting(store.$meeting.get()));
    on('[data-another]', () => void store.beginMeeting().then(() => this.#about('name')?.focus()));
    on('[data-remove-meeting]', () => void store.removeMeeting());
    follow(store.$meeting, signal, (meeting) => this.#show(meeting));
    follow(store.$meetings, signal, (meetings) => this.#showOthers(meetings));
    window.addEventListener('pageshow', () => this.#show(store.$meeting.get()), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#rows.clear();
  }

  #about(name: (typeof ABOUT)[number]): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`[data-about="${name}"]`);
  }

  #show(meeting: MeetingRecord): void {
    const { outline } = meetingContext();
    for (const name of ABOUT) setValue(this.#about(name), meeting.about[name]);
    const counted = countedSheets(outline, meeting);
    this.#showRows(counted);
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = counted.length > 0;
    const { kind, items } = agendaOf(outline, meeting);
    const begin = this.querySelector<HTMLElement>('[data-begin]');
    if (begin) begin.hidden = kind === 'none';
    const hints = { none: WORDS.noSheets, check: WORDS.check(items.length), meeting: '' };
    say(this.querySelector('[data-hint]'), counted.length > 0 ? hints[kind] : '');
    this.#showOthers(meetingContext().store.$meetings.get());
  }

  #showRows(counted: readonly Counted[]): void {
    const list = this.querySelector('[data-list="people"]');
    const ids = new Set(counted.map(({ member }) => member.id));
    for (const [id, row] of this.#rows) {
      if (ids.has(id)) continue;
      row.remove();
      this.#rows.delete(id);
    }
    for (const sheet of counted) {
      const row = this.#rows.get(sheet.member.id) ?? this.#newRow(sheet.member.id);
      if (!row.parentElement) list?.append(row);
      this.#showRow(row, sheet);
    }
  }

  #showRow(row: HTMLElement, { member, given, valid }: Counted): void {
    const { outline } = meetingContext();
    setValue(row.querySelector<HTMLInputElement>('[data-person]'), member.person);
    setValue(row.querySelector<HTMLSelectElement>('[data-role]'), member.role);
    const of = WORDS.of(member.person || ASSESSMENT_MEETING.unnamed);
    const invalid = valid ? '' : WORDS.notCounted;
    fill(row, { given: WORDS.given(given, outline.items.length), invalid, of });
    // What came from a file or from this browser belongs to who answered; what was typed here is mended here.
    const edit = row.querySelector<HTMLElement>('[data-edit]');
    if (edit) edit.hidden = member.revision > 0;
  }

  #newRow(id: string): HTMLElement {
    const { store, $entry } = meetingContext();
    const row = copyOf(this, 'person').firstElementChild;
    if (!(row instanceof HTMLElement)) throw new Error('The template of a person is empty.');
    const change = (part: Partial<Member>) =>
      store.type((record) => withMemberChange(record, id, (member) => ({ ...member, ...part })));
    const name = row.querySelector<HTMLInputElement>('[data-person]');
    name?.addEventListener('input', () => change({ person: name.value }));
    const role = row.querySelector<HTMLSelectElement>('[data-role]');
    role?.addEventListener('change', () =>
      change({ role: ROLES.find((candidate) => candidate === role.value) ?? '' }),
    );
    row.querySelector('[data-edit]')?.addEventListener('click', () => $entry.set(id));
    row.querySelector('[data-remove]')?.addEventListener('click', () => this.#remove(id));
    this.#rows.set(id, row);
    return row;
  }

  #remove(id: string): void {
    const { store } = meetingContext();
    const member = store.$meeting.get().sheets.find((other) => other.id === id);
    if (!member) return;
    store.undoable(
      'person',
      (record) => withoutMember(record, id),
      (record) => withMember(record, member),
    );
    // The button is gone with its row.
    this.querySelector<HTMLElement>('[data-heading]')?.focus();
  }

  #showOthers(meetings: readonly MeetingRecord[]): void {
    const { store } = meetingContext();
    const others = meetings.filter(({ id }) => id !== store.$meeting.get().id);
    fillList(
      this,
      'others',
      others.map(({ id, about, sheets }) => {
        const line = copyOf(this, 'other');
        const text = WORDS.otherOf(about.name, about.date, sheets.length);
        fill(line, { text, act: WORDS.open, of: WORDS.of(text) });
        line.querySelector('button')?.addEventListener('click', () => {
          void store.openMeeting(id).then(() => this.#about('name')?.focus());
        });
        return line;
      }),
    );
  }
}

customElements.define('meeting-people', MeetingPeople);
