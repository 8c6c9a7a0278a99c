/** 整改台账 as an Excel file: a list for the state, days that are days, the head in sight, room for more rows. */
import { toWorkbook, type Table } from '#domain/forms/excel/workbook.ts';
import { ASSESSMENT_PLAN as WORDS } from '#strings.ts';
import type { SheetRecord } from '../record/sheet-record.ts';
import { toAnswers } from '../record/edits.ts';
import { readSheet } from '../sheet.ts';
import { againstNote, withNote } from './against.ts';
import { signatureOf } from './document/facts.ts';
import type { PlanContent } from './plan-content.ts';
import { writtenRows } from './written-rows.ts';

/** Rows behind those of the plan, for what comes up later. */
const ROOM = 10;
/** Places of the columns that say whether a row is overdue. */
const [DUE, STATE, CLOSED_ON] = [7, 8, 10];
/** So many days before its last day a row is marked. */
const SOON = 7;

/** @returns the bytes of an .xlsx file */
export function planWorkbook(
  content: PlanContent,
  sheet: SheetRecord,
): Promise<Uint8Array<ArrayBuffer>> {
  return toWorkbook(planTable(content, sheet));
}

/** The rows as a sheet of a workbook. */
export function planTable(content: PlanContent, sheet: SheetRecord): Table {
  const { columns, fields, states, printed, aboutFields } = WORDS;
  const { person, date } = sheet.about;
  const { reactions } = readSheet(content.outline, toAnswers(sheet));
  return {
    title: WORDS.title,
    heading: `${signatureOf({ content, sheet })}${WORDS.title}`,
    above: [
      [
        `${printed.approver}：　　　　　　　　`,
        `${aboutFields.person}：${person}`,
        printed.day(date),
      ].join('　　'),
    ],
    columns: [
      { title: columns.number, width: 6, holds: 'number' },
      { title: fields.problem, width: 24 },
      { title: fields.cause, width: 18 },
      { title: fields.measure, width: 40 },
      { title: fields.sign, width: 26 },
      { title: fields.leader, width: 12 },
      { title: fields.person, width: 16 },
      { title: fields.due, width: 12, holds: 'date' },
      { title: fields.state, width: 11, choices: Object.values(states) },
      { title: fields.progress, width: 24 },
      { title: fields.closedOn, width: 12, holds: 'date' },
      { title: fields.verifier, width: 12 },
      { title: fields.reason, width: 20 },
    ],
    rows: [
      ...writtenRows(sheet.plan).map((row, index) => [
        ...[index + 1, row.problem, row.cause, row.measure, row.sign],
        ...[row.leader, row.person, row.due, states[row.state]],
        withNote(row.progress, againstNote(content, row, reactions)),
        ...[row.closedOn, row.verifier, row.reason],
      ]),
      ...Array.from({ length: ROOM }, () => Array.from({ length: 13 }, () => '')),
    ],
    below: [WORDS.note],
    filter: true,
    overdue: [
      {
        name: WORDS.overdueName,
        due: DUE,
        until: [CLOSED_ON],
        except: { column: STATE, is: [states.done, states.deferred] },
        count: 'days',
        soon: SOON,
      },
    ],
  };
}
