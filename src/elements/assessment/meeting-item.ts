import { agendaOf, type AgendaItem } from '#domain/assessment/meeting/agenda.ts';
import type { GroupSaid, Said } from '#domain/assessment/meeting/item-said.ts';
import { answerWords, medianWords } from '#domain/assessment/meeting/words.ts';
import { roundHalfUp, fraction, type Fraction } from '#domain/assessment/fraction.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { ASSESSMENT_MEETING, MEETING_ITEM as WORDS } from '#strings.ts';
import type { AssessmentMeeting } from './assessment-meeting.ts';
import { follow } from './context.ts';
import { copyOf, fill, fillList } from './fill.ts';
import { MeetingAgreed } from './meeting-agreed.ts';
import { itemName, meetingContext } from './meeting-context.ts';
import { drawDots } from './meeting-dots.ts';

/**
 * Shows one item: the question, what everybody says of it by name, group by group, and what is agreed.
 *
 * Markup: places `data-fill`; an svg `data-dots`; lists said and groups with the templates said and group; the fieldset
 * of what is agreed; buttons `data-previous` and `data-next`.
 */
class MeetingItem extends HTMLElement {
  #listening = new AbortController();
  #agreed: MeetingAgreed | undefined;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { store, $place } = meetingContext();
    this.#agreed = new MeetingAgreed(this, signal);
    const on = (selector: string, act: () => void) =>
      this.querySelector(selector)?.addEventListener('click', act, { signal });
    on('[data-previous]', () => this.#page()?.step(-1));
    on('[data-next]', () => this.#page()?.step(1));
    follow(store.$meeting, signal, () => this.#show());
    follow($place, signal, () => this.#show());
    // What a browser restores by itself is not in the meeting.
    window.addEventListener('pageshow', () => this.#show(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #page(): AssessmentMeeting | null {
    return this.closest<AssessmentMeeting>('assessment-meeting');
  }

  #show(): void {
    const { outline, content, store, $place } = meetingContext();
    const meeting = store.$meeting.get();
    const agenda = agendaOf(outline, meeting);
    const all = [...agenda.items, ...agenda.others];
    const index = all.findIndex(({ item }) => item === $place.get());
    const shown = all[index];
    const asked = outline.items.find(({ id }) => id === shown?.item);
    if (!shown || !asked) return;
    const { check = '', levels = [] } = content[asked.id] ?? {};
    fill(this, {
      position:
        index < agenda.items.length ? WORDS.position(index + 1, agenda.items.length) : WORDS.aside,
      division: ASSESSMENT_MEETING.divisions[shown.division],
      median: shown.median ? WORDS.median(medianWords(shown.median)) : medianWords(undefined),
      distance: shown.ad && shown.ad.n > 0 ? WORDS.ad(decimal(shown.ad)) : '',
      place: itemName(outline, asked.id),
      question: asked.question,
      check,
    });
    this.#showSaid(shown);
    this.#agreed?.show(asked, levels, meeting);
    this.#showPager(meeting, shown, index, all.length);
  }

  #showSaid(shown: AgendaItem): void {
    const dots = this.querySelector<SVGElement>('[data-dots]');
    if (dots) drawDots(dots, shown);
    fillList(
      this,
      'said',
      shown.people.map((said) => this.#said(said)),
    );
    // One group beside nobody compares nothing.
    const groups = shown.groups.length > 1 ? shown.groups : [];
    fillList(
      this,
      'groups',
      groups.map((group) => this.#group(group)),
    );
  }

  #said({ person, role, reaction, note }: Said): DocumentFragment {
    const row = copyOf(this, 'said');
    fill(row, {
      person: person || ASSESSMENT_MEETING.unnamed,
      role: ASSESSMENT_MEETING.roles[role],
      answer: answerWords(reaction),
      note: note || WORDS.noEvidence,
    });
    return row;
  }

  #group({ role, people, median, unknown, na }: GroupSaid): DocumentFragment {
    const row = copyOf(this, 'group');
    fill(row, {
      role: ASSESSMENT_MEETING.roles[role],
      people: String(people),
      median: medianWords(median),
      rest: WORDS.rest(unknown, na),
    });
    return row;
  }

  #showPager(meeting: MeetingRecord, shown: AgendaItem, index: number, total: number): void {
    const previous = this.querySelector<HTMLButtonElement>('[data-previous]');
    if (previous) previous.disabled = index === 0;
    const isTouched = Object.hasOwn(meeting.agreed, shown.item);
    const onward = isTouched ? WORDS.next : WORDS.skip;
    const next = this.querySelector('[data-next]');
    if (next) next.textContent = index === total - 1 ? WORDS.last : onward;
  }
}

/** A fraction with one digit behind the point. */
function decimal({ n, d }: Fraction): string {
  return (roundHalfUp(fraction(n * 10, d)) / 10).toFixed(1);
}

customElements.define('meeting-item', MeetingItem);
