/** From which meeting a sheet came, read field by field as the rest of it. */
import { LEVELS, type Level } from '../level.ts';
import { isFields } from './fields.ts';
import { ITEM_ID, ROLES } from './format.ts';
import type { HeldItem, HeldMeeting } from './held.ts';
import type { LenientReader } from './lenient.ts';
import { MOST_PEOPLE } from './limits.ts';

const PEOPLE = { expected: 'few-people', most: MOST_PEOPLE } as const;

/** What is wrong of an item costs that item; a meeting of which nobody knows who took part is none. */
export function readHeld(reader: LenientReader, value: unknown): HeldMeeting | undefined {
  const fields = reader.fields(value, 'held');
  const { people, excluded, items } = fields;
  if (!Array.isArray(people)) return reader.wrong('held.people', 'list', people);
  if (!isFields(items)) return reader.wrong('held.items', 'object', items);
  reader.only(fields, ['people', 'excluded', 'items'], 'held');
  return {
    people: reader.list(people, 'held.people', (one, at) => personOf(reader, one, at), PEOPLE),
    excluded: countOf(reader, excluded, 'held.excluded'),
    items: reader.entries(items, 'held.items', (entry, item, at) =>
      ITEM_ID.test(item) ? saidOf(reader, entry, at) : reader.wrong(at, 'item', item),
    ),
  };
}

/** A number of people, which must be there. */
function countOf(reader: LenientReader, value: unknown, at: string): number {
  return reader.count(value ?? null, at, PEOPLE);
}

function personOf(
  reader: LenientReader,
  value: unknown,
  at: string,
): HeldMeeting['people'][number] | undefined {
  if (!isFields(value)) return reader.wrong(at, 'object', value);
  reader.only(value, ['person', 'role'], at);
  return {
    person: reader.name(value['person'], `${at}.person`),
    role: reader.oneOf(value['role'], ['', ...ROLES], '', `${at}.role`, 'role'),
  };
}

function saidOf(reader: LenientReader, value: unknown, at: string): HeldItem | undefined {
  if (!isFields(value)) return reader.wrong(at, 'object', value);
  const { levels, unknown, na, agreed } = value;
  if (!Array.isArray(levels) || levels.length !== LEVELS.length) {
    return reader.wrong(`${at}.levels`, 'counts', levels);
  }
  reader.only(value, ['levels', 'unknown', 'na', 'agreed'], at);
  if (typeof agreed !== 'boolean') reader.wrong(`${at}.agreed`, 'yes-or-no', agreed);
  const gave = (level: Level) => countOf(reader, levels[level], `${at}.levels[${level}]`);
  return {
    levels: [gave(0), gave(1), gave(2), gave(3), gave(4)],
    unknown: countOf(reader, unknown, `${at}.unknown`),
    na: countOf(reader, na, `${at}.na`),
    agreed: agreed === true,
  };
}
