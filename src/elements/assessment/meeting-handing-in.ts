import { LARGEST_FILE, readHandedIn, type HandedIn } from '#domain/assessment/meeting/handed-in.ts';
import { countedSheets } from '#domain/assessment/meeting/counted.ts';
import {
  blankMeeting,
  handing,
  memberOf,
  withMember,
} from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingRecord, Member } from '#domain/assessment/record/meeting-record.ts';
import type { Problem } from '#domain/assessment/record/problem.ts';
import { ROLES } from '#domain/assessment/record/format.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { newId } from '#stores/assessment/new-id.ts';
import { ASSESSMENT_MEETING, MEETING_FILES as FILES, MEETING_PEOPLE as WORDS } from '#strings.ts';
import { follow } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';
import { meetingContext } from './meeting-context.ts';

/** So many places of what could not be read are named; more would hide what was taken. */
const NAMED = 3;

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
    const messages: string[] = [];
    for (const file of files) {
      const text =
        file.size > LARGEST_FILE ? FILES.tooLarge : await this.#take(await file.text(), file.name);
      messages.push(FILES.of(file.name, text));
    }
    const list = this.querySelector('[data-list="messages"]');
    list?.replaceChildren(
      ...messages.map((message) => {
        const item = document.createElement('li');
        item.textContent = message;
        return item;
      }),
    );
  }

  async #take(text: string, file: string): Promise<string> {
    const { outline, store } = meetingContext();
    const handed = readHandedIn(text, newId(), outline);
    if (handed.kind === 'refused') return FILES.notTaken[handed.why];
    if (handed.kind === 'meeting') {
      const isDone = await store.putMeeting(handed.meeting);
      return [isDone ? FILES.meeting : FILES.failed, ...unread(handed.problems)].join('');
    }
    const member = named(memberOf(handed.sheet), file);
    const meeting = store.$meeting.get();
    const words = wordsOf(meeting, member, handed);
    store.change((record) => withMember(record, member));
    await store.settled();
    return words;
  }

  #type(data: FormData): void {
    const { outline, store, $entry } = meetingContext();
    const id = newId();
    const role = ROLES.find((candidate) => candidate === data.get('role')) ?? '';
    const person = String(data.get('person') ?? '').trim();
    const member: Member = { id, revision: 0, person, role, answers: {}, notes: {} };
    store.change((record) => withMember(record, member));
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
      meetingContext().store.change((record) => withMember(record, memberOf(sheet)));
      this.querySelector<HTMLElement>('input')?.focus();
    });
    return line;
  }
}

/** Who left out the name is called by the file until the chair writes another one. */
function named(member: Member, file: string): Member {
  return member.person.trim() === '' ? { ...member, person: file.replace(/\.json$/i, '') } : member;
}

function wordsOf(
  meeting: MeetingRecord,
  member: Member,
  { problems, carried }: Extract<HandedIn, { kind: 'sheet' }>,
): string {
  const { outline } = meetingContext();
  const person = member.person;
  const what = handing(meeting, member);
  if (what === 'older') return FILES.older(person);
  const alone = withMember(blankMeeting(outline, ''), member);
  const [counted] = countedSheets(outline, alone);
  const total = outline.items.length;
  const isNamesake = what === 'added' && meeting.sheets.some((other) => other.person === person);
  return [
    what === 'added' ? FILES.added(person, counted?.given ?? 0, total) : FILES.renewed(person),
    ...(counted?.valid ? [] : [FILES.few]),
    ...(isNamesake ? [FILES.sameName] : []),
    ...(carried ? [FILES.carried] : []),
    ...unread(problems),
  ].join('');
}

function unread(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const places = problems.slice(0, NAMED).map(({ place, found }) => FILES.place(place, found));
  return [FILES.partly(problems.length, places.join(ASSESSMENT_MEETING.separator))];
}

customElements.define('meeting-handing-in', MeetingHandingIn);
