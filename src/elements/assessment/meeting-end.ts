import { agendaOf } from '#domain/assessment/meeting/agenda.ts';
import { countedSheets } from '#domain/assessment/meeting/counted.ts';
import { minutesOf, type MinutesRow } from '#domain/assessment/meeting/minutes.ts';
import { resultSheet } from '#domain/assessment/meeting/result-sheet.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { ASSESSMENT_MEETING, MEETING_END as WORDS } from '#strings.ts';
import { say } from '#elements/typing.ts';
import { follow } from './context.ts';
import { downloadAnswers } from './download.ts';
import { copyOf, fill, fillList } from './fill.ts';
import { downloadMeeting, meetingContext } from './meeting-context.ts';

/**
 * Makes the sheet of the result, and the minutes.
 *
 * Markup: a summary; a list excluded; hidden `data-none`, `data-again`, `data-told`; buttons `data-form`, `data-print`,
 * `data-download`, `data-download-result`; a link `data-result`; `data-minutes` with meta, rows, signatures and their
 * templates row and signature.
 */
class MeetingEnd extends HTMLElement {
  #listening = new AbortController();
  /** What was made where nothing can be kept. */
  #made: SheetRecord | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store } = meetingContext();
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    on('[data-form]', () => void this.form());
    on('[data-print]', () => window.print());
    on('[data-download]', () => downloadMeeting(store.$meeting.get()));
    on('[data-download-result]', () => this.#made && downloadAnswers(this.#made));
    follow(store.$meeting, signal, (meeting) => this.#show(meeting));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Makes the sheet of the result, or renews it, and opens its page. */
  async form(): Promise<void> {
    const { outline, store } = meetingContext();
    this.#tell('');
    const made = await store.form((meeting, name) => resultSheet(outline, meeting, name));
    if (!made) this.#tell(WORDS.failed);
    else if (store.isInMemory()) {
      this.#made = made;
      this.#toggle('download-result', true);
      this.#tell(WORDS.inMemory);
    } else this.querySelector<HTMLAnchorElement>('[data-result]')?.click();
  }

  #tell(text: string): void {
    say(this.querySelector('[data-told]'), text);
    this.#toggle('told', text !== '');
  }

  #toggle(name: string, shown: boolean): void {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (part) part.hidden = !shown;
  }

  #show(meeting: MeetingRecord): void {
    const { outline, store } = meetingContext();
    const counted = countedSheets(outline, meeting);
    const isThere = counted.some(({ valid }) => valid);
    const { items, others } = agendaOf(outline, meeting);
    const all = [...items, ...others];
    const settled = all.filter((item) => item.settled).length;
    fill(this, { summary: isThere ? WORDS.summary(settled, all.length) : WORDS.minutes });
    fillList(
      this,
      'excluded',
      counted
        .filter(({ valid }) => !valid)
        .map(({ member, given }) => {
          const line = document.createElement('li');
          const person = member.person || ASSESSMENT_MEETING.unnamed;
          line.textContent = WORDS.excluded(person, given, outline.items.length);
          return line;
        }),
    );
    this.#toggle('none', !isThere);
    this.#toggle('form', isThere);
    this.#toggle('print', isThere);
    this.#toggle('minutes', isThere);
    this.#toggle('result', isThere && meeting.result !== '' && !store.isInMemory());
    this.#toggle('again', isThere && meeting.result !== '');
    if (isThere) this.#showMinutes(meeting);
  }

  #showMinutes(meeting: MeetingRecord): void {
    const { outline } = meetingContext();
    const { name, unit, date, chair } = meeting.about;
    const counted = countedSheets(outline, meeting).filter(({ valid }) => valid);
    const people = counted.map(
      ({ member }) =>
        `${member.person || ASSESSMENT_MEETING.unnamed}（${ASSESSMENT_MEETING.roles[member.role]}）`,
    );
    const meta = { name, unit, date, chair, people: people.join(ASSESSMENT_MEETING.enumeration) };
    fill(this, meta);
    for (const [key, text] of Object.entries(meta)) {
      const part = this.querySelector<HTMLElement>(`[data-section="${key}"]`);
      if (part) part.hidden = text === '';
    }
    fillList(
      this,
      'rows',
      minutesOf(outline, meeting).map((row) => this.#row(row)),
    );
    fillList(
      this,
      'signatures',
      counted.map(({ member }) => {
        const line = copyOf(this, 'signature');
        fill(line, { text: WORDS.signature(member.person || ASSESSMENT_MEETING.unnamed) });
        return line;
      }),
    );
  }

  #row(row: MinutesRow): DocumentFragment {
    const part = copyOf(this, 'row');
    const { area, number, question, said, division, median, agreed, reason } = row;
    const { approver, date } = row;
    fill(part, {
      ...{ place: ASSESSMENT_MEETING.itemName(area, number), question, division, median },
      agreed: agreed || WORDS.notAgreed(row.counted),
      reason,
      approved: agreed ? WORDS.approved(approver, date) : '',
    });
    // A name and its level stay on one line.
    fillList(
      part,
      'said',
      said.map((text) => {
        const one = document.createElement('span');
        one.textContent = text;
        return one;
      }),
    );
    return part;
  }
}

customElements.define('meeting-end', MeetingEnd);
