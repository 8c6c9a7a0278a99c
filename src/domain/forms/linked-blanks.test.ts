import { describe, expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { form as schema } from '#schemas/form.ts';
import { fillView } from './fill-view.ts';
import { viewForm } from './form-view.ts';
import { linkedBlanks, withLinked } from './linked-blanks.ts';
import { textOfSegments } from './running-text.ts';

/** A stub above the letter that it belongs to. */
const LETTER = {
  ...the(lived.forms, 'opinion-letter'),
  official: false,
  blocks: schema.shape.blocks.parse([
    {
      type: 'grid',
      rows: [
        [
          { label: '编号', name: 'number' },
          { label: '有效期至', name: 'valid', kind: 'date' },
        ],
      ],
    },
    {
      type: 'text',
      paragraphs: [
        '编号：____{=number}，送____{#to:单位}',
        '有效期至____年____月____日{=valid}，由____{=to}收。',
        '____{单位署名，盖章}____年____月____日{=valid}',
      ],
    },
  ]),
};
const view = viewForm(LETTER, '档案岗');
const TEXT = 'text.2';

describe('blanks that are one', () => {
  test('are known by the name that they share, a cell or a gap that has named itself', () => {
    expect(Object.fromEntries(linkedBlanks(view))).toEqual({
      number: 'number',
      valid: 'valid',
      [`${TEXT}.1.1`]: 'number',
      [`${TEXT}.1.2`]: 'to',
      [`${TEXT}.2.1`]: 'valid',
      [`${TEXT}.2.2`]: 'to',
      [`${TEXT}.4.1`]: 'valid',
    });
  });

  test('are written like others: what names them is neither printed nor asked for', () => {
    const [, text] = view.blocks;
    const lines = text?.type === 'text' ? text.paragraphs : [];
    expect(lines.map(({ segments }) => textOfSegments(segments))).toEqual([
      '编号：____，送____',
      '有效期至____年____月____日，由____收。',
      '____',
      '____年____月____日',
    ]);
    expect(lines.map(({ role }) => role).slice(2)).toEqual(['signature', 'date']);
    const [, , , to] = lines[0]?.segments ?? [];
    expect(to).toMatchObject({ kind: 'blank', hint: '单位', link: 'to' });
  });

  test('hold what is written in any of them', () => {
    expect(withLinked(view, { [`${TEXT}.1.1`]: '7', valid: '2026-12-31', other: '甲' })).toEqual({
      number: '7',
      [`${TEXT}.1.1`]: '7',
      valid: '2026-12-31',
      [`${TEXT}.2.1`]: '2026-12-31',
      [`${TEXT}.4.1`]: '2026-12-31',
      other: '甲',
    });
  });

  test('stay as they are where a draft of before holds two things', () => {
    const entries = { [`${TEXT}.1.2`]: '甲', [`${TEXT}.2.2`]: '乙' };
    expect(withLinked(view, entries)).toEqual(entries);
  });

  test('come out of a file that is filled in by one of them', () => {
    const [grid, text] = fillView(view, { number: '7', [`${TEXT}.4.1`]: '2026-12-31' }).blocks;
    expect(grid?.type === 'grid' && grid.rows[0]?.map(({ value }) => value)).toEqual([
      '7',
      '2026-12-31',
    ]);
    const values =
      text?.type === 'text' &&
      text.paragraphs.flatMap(({ segments }) =>
        segments.flatMap((part) => (part.kind === 'words' ? [] : [part.value])),
      );
    expect(values).toEqual(['7', undefined, '2026-12-31', undefined, undefined, '2026-12-31']);
  });

  test('are none in a form that names none', () => {
    expect(linkedBlanks(viewForm(the(lived.forms, 'opinion-letter'), '档案岗')).size).toBe(0);
  });
});
