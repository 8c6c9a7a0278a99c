/** 附件 of 会商记录: every item with what was said and agreed, and the rows that a plan would begin with. */
import type { Annex } from '#domain/forms/word/official/model.ts';
import { ASSESSMENT_PLAN, MEETING_DOCUMENT } from '#strings.ts';
import type { ProposedRow } from '../../plan/prefill.ts';
import type { MinutesRow } from '../minutes.ts';
import { tight } from './tight.ts';

const WORDS = MEETING_DOCUMENT.annexes;

export function itemsAnnex(rows: readonly MinutesRow[]): Annex {
  const { columns } = WORDS;
  return {
    title: WORDS.items,
    isWide: true,
    columns: [
      { label: columns.number, share: 5 },
      { label: columns.question, share: 25 },
      { label: columns.said, share: 23 },
      { label: columns.median, share: 9 },
      { label: columns.counted, share: 13 },
      { label: columns.reason, share: 25 },
    ],
    rows: rows.flatMap((row, index) => {
      const { area, question, said, division, median, agreed, counted, reason } = row;
      const isFirst = rows[index - 1]?.area !== area;
      return [
        ...(isFirst ? [[area]] : []),
        [
          String(index + 1),
          question,
          tight(`${said.join('、')}；${division}`),
          tight(median),
          agreed === '' ? WORDS.notAgreed(tight(counted)) : WORDS.agreed(tight(agreed)),
          agreed === '' ? '' : WORDS.approved(reason, row.approver, row.date),
        ],
      ];
    }),
    remark: '',
  };
}

export function planAnnex(planned: readonly ProposedRow[]): Annex {
  const { fields, columns } = ASSESSMENT_PLAN;
  return {
    title: WORDS.plan,
    isWide: true,
    columns: [
      { label: columns.number, share: 5 },
      { label: fields.problem, share: 22 },
      { label: fields.measure, share: 36 },
      { label: fields.person, share: 12 },
      { label: fields.verifier, share: 12 },
      { label: fields.due, share: 13 },
    ],
    rows: planned.map(({ problem, measure, person, verifier, due }, index) => [
      ...[String(index + 1), problem, measure, person, verifier, due],
    ]),
    remark: WORDS.remark,
  };
}
