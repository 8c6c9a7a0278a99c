/** What one does to the plan of the sheet: each change goes to the store, and says what came of it. */
import {
  emptyRow,
  withMoved,
  withoutRow,
  withProposed,
  withRow,
  withRowAs,
  withState,
  withText,
  type Rows,
} from '#domain/assessment/plan/edits.ts';
import type { PlanContent } from '#domain/assessment/plan/plan-content.ts';
import { itemsLeft, proposeRow, proposeRows } from '#domain/assessment/plan/prefill.ts';
import { renewedRow } from '#domain/assessment/plan/renew.ts';
import { readSheet } from '#domain/assessment/sheet.ts';
import { toAnswers } from '#domain/assessment/record/edits.ts';
import { MOST_ROWS } from '#domain/assessment/record/limits.ts';
import type { PlanRow } from '#domain/assessment/record/plan-row.ts';
import { withAbout } from '#domain/assessment/record/with-about.ts';
import { dayOf } from '#domain/text/day-of.ts';
import { newId } from '#stores/assessment/new-id.ts';
import type { AssessmentStore } from '#stores/assessment/sheet-store.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';

/** The calendar day of the person who is at it. */
export const today = (): string => dayOf(new Date());

export class PlanWork {
  readonly #content: PlanContent;
  readonly #store: AssessmentStore;
  /** A row as it was before it was taken out, or told anew. */
  #taken: { readonly row: PlanRow; readonly place: number; readonly isOut: boolean } | undefined;
  /** Sheets that were filled in on this page: whoever takes every row out does not want them back. */
  readonly #filled = new Set<string>();

  constructor(content: PlanContent, store: AssessmentStore) {
    this.#content = content;
    this.#store = store;
  }

  get rows(): Rows {
    return this.#store.$sheet.get().plan;
  }

  /** Whether a row was taken out or told anew, and can be brought back. */
  get hasUndo(): boolean {
    return this.#taken !== undefined;
  }

  /** Fills a plan without rows from the result, once. @returns what to say, empty where nothing was done */
  fillFirst(): string {
    const { id } = this.#store.$sheet.get();
    if (this.rows.length > 0 || this.#filled.has(id)) return '';
    const rows = this.#proposed();
    if (rows.length === 0) return '';
    this.#filled.add(id);
    this.#change((plan) => withProposed(plan, rows));
    return WORDS.filled(rows.length);
  }

  /** Adds what the result proposes by now and the plan does not have. */
  fillAgain(): string {
    const before = this.rows.length;
    const rows = this.#proposed();
    this.#change((plan) => withProposed(plan, rows));
    const added = this.rows.length - before;
    if (this.isFull) return WORDS.full(MOST_ROWS);
    if (added > 0) return WORDS.added(added);
    const answers = toAnswers(this.#store.$sheet.get());
    const left = itemsLeft(this.#content, answers, this.rows).length;
    return left > 0 ? WORDS.nothingFirst(left) : WORDS.nothingNew;
  }

  /** Adds the row of an item that was chosen. @returns its id, empty where the item gives none */
  addItem(item: string): string {
    const answers = toAnswers(this.#store.$sheet.get());
    const row = proposeRow(this.#content, answers, item, today(), this.rows);
    if (!row || this.isFull) return '';
    const id = newId();
    this.#change((plan) => withProposed(plan, [{ id, ...row }]));
    return id;
  }

  /** Whether a plan takes no further row. */
  get isFull(): boolean {
    return this.rows.length >= MOST_ROWS;
  }

  /** Adds an empty row, where there is room for one. @returns its id */
  add(): string {
    if (this.isFull) return '';
    const row = emptyRow(newId());
    this.#change((plan) => withRow(plan, row));
    return row.id;
  }

  /** Takes a row out; it can be brought back until the next one is. */
  remove(id: string): string {
    const place = this.#placeOf(id);
    const row = this.rows[place];
    if (!row) return '';
    this.#taken = { row, place, isOut: true };
    this.#filled.add(this.#store.$sheet.get().id);
    this.#change((plan) => withoutRow(plan, id));
    return WORDS.removed(place + 1);
  }

  /** Tells a row anew that was made of another level; it can be brought back as it was. */
  renew(id: string): string {
    const place = this.#placeOf(id);
    const row = this.rows[place];
    const { reactions } = readSheet(this.#content.outline, toAnswers(this.#store.$sheet.get()));
    const renewed = row && renewedRow(this.#content, row, reactions);
    if (!renewed) return '';
    this.#taken = { row, place, isOut: false };
    this.#change((plan) => withRowAs(plan, renewed));
    const words = renewed.measure === row.measure ? WORDS.renewedProblem : WORDS.renewed;
    return words(place + 1);
  }

  /** Brings nothing back any more. */
  forget(): void {
    this.#taken = undefined;
  }

  /** Brings back the row that was taken out or told anew last. @returns its id and what to say */
  undo(): { readonly id: string; readonly text: string } | undefined {
    const taken = this.#taken;
    if (!taken || (taken.isOut && this.isFull)) return undefined;
    this.#taken = undefined;
    const { row, place, isOut } = taken;
    this.#change((plan) => (isOut ? withRow(plan, row, place) : withRowAs(plan, row)));
    const words = isOut ? WORDS.restored : WORDS.unrenewed;
    return { id: row.id, text: words(this.#placeOf(row.id) + 1) };
  }

  move(id: string, by: -1 | 1): string {
    this.#change((plan) => withMoved(plan, id, by));
    return WORDS.moved(this.#placeOf(id) + 1);
  }

  /** Writes a field of a row. */
  write(id: string, name: string, value: string): void {
    if (name === 'state') {
      const day = today();
      this.#change((plan) => withState(plan, id, value, day));
    } else {
      this.#change((plan) => withText(plan, id, name, value), true);
    }
  }

  /** Writes what the sheet says of itself: 单位, 填报人, 自评日期. */
  writeAbout(name: string, value: string): void {
    const said = { [name]: value };
    this.#store.change((sheet) => withAbout(sheet, said), true);
  }

  #placeOf(id: string): number {
    return this.rows.findIndex((row) => row.id === id);
  }

  #proposed(): PlanRow[] {
    const answers = toAnswers(this.#store.$sheet.get());
    const rows = proposeRows(this.#content, answers, today(), this.rows);
    return rows.map((row) => ({ id: newId(), ...row }));
  }

  #change(edit: (plan: Rows) => PlanRow[], isTyping = false): void {
    this.#store.change((sheet) => ({ ...sheet, plan: edit(sheet.plan) }), isTyping);
  }
}
