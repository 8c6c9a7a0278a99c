/** Fills 会商记录: levels of the areas, every item with what was said and agreed, lines to sign on. */
import { areaLevels } from '#domain/assessment/meeting/area-levels.ts';
import { countedSheets } from '#domain/assessment/meeting/counted.ts';
import { minutesOf, type MinutesRow } from '#domain/assessment/meeting/minutes.ts';
import { medianWords } from '#domain/assessment/meeting/words.ts';
import type { MeetingRecord } from '#domain/assessment/record/meeting-record.ts';
import { ASSESSMENT_ANSWERING, ASSESSMENT_MEETING, MEETING_END as WORDS } from '#strings.ts';
import { copyOf, fill, fillList } from './fill.ts';
import { meetingContext } from './meeting-context.ts';

/** Writes them into the place that the page has for them. */
export function showMinutes(root: ParentNode, meeting: MeetingRecord): void {
  const { outline } = meetingContext();
  const { name, unit, date, chair } = meeting.about;
  const counted = countedSheets(outline, meeting).filter(({ valid }) => valid);
  const people = counted.map(
    ({ member }) =>
      `${member.person || ASSESSMENT_MEETING.unnamed}（${ASSESSMENT_MEETING.roles[member.role]}）`,
  );
  const meta = { name, unit, date, chair, people: people.join(ASSESSMENT_MEETING.enumeration) };
  fill(root, meta);
  for (const [key, text] of Object.entries(meta)) {
    const part = root.querySelector<HTMLElement>(`[data-section="${key}"]`);
    if (part) part.hidden = text === '';
  }
  showLevels(root, meeting);
  fillList(
    root,
    'rows',
    minutesOf(outline, meeting).map((row) => rowOf(root, row)),
  );
  fillList(
    root,
    'signatures',
    counted.map(({ member }) => {
      const line = copyOf(root, 'signature');
      fill(line, { text: WORDS.signature(member.person || ASSESSMENT_MEETING.unnamed) });
      return line;
    }),
  );
}

function showLevels(root: ParentNode, meeting: MeetingRecord): void {
  const { outline } = meetingContext();
  const { groups, areas } = areaLevels(outline, meeting);
  const named = groups.map(({ role, people }) =>
    WORDS.group(ASSESSMENT_MEETING.roles[role], people),
  );
  const heads = [WORDS.area, WORDS.all, ...named].map((text) => cellOf('th', text, 'col'));
  fillList(root, 'level-heads', heads);
  fillList(
    root,
    'levels',
    areas.map(({ low, high, byGroup }, index) => {
      const row = document.createElement('tr');
      const all = low !== null && high !== null ? { low, high } : undefined;
      row.append(
        cellOf('th', outline.areas[index]?.title ?? '', 'row'),
        cellOf('td', all ? medianWords(all) : WORDS.undecided),
        ...byGroup.map((level) =>
          cellOf('td', level === null ? WORDS.undecided : ASSESSMENT_ANSWERING.level(level)),
        ),
      );
      return row;
    }),
  );
}

function rowOf(root: ParentNode, row: MinutesRow): DocumentFragment {
  const part = copyOf(root, 'row');
  const { area, number, question, said, division, median, agreed, reason } = row;
  const { approver, date } = row;
  fill(part, {
    ...{ place: ASSESSMENT_MEETING.itemName(area, number), question, division, median },
    agreed: agreed || WORDS.notAgreed(row.counted),
    reason,
    approved: agreed ? WORDS.approved(approver, date) : '',
  });
  // A name and its level stay on one line.
  fillList(
    part,
    'said',
    said.map((text) => {
      const one = document.createElement('span');
      one.textContent = text;
      return one;
    }),
  );
  return part;
}

function cellOf(name: 'th' | 'td', text: string, scope?: 'row' | 'col'): HTMLTableCellElement {
  const cell = document.createElement(name);
  if (scope) cell.scope = scope;
  cell.textContent = text;
  return cell;
}
