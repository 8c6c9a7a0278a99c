import { agendaOf } from '#domain/assessment/meeting/agenda.ts';
import { countedSheets } from '#domain/assessment/meeting/counted.ts';
import { resultSheet } from '#domain/assessment/meeting/result-sheet.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import type { SheetRecord } from '#domain/assessment/record/sheet-record.ts';
import { ASSESSMENT_MEETING, MEETING_END as WORDS } from '#strings.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { say } from '#elements/typing.ts';
import { follow } from './context.ts';
import { downloadAnswers } from './download.ts';
import { fill, fillList } from './fill.ts';
import { downloadMeeting, meetingContext } from './meeting-context.ts';
import { showMinutes } from './meeting-minutes.ts';

/**
 * Makes the sheet of the result, and the minutes.
 *
 * Markup: a summary; a list excluded; hidden `data-none`, `data-again`, `data-told`; a status `data-made`; buttons `data-form`, `data-word`, `data-print`,
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
    on('[data-word]', () => void this.word());
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

  /** Makes 会商记录 as a Word file. */
  async word(): Promise<void> {
    const { outline, store } = meetingContext();
    const made = this.querySelector('[data-made]');
    say(made, WORDS.making);
    try {
      const { handOutMinutes } = await import('./meeting-word.ts');
      say(made, WORDS.made(await handOutMinutes(outline, store.$meeting.get(), dayOf(new Date()))));
    } catch {
      say(made, WORDS.unmade);
    }
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
    const divided = items.filter((item) => !item.settled && item.division === 'severe').length;
    const summary = `${WORDS.summary(settled, all.length)}${divided > 0 ? WORDS.divided(divided) : ''}`;
    fill(this, { summary: isThere ? summary : WORDS.minutes });
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
    this.#toggle('word', isThere);
    this.#toggle('minutes', isThere);
    this.#toggle('result', isThere && meeting.result !== '' && !store.isInMemory());
    this.#toggle('again', isThere && meeting.result !== '');
    if (isThere) showMinutes(this, meeting);
  }
}

customElements.define('meeting-end', MeetingEnd);
