/** What places to write in are called by those who cannot see them: no two of a form alike. */
import { FORM_FILLING, FORMS } from '#strings.ts';
import type { BlockView, FormView, GridView, TextView } from './form-view.ts';
import { textOfSegments, type Segment } from './running-text.ts';

type Gap = Exclude<Segment, { kind: 'words' }>;

/** A cell, a column, a gap, or the switch of a paragraph. */
interface Place {
  readonly id: string;
  /** What it is called where nothing else is. */
  readonly name: string;
  readonly isSign: boolean;
  /** The title of its block. */
  readonly block: string;
  /** The cell before it, or the words with which its line begins. */
  readonly before: string;
}

/** So many characters tell which paragraph is meant. */
const SHORT = 12;
/** Marks behind the words with which a line begins. */
const MARKS = /(?<![\s.：、])[\s.：、]+$/u;

/** What tells places of one name apart, the most telling first. */
const WAYS: readonly ((place: Place) => string)[] = [
  ({ isSign }) => (isSign ? FORMS.signature : ''),
  ({ block }) => block,
  ({ before }) => before,
];

/** @returns what a gap of running text is called */
export function gapName(gap: Gap): string {
  if (gap.kind === 'date') return FORMS.dateIn(gap.label);
  return gap.hint ?? FORMS.blankIn(gap.label);
}

/** @returns what the switch is called that leaves a paragraph out */
export function switchName(segments: readonly Segment[]): string {
  return FORM_FILLING.omitOf(textOfSegments(segments).slice(0, SHORT));
}

/**
 * @param view a form, blank or filled in
 * @returns for each cell, column, gap or switch that is called as another one is, what it is called instead, by its id or name.
 *   Drafts go on knowing it by the name that it shares, so that nothing that is kept loses its place.
 */
export function distinctNames({ blocks }: FormView): ReadonlyMap<string, string> {
  const cells = blocks.flatMap((block) => (block.type === 'table' ? [] : placesOf(block)));
  // Columns are called by their row as well, so that none is taken for a cell.
  const columns = blocks.flatMap((block) =>
    block.type === 'table'
      ? block.columns.map(({ name, label }) => ({ ...placeIn(block, name, label), before: '' }))
      : [],
  );
  return new Map([...toldApart(cells), ...toldApart(columns)]);
}

function placesOf(block: GridView | TextView): Place[] {
  return block.type === 'grid' ? cellsOf(block) : gapsOf(block);
}

function placeIn({ title = '' }: BlockView, id: string, name: string): Omit<Place, 'before'> {
  return { id, name, block: title, isSign: false };
}

function cellsOf(block: GridView): Place[] {
  return block.rows.flatMap((row) =>
    row.map(({ name, label, kind }, index) => ({
      ...placeIn(block, name, label),
      before: row[index - 1]?.label ?? '',
      isSign: kind === 'sign',
    })),
  );
}

function gapsOf(block: TextView): Place[] {
  return block.paragraphs.flatMap(({ segments, switchId }) => {
    const [first] = segments;
    const before = first?.kind === 'words' ? first.words.replace(MARKS, '') : '';
    const gaps = segments.flatMap((part) =>
      part.kind === 'words' ? [] : [{ ...placeIn(block, part.id, gapName(part)), before }],
    );
    if (!switchId) return gaps;
    return [...gaps, { ...placeIn(block, switchId, switchName(segments)), before }];
  });
}

function toldApart(places: readonly Place[]): [string, string][] {
  return [...new Set(places.map(({ name }) => name))]
    .map((shared) => places.filter(({ name }) => name === shared))
    .filter(({ length }) => length > 1)
    .flatMap(namesOf);
}

function namesOf(places: Place[]): [string, string][] {
  const way = WAYS.find((each) => new Set(places.map(each)).size === places.length);
  return places.flatMap((place, index): [string, string][] => {
    const more = way ? way(place) : FORMS.nth(index + 1);
    return more ? [[place.id, FORMS.among(place.name, more)]] : [];
  });
}
