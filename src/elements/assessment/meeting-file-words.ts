/** What is said of a file that was handed in to a meeting. */
import { countedSheets } from '#domain/assessment/meeting/counted.ts';
import type { HandedIn } from '#domain/assessment/meeting/handed-in.ts';
import { differences } from '#domain/assessment/record/differences.ts';
import { LONGEST_NAME, MOST_PEOPLE, MOST_PROBLEMS } from '#domain/assessment/record/limits.ts';
import {
  blankMeeting,
  handing,
  placeOf,
  withMember,
} from '#domain/assessment/record/meeting-edits.ts';
import type { MeetingRecord, Member } from '#domain/assessment/record/meeting-record.ts';
import type { Problem } from '#domain/assessment/record/problem.ts';
import { wellFormed } from '#domain/assessment/record/well-formed.ts';
import { nameOfItem, toldProblem } from '#domain/assessment/record/told-problem.ts';
import { ASSESSMENT_FILES, MEETING_FILES as FILES } from '#strings.ts';
import { answerWords } from './answer-words.ts';
import { meetingContext } from './meeting-context.ts';

/** So many places of what could not be read are named; more would hide what was taken. */
const NAMED = 3;

/** Who left out the name is called by the file until the chair writes another one. */
export function named(member: Member, file: string): Member {
  if (member.person.trim() !== '') return member;
  return { ...member, person: wellFormed(file.replace(/\.json$/i, '').slice(0, LONGEST_NAME)) };
}

/** What became of a sheet that was handed in. */
export function wordsOf(
  meeting: MeetingRecord,
  member: Member,
  { problems, carried }: Pick<Extract<HandedIn, { kind: 'sheet' }>, 'problems' | 'carried'>,
): string {
  const { outline } = meetingContext();
  const person = member.person;
  const what = handing(meeting, member);
  if (what === 'older') return FILES.older(person);
  if (what === 'full') return FILES.full(person, MOST_PEOPLE);
  const alone = withMember(blankMeeting(outline, ''), member);
  const [counted] = countedSheets(outline, alone);
  const total = outline.items.length;
  const isNamesake = what === 'added' && meeting.sheets.some((other) => other.person === person);
  return [
    what === 'added' ? FILES.added(person, counted?.given ?? 0, total) : FILES.renewed(person),
    ...(counted?.valid ? [] : [FILES.few]),
    ...(isNamesake ? [FILES.sameName] : []),
    ...(carried
      ? [ASSESSMENT_FILES.carried(carried.from, carried.kept.length, carried.again.length)]
      : []),
    ...unread(problems),
  ].join('');
}

/** So many items are named that a file would change. */
const CHANGES = 10;

/** What a sheet would change of the one whose place it takes; undefined where it takes none or says the same. */
export function changesOf(meeting: MeetingRecord, member: Member): string | undefined {
  const { outline } = meetingContext();
  const before = handing(meeting, member) === 'renewed' ? placeOf(meeting, member) : undefined;
  const items = outline.items.map(({ id }) => id);
  const found = before ? differences(before, member, items) : [];
  if (found.length === 0) return undefined;
  const told = found.slice(0, CHANGES).map(({ item, mine, other, onlyNotes }) => {
    const name = nameOfItem(outline, item);
    if (onlyNotes) return FILES.changedNote(name);
    return FILES.change(name, answerWords(mine), answerWords(other));
  });
  const more = found.length - told.length;
  const all = [...told, ...(more > 0 ? [FILES.changesMore(more)] : [])].join('；');
  return FILES.differs(member.person, found.length, all);
}

/** What could not be read of a file, place by place. */
export function unread(problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const { outline } = meetingContext();
  const told = problems.slice(0, NAMED).map((problem) => toldProblem(problem, outline));
  const more = problems.length - told.length;
  const isAll = problems.length < MOST_PROBLEMS;
  return [
    FILES.partly(ASSESSMENT_FILES.problems(problems.length, isAll)),
    ...told,
    ...(more > 0 ? [ASSESSMENT_FILES.more(more, isAll)] : []),
  ];
}
