/** 附件: the answers with their evidence, and the plan as a table on its side. */
import type { Annex } from '#domain/forms/word/official/model.ts';
import { ASSESSMENT_PLAN, PLAN_DOCUMENT } from '#strings.ts';
import { reactionTo, type Reaction } from '../../sheet.ts';
import { againstNote, withNote } from '../against.ts';
import { closingOf } from '../closing.ts';
import type { PlanFacts } from './facts.ts';
import { heldCells } from './held.ts';

const WORDS = PLAN_DOCUMENT.annexes;

/** All items, the answers as they stand and on what they rest. */
export function answersAnnex(facts: PlanFacts): Annex {
  const { content, reactions, sheet } = facts;
  const said = sheet.held && heldCells(facts);
  const { areas, items } = content.outline;
  const { columns } = WORDS;
  const rows = areas.flatMap(({ id, title }) => [
    [title],
    ...items
      .filter(({ area }) => area === id)
      .map((item) => {
        const reaction = reactionTo(reactions, item.id);
        const note = sheet.notes[item.id];
        const evidence =
          reaction.state === 'na' ? WORDS.reason(reaction.reason) : (note?.evidence ?? '');
        const number = items.indexOf(item) + 1;
        return [
          String(number),
          item.question,
          ...answer(content.details[item.id], reaction),
          ...(said ? [said.get(item.id) ?? ''] : []),
          evidence,
        ];
      }),
  ]);
  return {
    title: WORDS.answers,
    isWide: false,
    columns: [
      { label: columns.number, share: 7 },
      { label: columns.question, share: said ? 26 : 33 },
      { label: columns.level, share: said ? 9 : 10 },
      { label: columns.fact, share: said ? 22 : 27 },
      ...(said ? [{ label: columns.said, share: 16 }] : []),
      { label: columns.evidence, share: said ? 20 : 23 },
    ],
    rows,
    remark: '',
  };
}

function answer(
  detail: { readonly levels: readonly string[] } | undefined,
  reaction: Reaction,
): [string, string] {
  if (reaction.state !== 'answered') return [WORDS[reaction.state], ''];
  return [WORDS.level(reaction.level), detail?.levels[reaction.level] ?? ''];
}

/** The rows of the plan, with names and days. */
export function planAnnex({ content, sheet, reactions }: PlanFacts): Annex {
  const { fields, states, columns } = ASSESSMENT_PLAN;
  return {
    title: WORDS.plan,
    isWide: true,
    columns: [
      { label: columns.number, share: 4 },
      { label: fields.problem, share: 12 },
      { label: fields.cause, share: 8 },
      { label: fields.measure, share: 20 },
      { label: fields.sign, share: 13 },
      { label: fields.leader, share: 7 },
      { label: fields.person, share: 7 },
      { label: fields.due, share: 10 },
      { label: WORDS.state, share: 9 },
      { label: WORDS.closed, share: 10 },
    ],
    rows: sheet.plan.map((row, index) => {
      const own = row.state === 'deferred' ? row.reason : row.progress;
      const standing = withNote(own, againstNote(content, row, reactions));
      return [
        ...[String(index + 1), row.problem, row.cause, row.measure, row.sign],
        ...[row.leader, row.person, row.due],
        [states[row.state], standing].filter(Boolean).join('：'),
        closingOf(row),
      ];
    }),
    remark: WORDS.remark,
  };
}
