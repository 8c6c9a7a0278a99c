/** The roll-up as one flat table, one row a unit and item, for whoever goes on with SQL. docs/ROLLUP.md documents it. */
import { reactionTo } from '../sheet.ts';
import type { RollupContent } from './content.ts';
import type { UnitSheet } from './unit-sheet.ts';

/** The columns in order. Numbers are whole, days are written 2026-11-28, yes and no are 1 and 0. */
export const FLAT_COLUMNS = [
  ...['file', 'sheet', 'revision', 'unit', 'date', 'role', 'questionnaire', 'version'],
  ...['area', 'area_title', 'position', 'item', 'item_number', 'dimension', 'question'],
  ...['weight', 'critical', 'na_allowed', 'target', 'state', 'level', 'evidence'],
] as const;

const flag = (value: boolean): string => (value ? '1' : '0');

/** @returns the rows of one sheet, in questionnaire order */
export function flatRows(content: RollupContent, sheet: UnitSheet): string[][] {
  const { file, revision, unit, date, role, questionnaire, reactions } = sheet;
  const head = [file, sheet.sheet, String(revision), unit, date, role];
  const titles = new Map(content.areas.map((area) => [area.id, area.title]));
  return content.items.map((item, place) => {
    const reaction = reactionTo(reactions, item.id);
    const isAnswered = reaction.state === 'answered';
    return [
      ...head,
      ...[questionnaire.id, questionnaire.version, item.area, titles.get(item.area) ?? ''],
      ...[
        String(place + 1),
        item.id,
        String(item.number),
        content.dimensions[item.id] ?? '',
        item.question,
      ],
      ...[String(item.weight), flag(item.critical), flag(item.naAllowed), String(item.target)],
      reaction.state,
      isAnswered ? String(reaction.level) : '',
      flag(isAnswered && reaction.evidence !== ''),
    ];
  });
}
