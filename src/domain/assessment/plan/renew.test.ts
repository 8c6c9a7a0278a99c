import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { readSheet } from '../sheet.ts';
import { answered } from '../testing.ts';
import { againstAnswer } from './against.ts';
import { proposeRow } from './prefill.ts';
import { renewedRow } from './renew.ts';
import { contentOf } from './testing.ts';

const CONTENT = contentOf(lived);
const TODAY = '2026-12-04';
const answersAt = (level: number) => ({ 'seals-01': answered(level) });
const madeAt = (level: number) => {
  const row = proposeRow(CONTENT, answersAt(level), 'seals-01', TODAY);
  if (!row) throw new Error('The fixture has no row of that item.');
  return { ...row, id: 'r', cause: '没有人管', person: '甲', due: '2026-12-31', progress: '买了' };
};
const at = (level: number) => readSheet(CONTENT.outline, answersAt(level)).reactions;

test('is told as one that is made by now, with what somebody has written of it', () => {
  const renewed = renewedRow(CONTENT, madeAt(0), at(2));
  const { problem, measure, forms } = madeAt(2);
  expect(renewed).toEqual({ ...madeAt(0), problem, measure, forms });
  expect(renewed?.measure).toBe('交接时当面清点');
  expect(renewed && againstAnswer(CONTENT, renewed, at(2))).toBeUndefined();
});

test('keeps a measure that somebody has written', () => {
  const own = { ...madeAt(1), measure: '换一把锁' };
  expect(renewedRow(CONTENT, own, at(2))).toMatchObject({
    measure: '换一把锁',
    problem: madeAt(2).problem,
  });
});

test('nothing is told anew that agrees with its answer, is on target, or was written otherwise', () => {
  expect(renewedRow(CONTENT, madeAt(1), at(1))).toBeUndefined();
  expect(renewedRow(CONTENT, madeAt(1), at(3))).toBeUndefined();
  expect(renewedRow(CONTENT, { ...madeAt(1), problem: '锁坏了' }, at(2))).toBeUndefined();
});
