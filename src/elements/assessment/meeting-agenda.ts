import { agendaOf, type AgendaItem } from '#domain/assessment/meeting/agenda.ts';
import { settledOn } from '#domain/assessment/meeting/agreed.ts';
import { answerWords } from '#domain/assessment/meeting/words.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { ASSESSMENT_MEETING, MEETING_ITEM as WORDS } from '#strings.ts';
import { follow } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';
import { itemName, meetingContext } from './meeting-context.ts';

/**
 * Lists the items in the order of the meeting, each with what divides people and what was agreed.
 *
 * Markup: a `details` with `data-fill="title"` and lists items and others; the template entry.
 */
class MeetingAgenda extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store, $place } = meetingContext();
    follow(store.$meeting, signal, (meeting) => this.#show(meeting));
    follow($place, signal, () => this.#mark());
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #show(meeting: MeetingRecord): void {
    const { outline } = meetingContext();
    const { kind, items, others } = agendaOf(outline, meeting);
    fill(this, { title: kind === 'check' ? WORDS.agendaCheck : WORDS.agenda });
    const focused = document.activeElement?.closest('meeting-agenda a')?.getAttribute('href');
    fillList(
      this,
      'items',
      items.map((item) => this.#entry(item, meeting)),
    );
    fillList(
      this,
      'others',
      others.map((item) => this.#entry(item, meeting)),
    );
    this.#mark();
    if (focused) this.querySelector<HTMLElement>(`a[href="${focused}"]`)?.focus();
  }

  #entry({ item, division }: AgendaItem, meeting: MeetingRecord): DocumentFragment {
    const { outline } = meetingContext();
    const entry = copyOf(this, 'entry');
    const asked = outline.items.find(({ id }) => id === item);
    const settled = asked && settledOn(meeting, asked);
    entry.querySelector('a')?.setAttribute('href', `#${item}`);
    fill(entry, {
      place: itemName(outline, item),
      question: asked?.question ?? '',
      standing: WORDS.standing(
        ASSESSMENT_MEETING.divisions[division],
        settled && answerWords(settled.answer),
      ),
    });
    return entry;
  }

  #mark(): void {
    const href = `#${meetingContext().$place.get()}`;
    for (const link of this.querySelectorAll('a')) {
      if (link.getAttribute('href') === href) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
    }
  }
}

customElements.define('meeting-agenda', MeetingAgenda);
