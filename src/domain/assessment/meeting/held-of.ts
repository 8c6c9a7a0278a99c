/** What a sheet keeps of the meeting that made it: who took part, and how many said what of each item. */
import { reactorsOf } from '../agreement.ts';
import type { Level } from '../level.ts';
import type { HeldItem, HeldMeeting } from '../record/held.ts';
import type { MeetingRecord } from '../record/meeting-record.ts';
import type { ScoredQuestionnaire } from '../scored-questionnaire.ts';
import { settledOn } from './agreed.ts';
import { countedSheets } from './counted.ts';

export function heldOf(questionnaire: ScoredQuestionnaire, meeting: MeetingRecord): HeldMeeting {
  const counted = countedSheets(questionnaire, meeting);
  const valid = counted.filter((sheet) => sheet.valid);
  const sheets = valid.map(({ reactions }) => reactions);
  const items = questionnaire.items.map((item): [string, HeldItem] => {
    const { levels, unknown, na } = reactorsOf(item, sheets);
    const gave = (level: Level) => levels.filter((given) => given === level).length;
    const agreed = settledOn(meeting, item) !== undefined;
    return [
      item.id,
      { levels: [gave(0), gave(1), gave(2), gave(3), gave(4)], unknown, na, agreed },
    ];
  });
  return {
    people: valid.map(({ member: { person, role } }) => ({ person, role })),
    excluded: counted.length - valid.length,
    items: Object.fromEntries(items),
  };
}
