/** Everything that the file of a form is made from, served for those who fill it in on the page. */
import type { Holidays } from '#schemas/holidays.ts';
import type { FormView } from './form-view.ts';
import type { WordLabels } from './word/notes.ts';

export interface FormSource {
  /** The form without any entry. */
  readonly view: FormView;
  readonly labels: WordLabels;
  /** What the workbook of a register holds beside its tables; absent where there is none. */
  readonly register?: {
    readonly notes: readonly string[];
    readonly holidays: readonly Holidays[];
  };
}
