/** A small questionnaire with files handed in for it, for the tests of this folder. */
import { answered } from '../testing.ts';
import type { RollupContent } from './content.ts';

type Item = RollupContent['items'][number];

const item = (area: string, number: number, more: Partial<Item> = {}): Item => ({
  id: `${area}-0${number}`,
  area,
  weight: 1,
  critical: false,
  naAllowed: true,
  target: 3,
  procedures: [],
  forms: [],
  number,
  question: `${area} 第 ${number} 题`,
  href: `/assessment/${area}/#${area}-0${number}`,
  ...more,
});

/** Two areas, five items; the register lifts two of them, the list one. */
export const CONTENT: RollupContent = {
  id: 'demo',
  version: '2.1.3',
  areas: [
    { id: 'scope', weight: 1, title: '职责范围', href: '/assessment/scope/' },
    { id: 'seals', weight: 2, title: '印章', href: '/assessment/seals/' },
  ],
  items: [
    item('scope', 1, {
      weight: 3,
      critical: true,
      naAllowed: false,
      forms: [{ id: 'list', level: 2, from: 0 }],
    }),
    item('scope', 2, { weight: 2, forms: [{ id: 'register', level: 3, from: 0 }] }),
    item('scope', 3),
    item('seals', 1, { weight: 2, target: 2, forms: [{ id: 'register', level: 3, from: 0 }] }),
    item('seals', 2),
  ],
  instruments: [
    { id: 'list', title: '职责表', href: '/forms/list/', effort: 'week' },
    { id: 'register', title: '登记表', href: '/forms/register/', effort: 'today' },
  ],
  levels: ['没有做法', '口头约定', '有书面规定', '有记录', '有改进'],
  dimensions: {
    'scope-01': 'inventory',
    'scope-02': 'intake',
    'scope-03': 'intake',
    'seals-01': 'rules',
    'seals-02': 'rules',
  },
};

/** What a file holds that was handed in by a unit; `more` replaces fields of the record. */
export function recordOf(unit: string, answers: object, more: object = {}): object {
  return {
    format: 2,
    id: `id-${unit}`,
    revision: 3,
    questionnaire: { id: CONTENT.id, version: CONTENT.version },
    about: { name: '', unit, date: '2026-11-20', person: '', role: 'head' },
    answers,
    notes: {},
    plan: [],
    finishedOn: '',
    savedAt: '2026-11-20T01:02:03.000Z',
    ...more,
  };
}

/** The same level for each item. */
export const allAt = (level: number): Record<string, unknown> =>
  Object.fromEntries(CONTENT.items.map(({ id }) => [id, answered(level)]));
