/** Fills the report of the page from a roll-up; text only as text. */
import { fraction, roundHalfUp } from '#domain/assessment/fraction.ts';
import type { RollupContent } from '#domain/assessment/rollup/content.ts';
import type { AreaRollup, ItemRollup, Rollup } from '#domain/assessment/rollup/rollup.ts';
import { reasonWords, remarksOn, standingWords } from '#domain/assessment/rollup/words.ts';
import { copyOf, fill, fillList } from '#elements/assessment/fill.ts';
import { ASSESSMENT_ROLLUP as WORDS } from '#strings.ts';

/** So many items stand in the list of what most units lack. */
const WEAKEST = 10;

/** Files that are not counted, and those to be checked. */
export function showFiles(
  root: HTMLElement,
  content: RollupContent,
  { counted, left }: Pick<Rollup, 'counted' | 'left'>,
): void {
  const line = (file: string, why: string) => {
    const part = copyOf(root, 'file');
    fill(part, { file, why });
    return part;
  };
  const remarked = counted.flatMap((file) => {
    const remarks = remarksOn(content, file);
    return remarks.length > 0 ? [line(file.file, `${remarks.join('；')}。`)] : [];
  });
  fillList(
    root,
    'left',
    left.map((file) => line(file.file, reasonWords(content, file))),
  );
  fillList(root, 'remarks', remarked);
  fill(root, {
    'left-files': WORDS.left.count(left.length),
    'remarks-files': WORDS.left.count(remarked.length),
  });
}

/** Everything that is counted. */
export function showReport(root: HTMLElement, content: RollupContent, rollup: Rollup): void {
  const units = rollup.counted.length;
  const titles = new Map(content.areas.map(({ id, title }) => [id, title]));
  const labelOf = ({ item }: ItemRollup) =>
    WORDS.weak.label(titles.get(item.area) ?? '', item.number, item.question);
  fillList(
    root,
    'areas',
    rollup.areas.map((area) => areaPart(root, content, area, units)),
  );
  const weak = rollup.weak.slice(0, WEAKEST).map((weakness) => {
    const { item, below, answered } = weakness;
    const part = copyOf(root, 'weak');
    fill(part, { label: labelOf(weakness), below: WORDS.weak.of(below, answered) });
    link(part, item.href);
    const critical = part.querySelector<HTMLElement>('[data-critical]');
    if (critical) critical.hidden = !item.critical;
    drawBar(part, below, answered);
    return part;
  });
  fillList(root, 'weak', weak);
  const instruments = rollup.instruments.map(({ instrument, chosen, first }) => {
    const part = copyOf(root, 'instrument');
    const effort = WORDS.instruments.efforts[instrument.effort];
    fill(part, { title: instrument.title, effort, chosen: String(chosen), first: String(first) });
    link(part, instrument.href);
    return part;
  });
  fillList(root, 'instruments', instruments);
  fillList(
    root,
    'items',
    rollup.items.map((item) => itemPart(root, labelOf(item), item)),
  );
  for (const [name, count] of [
    ['weak', weak.length],
    ['instruments', instruments.length],
  ] as const) {
    const none = root.querySelector<HTMLElement>(`[data-${name}-none]`);
    if (none) none.hidden = count > 0;
  }
}

function areaPart(root: HTMLElement, content: RollupContent, area: AreaRollup, units: number) {
  const part = copyOf(root, 'area');
  const { title, coverage, whole } = area;
  fill(part, {
    title,
    caption: WORDS.areas.caption(title),
    coverage:
      coverage === null ? WORDS.areas.nothing : WORDS.areas.coverage(coverage, whole, units),
  });
  link(part, area.href);
  const rows = area.standings.map(({ standing, units: count }) => {
    const row = copyOf(root, 'standing');
    fill(row, { standing: standingWords(content, standing), units: String(count) });
    row.querySelector('[data-bar]')?.setAttribute('data-standing', String(standing));
    drawBar(row, count, units);
    return row;
  });
  fillList(part, 'standings', rows);
  return part;
}

function itemPart(root: HTMLElement, label: string, { levels, unknown, na, blank }: ItemRollup) {
  const part = copyOf(root, 'item');
  const counts = levels.map((units, level) => [`level-${level}`, String(units)]);
  fill(part, {
    label,
    ...Object.fromEntries(counts),
    unknown: String(unknown),
    na: String(na),
    blank: String(blank),
  });
  return part;
}

function link(part: ParentNode, href: string): void {
  part.querySelector('a[data-link]')?.setAttribute('href', href);
}

/** As long as a share of the whole, in per cent. */
function drawBar(part: ParentNode, share: number, whole: number): void {
  const width = whole > 0 ? roundHalfUp(fraction(100 * share, whole)) : 0;
  part.querySelector('[data-bar]')?.setAttribute('width', String(width));
}
