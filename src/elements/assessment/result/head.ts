/** The head of the result on the page: its sentences, and the staircase. */
import type { Head, Step } from '#domain/assessment/report/head.ts';
import type { Report } from '#domain/assessment/report/report.ts';
import { ASSESSMENT_RESULT as WORDS } from '#strings.ts';
import { copyOf, fill, fillList } from '#elements/assessment/fill.ts';

/** Areas have levels and sentences too, so only the head is filled. */
export function tellHead(page: ParentNode, { head, coverage }: Report, meta: string): void {
  const root = page.querySelector('[data-head]') ?? page;
  const { steps, ...texts } = head;
  fill(root, { ...(texts satisfies Omit<Head, 'steps'>), coverage: coverage.text, meta });
  const section = root.querySelector<HTMLElement>('[data-section="coverage"]');
  if (section) section.hidden = coverage.text === '';
  const on = root.querySelector<HTMLAnchorElement>('a[data-go-on]');
  if (on) on.href = coverage.href;
  fillList(
    root,
    'steps',
    steps.map((step) => stepPart(root, step)),
  );
}

function stepPart(root: ParentNode, { level, name, marks, state }: Step): DocumentFragment {
  const part = copyOf(root, 'step');
  fill(part, { number: WORDS.level(level), name });
  fillList(
    part,
    'marks',
    marks.map((text) => {
      const mark = document.createElement('span');
      mark.textContent = text;
      if (text === WORDS.steps.now) mark.dataset['mark'] = 'now';
      return mark;
    }),
  );
  const item = part.querySelector('li');
  item?.setAttribute('data-level', String(level));
  item?.setAttribute('data-state', state);
  return part;
}
