/** The roll-up of many units: where they stand by area, what they lack most, and what helps most of them. */
import { fraction, roundHalfUp } from '../fraction.ts';
import { LEVELS } from '../level.ts';
import type { OutlineItem } from '../outline.ts';
import type { RollupContent } from './content.ts';
import type { UnitSheet } from './unit-sheet.ts';
import type { LeftOut } from './left-out.ts';
import type { Selection } from './selection.ts';
import { APART, type Standing, type Tally } from './tally.ts';

/** Fewer units give each other away, and say nothing about many. */
export const FEWEST_UNITS = 5;
/** More files than this belong into a database; docs/ROLLUP.md shows the way. */
export const MOST_FILES = 3000;

export type AreaRollup = {
  readonly area: string;
  readonly title: string;
  readonly href: string;
  /** How many units stand on each level, and apart from levels; each of them exactly once. */
  readonly standings: readonly { readonly standing: Standing; readonly units: number }[];
  /** Weights over all units; answered ÷ applicable is the coverage. */
  readonly applicableWeight: number;
  readonly answeredWeight: number;
  /** In whole per cent; null where nothing applies. */
  readonly coverage: number | null;
  /** Units that left nothing open. */
  readonly whole: number;
};

export type ItemRollup = {
  readonly item: OutlineItem;
  /** Units on the levels 0–4. */
  readonly levels: readonly number[];
  readonly answered: number;
  /** Units below the target. */
  readonly below: number;
  readonly unknown: number;
  readonly na: number;
  readonly blank: number;
};

export type InstrumentRollup = {
  readonly instrument: RollupContent['instruments'][number];
  /** Units for which it is among the three to do first. */
  readonly chosen: number;
  /** Units for which it is the very first. */
  readonly first: number;
};

export type Rollup = {
  readonly counted: readonly UnitSheet[];
  readonly left: readonly LeftOut[];
  /** In questionnaire order, as are the items. */
  readonly areas: readonly AreaRollup[];
  readonly items: readonly ItemRollup[];
  /** The items that most units are below target in, critical ones first where equal. */
  readonly weak: readonly ItemRollup[];
  /** The forms that most units should start with. */
  readonly instruments: readonly InstrumentRollup[];
};

/** Whether there are enough units for anything but the list of what was left out. */
export const isEnough = ({ counted }: Selection): boolean => counted.length >= FEWEST_UNITS;

/** @param tally of the sheets that the selection counts */
export function rollupOf(content: RollupContent, selection: Selection, tally: Tally): Rollup {
  const items = content.items.map((item) => itemRollup(item, tally));
  return {
    ...selection,
    areas: content.areas.map((area) => areaRollup(area, tally)),
    items,
    weak: items
      .filter(({ below }) => below > 0)
      .sort((a, b) => b.below - a.below || Number(b.item.critical) - Number(a.item.critical)),
    instruments: content.instruments
      .map((instrument) => {
        const { chosen = 0, first = 0 } = tally.instruments[instrument.id] ?? {};
        return { instrument, chosen, first };
      })
      .filter(({ chosen }) => chosen > 0)
      .sort((a, b) => b.chosen - a.chosen || b.first - a.first),
  };
}

function areaRollup({ id, title, href }: RollupContent['areas'][number], tally: Tally): AreaRollup {
  const standings = tally.standings[id] ?? {};
  const { applicable = 0, answered = 0, whole = 0 } = tally.coverage[id] ?? {};
  return {
    area: id,
    title,
    href,
    standings: [...LEVELS, ...APART].map((standing) => ({
      standing,
      units: standings[standing] ?? 0,
    })),
    applicableWeight: applicable,
    answeredWeight: answered,
    coverage: applicable > 0 ? roundHalfUp(fraction(100 * answered, applicable)) : null,
    whole,
  };
}

function itemRollup(item: OutlineItem, tally: Tally): ItemRollup {
  const counts = tally.items[item.id] ?? {};
  const levels = LEVELS.map((level) => counts[level] ?? 0);
  const { below = 0, unknown = 0, na = 0, blank = 0 } = counts;
  return {
    item,
    levels,
    answered: levels.reduce((sum, units) => sum + units, 0),
    below,
    unknown,
    na,
    blank,
  };
}
