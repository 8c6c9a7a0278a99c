import { expect, test } from 'vitest';
import { FEATURES, type Features } from '#domain/search/answer/alike.ts';
import { makeEntry, makeWeighed } from '#domain/search/answer/testing.ts';
import {
  fitWeights,
  formatJudged,
  judge,
  judgeHeldOut,
  weightsFile,
  type Case,
} from './fit-answers.ts';

const weighed = (text: string, features: Partial<Features>) =>
  makeWeighed(makeEntry('who', '印章', text), features);

/** As many questions as a tree needs, of which every second has an answer: what is much alike is right, what is little alike is not. */
const CASES = Array.from({ length: 160 }, (_, at): Case => {
  const hasAnswer = at % 2 === 0;
  const share = (hasAnswer ? 0.7 : 0.2) + (at % 5) / 50;
  return {
    ...{ set: at < 80 ? '1' : '2', typed: `第${at}问`, hasAnswer },
    isRight: ({ text }) => hasAnswer && text === '对',
    evidence: {
      question: {
        ...{ kind: 'who', about: ['印章'], paper: undefined, action: '', asked: '谁', deed: '' },
      },
      named: undefined,
      alike: [weighed('对', { share }), weighed('不是这一条', { share: share / 2 })],
    },
  };
});
const count = (judged: readonly { readonly result: string }[], result: string) =>
  judged.filter((each) => each.result === result).length;

test('weights answer what they were fitted to, and tell nothing to the rest', () => {
  const judged = judge(CASES, fitWeights(CASES));
  expect(count(judged, 'right')).toBe(80);
  expect(count(judged, 'silent')).toBe(80);
});

test('every question is held out once, and answered as well where all are alike', () => {
  const judged = judgeHeldOut(CASES);
  expect(new Set(judged.map(({ typed }) => typed)).size).toBe(CASES.length);
  expect(count(judged, 'right')).toBe(80);
});

test('a line to a question without an answer is told, another line than the right one wrong', () => {
  const weights = fitWeights(CASES);
  const turned = CASES.map((one) => ({ ...one, hasAnswer: false }));
  expect(count(judge(turned, weights), 'told')).toBe(80);
  const other = CASES.map((one) => ({ ...one, isRight: () => false }));
  expect(count(judge(other, weights), 'wrong')).toBe(80);
});

test('what asks nothing gets no line', () => {
  const mute = CASES.map((one) => ({ ...one, evidence: undefined }));
  const judged = judge(mute, fitWeights(CASES));
  expect([count(judged, 'none'), count(judged, 'silent')]).toEqual([80, 80]);
});

test('a row a set and one for all', () => {
  const [head = '', one = '', two = '', all = ''] = formatJudged(
    judge(CASES, fitWeights(CASES)),
  ).split('\n');
  expect(head.split(/ +/)).toEqual(['', 'right', 'wrong', 'none', 'told', 'silent']);
  expect(one.split(/ +/)).toEqual(['1', '40', '0', '0', '0', '40']);
  expect(two.split(/ +/)).toEqual(['2', '40', '0', '0', '0', '40']);
  expect(all.split(/ +/)).toEqual(['all', '80', '0', '0', '0', '80']);
});

test('the file holds a weight for each sign, and trees that split by signs', () => {
  const file = weightsFile(fitWeights(CASES), CASES.length);
  for (const name of FEATURES)
    expect(file.match(new RegExp(`^ {4}${name}: -?[\\d.]+,$`, 'gm'))).toHaveLength(1);
  expect(file.match(/^ {6}'[a-zA-Z]+:-?[\d.]+ -[\d.]+ [\d.]+',$/gm)?.length).toBeGreaterThan(0);
  expect(file).not.toMatch(/NaN|Infinity|undefined/);
});
