import { readHandedIn } from '#domain/assessment/meeting/handed-in.ts';
import {
  handing,
  memberOf,
  withMember,
  withUnitOf,
} from '#domain/assessment/record/meeting-edits.ts';
import type { Member } from '#domain/assessment/record/meeting-record.ts';
import { ROLES } from '#domain/assessment/record/format.ts';
import { LARGEST_FILE, MOST_PEOPLE } from '#domain/assessment/record/limits.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { newId } from '#stores/assessment/new-id.ts';
import {
  ASSESSMENT_FILES,
  ASSESSMENT_MEETING,
  MEETING_FILES as FILES,
  MEETING_PEOPLE as WORDS,
} from '#strings.ts';
import { follow } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';
import { meetingContext } from './meeting-context.ts';
import { changesOf, named, unread, wordsOf } from './meeting-file-words.ts';

/** A sheet that would change what lies on the table: it is asked for before. */
type Asking = { readonly text: string; readonly member?: Member };

/**
 * Brings sheets to the table: files that people handed in, sheets of this browser, papers that are typed in.
 *
 * Markup: a file field; a status list messages; a list here in a section of the same name, with its template; a form
 * with the fields person and role.
 */
class MeetingHandingIn extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = meetingContext();
    const files = this.querySelector<HTMLInputElement>('input[type="file"]');
    files?.addEventListener(
      'change',
      () => {
        const chosen = [...(files.files ?? [])];
        // The same file may be chosen again after it was mended.
        files.value = '';
        void this.read(chosen);
      },
      { signal },
    );
    const form = this.querySelector('form');
    form?.addEventListener(
      'submit',
      (event) => {
        event.preventDefault();
        this.#type(new FormData(form));
        form.reset();
      },
      { signal },
    );
    follow(store.$meeting, signal, () => void this.#showHere());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Reads files one after the other, and says of each what became of it. */
  async read(files: readonly File[]): Promise<void> {
    const messages: HTMLLIElement[] = [];
    for (const file of files) {
      const became = await this.#readOne(file);
      const { text, member } = typeof became === 'string' ? { text: became } : became;
      messages.push(this.#message(file.name, text, member));
    }
    this.querySelector('[data-list="messages"]')?.replaceChildren(...messages);
  }

  /** What became of a file, with a way to put a sheet in the place of another one that says something else. */
  #message(file: string, text: string, member?: Member): HTMLLIElement {
    const item = document.createElement('li');
    item.textContent = FILES.of(file, text);
    if (!member) return item;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'button small';
    button.textContent = FILES.replace;
    button.addEventListener('click', () => {
      const { store } = meetingContext();
      const became = wordsOf(store.$meeting.get(), member, { problems: [], carried: undefined });
      store.change((record) => withMember(record, member));
      item.textContent = FILES.of(file, became);
      this.querySelector<HTMLElement>('input')?.focus();
    });
    item.append(' ', button);
    return item;
  }

  async #readOne(file: File): Promise<string | Asking> {
    const { refusals } = ASSESSMENT_FILES;
    if (file.size > LARGEST_FILE) {
      return refusals['too-large'](`${(file.size / 1048576).toFixed(1)} MB`);
    }
    const text = await file.text().catch(() => undefined);
    return text === undefined ? refusals.unreadable() : this.#take(text, file.name);
  }

  async #take(text: string, file: string): Promise<string | Asking> {
    const { outline, store } = meetingContext();
    const handed = readHandedIn(text, newId(), outline);
    if (handed.kind === 'refused') return ASSESSMENT_FILES.refusals[handed.why](handed.found);
    if (handed.kind === 'meeting') {
      const isDone = await store.putMeeting(handed.meeting);
      return [isDone ? FILES.meeting : FILES.failed, ...unread(handed.problems)].join('');
    }
    const member = named(memberOf(handed.sheet), file);
    const meeting = store.$meeting.get();
    const changes = changesOf(meeting, member);
    if (changes !== undefined)
      return { text: [changes, ...unread(handed.problems)].join(''), member };
    const words = wordsOf(meeting, member, handed);
    store.change((record) => withUnitOf(withMember(record, member), handed.sheet));
    await store.settled();
    return words;
  }

  /** @returns whether there was a place for a sheet of this browser or a paper; where there is none, it is said */
  #put(member: Member, sheet?: SheetRecord): boolean {
    const { store } = meetingContext();
    const isFull = handing(store.$meeting.get(), member) === 'full';
    const full = document.createElement('li');
    full.textContent = FILES.full(member.person || ASSESSMENT_MEETING.unnamed, MOST_PEOPLE);
    this.querySelector('[data-list="messages"]')?.replaceChildren(...(isFull ? [full] : []));
    if (isFull) return false;
    store.change((record) => {
      const whole = withMember(record, member);
      return sheet ? withUnitOf(whole, sheet) : whole;
    });
    return true;
  }

  #type(data: FormData): void {
    const { outline, $entry } = meetingContext();
    const id = newId();
    const role = ROLES.find((candidate) => candidate === data.get('role')) ?? '';
    const person = String(data.get('person') ?? '').trim();
    const member: Member = { id, revision: 0, person, role, answers: {}, notes: {} };
    if (!this.#put(member)) return;
    if (outline.items.length > 0) $entry.set(id);
  }

  /** Sheets of this browser that do not lie on the table in the same state. */
  async #showHere(): Promise<void> {
    const { store } = meetingContext();
    const sheets = await store.sheetsHere();
    const { sheets: there, result } = store.$meeting.get();
    const others = sheets.filter(
      ({ id, revision, answers }) =>
        id !== result &&
        Object.keys(answers).length > 0 &&
        !there.some((member) => member.id === id && member.revision >= revision),
    );
    fillList(
      this,
      'here',
      others.map((sheet) => this.#here(sheet)),
    );
  }

  #here(sheet: SheetRecord): DocumentFragment {
    const line = copyOf(this, 'here');
    const { person, name, date } = sheet.about;
    const given = Object.keys(sheet.answers).length;
    const text = WORDS.hereOf(person || ASSESSMENT_MEETING.unnamed, name, date, given);
    fill(line, { text, of: WORDS.of(text) });
    line.querySelector('button')?.addEventListener('click', () => {
      this.#put(memberOf(sheet), sheet);
      this.querySelector<HTMLElement>('input')?.focus();
    });
    return line;
  }
}

customElements.define('meeting-handing-in', MeetingHandingIn);
