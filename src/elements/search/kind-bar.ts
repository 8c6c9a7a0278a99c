/** The kinds of what was found, with how many there are of each: a list is narrowed to one of them. */
import type { SearchAnswer } from '#domain/search/show/answer.ts';
import { kindName, RESULT_KINDS, type ResultKind } from '#domain/search/show/kinds.ts';
import { SEARCH } from '#strings.ts';
import { make } from './parts.ts';

/** Radio buttons, so that Tab comes to them once and the arrows choose. They stay the same elements, which keeps the focus. */
export class KindBar {
  readonly element = make(
    'fieldset',
    'search-kinds',
    make('legend', 'visually-hidden', SEARCH.kinds),
  );
  readonly #choices = [undefined, ...RESULT_KINDS].map((kind) => makeChoice(kind));

  /** @param choose is told when somebody has chosen */
  constructor(choose: () => void) {
    this.element.append(...this.#choices.map(({ label }) => label));
    this.element.addEventListener('change', choose);
    this.kind = undefined;
    this.clear();
  }

  /** The only kind that is to be shown. */
  get kind(): ResultKind | undefined {
    return this.#choices.find(({ input }) => input.checked)?.kind;
  }

  set kind(kind: ResultKind | undefined) {
    for (const choice of this.#choices) choice.input.checked = choice.kind === kind;
  }

  /** Says how many there are. One kind alone is no choice, unless it is what was chosen. */
  show({ counts }: SearchAnswer): void {
    const all = counts.reduce((sum, { count }) => sum + count, 0);
    for (const { kind, label, text, input } of this.#choices) {
      const count =
        kind === undefined ? all : (counts.find((each) => each.kind === kind)?.count ?? 0);
      const name = kind === undefined ? SEARCH.allKinds : kindName(kind);
      text.textContent = SEARCH.kindCount(name, count);
      label.hidden = count === 0 && !input.checked;
    }
    this.element.hidden = all === 0 || (counts.length < 2 && this.kind === undefined);
  }

  clear(): void {
    this.element.hidden = true;
  }
}

function makeChoice(kind: ResultKind | undefined) {
  const input = make('input', 'visually-hidden');
  input.type = 'radio';
  input.name = 'search-kind';
  input.value = kind ?? '';
  const text = make('span', 'search-kind-name');
  return { kind, input, text, label: make('label', '', input, text) };
}
