/** In which order a meeting goes through the items: what divides most comes first. */
import { compare, fraction } from '../fraction.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { settledOn } from './agreed.ts';
import { DIVISIONS } from './division.ts';
import { saidOfAll, type ItemSaid } from './item-said.ts';
import { countedSheets } from './counted.ts';

export type AgendaItem = ItemSaid & {
  readonly critical: boolean;
  /** Whether something was agreed, with everything that it needs. */
  readonly settled: boolean;
};

export type Agenda = {
  /** With one sheet that counts, the leader's check: the critical items alone. */
  readonly kind: 'none' | 'check' | 'meeting';
  /** What the meeting goes through. */
  readonly items: readonly AgendaItem[];
  /** The other items, which can be opened all the same; only where there is one sheet. */
  readonly others: readonly AgendaItem[];
  /** How many of `items` are settled. */
  readonly settled: number;
};

/** The agenda of a meeting. The order in which people handed in changes nothing. */
export function agendaOf(
  questionnaire: ScoredQuestionnaire,
  meeting: Pick<MeetingRecord, 'sheets' | 'agreed'>,
): Agenda {
  const valid = countedSheets(questionnaire, meeting).filter((sheet) => sheet.valid).length;
  const said = new Map(saidOfAll(questionnaire, meeting).map((entry) => [entry.item, entry]));
  const all = questionnaire.items.flatMap((item): AgendaItem[] => {
    const entry = said.get(item.id);
    const settled = settledOn(meeting, item) !== undefined;
    return entry ? [{ ...entry, critical: item.critical, settled }] : [];
  });
  if (valid === 0) return { kind: 'none', items: [], others: [], settled: 0 };
  const isCheck = valid === 1 && all.some(({ critical }) => critical);
  const items = isCheck ? all.filter(({ critical }) => critical) : [...all].sort(byDivision);
  return {
    kind: isCheck ? 'check' : 'meeting',
    items,
    others: isCheck ? all.filter(({ critical }) => !critical) : [],
    settled: items.filter(({ settled }) => settled).length,
  };
}

/** Ties keep the order of the questionnaire: sorting is stable. */
function byDivision(a: AgendaItem, b: AgendaItem): number {
  const rank = DIVISIONS.indexOf(a.division) - DIVISIONS.indexOf(b.division);
  const none = fraction(0);
  return rank || compare(b.ad ?? none, a.ad ?? none) || Number(b.critical) - Number(a.critical);
}
