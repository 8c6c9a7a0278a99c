/** A questionnaire and three hundred units that answer it in every way there is, the same each time. */
import type { RollupContent } from '#domain/assessment/rollup/content.ts';
import { readUnitSheet, type UnitSheet } from '#domain/assessment/rollup/unit-sheet.ts';

const AREAS = ['scope', 'division', 'workflow', 'capability'];

/** Four areas of seven items of all weights, some critical, any of them 不适用. */
export const CONTENT: RollupContent = {
  id: 'office-self-assessment',
  version: '2.0.0',
  areas: AREAS.map((id) => ({ id, weight: 1, title: `领域 ${id}`, href: `/${id}/` })),
  items: AREAS.flatMap((area, first) =>
    Array.from({ length: 7 }, (_, place) => ({
      id: `${area}-0${place + 1}`,
      area,
      weight: 1 + ((first + place) % 3),
      critical: place < 2 && (first + place) % 3 === 0,
      naAllowed: true,
      target: 2 + ((first * place) % 3),
      procedures: [],
      forms: [],
      number: place + 1,
      question: `${area} 有没有“${place}”，`,
      href: `/${area}/#${place}`,
    })),
  ),
  instruments: [],
  levels: ['没有做法', '口头约定', '有书面规定', '有记录', '有改进'],
  dimensions: {},
};

function* numbers(): Generator<number, never> {
  for (let seed = 1; ;) {
    seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
    yield Math.floor(seed / 65_536);
  }
}
const source = numbers();
const pick = (below: number): number => source.next().value % below;

/** Answers that are strong or weak, and open or not applicable in many or few places. */
function answersOf(unit: number): Record<string, unknown> {
  const middle = pick(5);
  const open = pick(8);
  const out = unit % 50 === 49 ? 13 : pick(8);
  const given = CONTENT.items.flatMap(({ id }): (readonly [string, unknown])[] => {
    const draw = pick(10);
    if (draw > 12 - out) return [[id, { state: 'na' }]];
    if (draw < open - 4) return pick(2) === 0 ? [] : [[id, { state: 'unknown' }]];
    const level = Math.min(4, Math.max(0, middle + pick(3) - 1));
    return [[id, { state: 'answered', level }]];
  });
  return Object.fromEntries(given);
}

function sheetOf(unit: number, revision: number): UnitSheet {
  const notes = CONTENT.items.map(({ id }) => [
    id,
    { reason: '无此业务', ...(pick(2) === 0 && { evidence: '登记表' }) },
  ]);
  const record = {
    format: 2,
    id: `unit-${unit}`,
    revision,
    questionnaire: { id: CONTENT.id, version: CONTENT.version },
    about: {
      name: '',
      unit: ['=1+1,"甲"', '@乙', '丙\n丁'][unit] ?? `第${unit}中心`,
      date: '2026-02-31',
      person: '',
      role: 'head',
    },
    answers: answersOf(unit),
    notes: Object.fromEntries(notes),
  };
  const file = readUnitSheet(CONTENT, `单位/${unit}.json`, JSON.stringify(record));
  if (!('reactions' in file)) throw new Error(file.reason);
  // Sheets that are hardly filled in come to every standing, too.
  return { ...file, isValid: true };
}

/** Copies of before of some of them. */
export const OLDER = Array.from({ length: 40 }, (_, unit) => sheetOf(unit, 1));
export const UNITS = Array.from({ length: 300 }, (_, unit) => sheetOf(unit, 2));
