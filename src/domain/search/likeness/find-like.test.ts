import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readQuestion } from '#domain/search/answer/question.ts';
import { joined } from '#domain/search/index/said.ts';
import { findLike } from './find-like.ts';
import { gramsAsked, gramsIn } from './grams.ts';
import { readLikeness, writeLikeness } from './likeness-file.ts';
import { readAnswers, writeAnswers } from './answers.ts';
import { likenessIn, likenessOf } from './testing.ts';
import { DIMENSIONS, writeVector } from '#domain/search/vectors/vector.ts';

const [CUSTODY, CARS, PAPER] = [0, 3, 5];
const files = likenessOf(
  [
    { ...place(CUSTODY), names: '印章保管', asked: ['大印锁在谁手里', '戳子归谁收着'] },
    { ...place(CARS), names: '公务用车', asked: ['公家车谁派', '油卡归谁管'] },
    { ...place(PAPER), names: '收文登记', asked: ['来的文件谁登', '红头文件到了谁收'] },
  ],
  6,
);

function place(document: number) {
  return { classed: 'who', document, row: 0 };
}

function like(typed: string) {
  const grams = gramsAsked(typed, readQuestion(typed) ?? { about: [typed] });
  return findLike(grams, likenessIn(files, 6)([...grams.keys()])).sort(
    (a, b) => b.pooled - a.pooled,
  );
}

describe('what is most like a question', () => {
  test('is found though nothing stands anywhere as it was typed', () => {
    expect(like('铜戳子谁揣着')[0]?.place.document).toBe(CUSTODY);
    expect(like('公家那辆车归谁')[0]?.place.document).toBe(CARS);
    expect(like('红头文件归谁登记')[0]?.place.document).toBe(PAPER);
  });

  test('tells how much of it is said of an answer, and what', () => {
    const [known] = like('红头文件到了谁收');
    const [part] = like('红头文件复印机谁修');
    expect(known?.share).toBeCloseTo(1);
    expect(part?.share).toBeLessThan(0.7);
    expect(part?.place.document).toBe(5);
    expect(part?.held.has('红头')).toBe(true);
    expect(part?.held.has('修')).toBe(false);
    expect(like('糖醋鲤鱼')).toEqual([]);
  });

  test('has never more than all of it', () => {
    const piece = fc.constantFrom('公章', '车', '文件', '谁收', '锁在', '红头', '油卡', '糖');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 5 }), (pieces) => {
        for (const { share } of like(pieces.join(''))) expect(share).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

test('what is said in passing, and what asks, counts less than what is meant', () => {
  const grams = gramsAsked('公章要谁保管', { about: ['公章要', '保管'] });
  expect(grams.get('公章')).toBe(1);
  expect(grams.get('要') ?? 0).toBeLessThan(grams.get('章') ?? 0);
  expect(grams.get('谁') ?? 0).toBeLessThan(grams.get('章') ?? 0);
});

test('characters and pairs come back with all that have them, whatever else is known beside them', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(text, { minLength: 1, maxLength: 6 }), (texts) => {
      const sayings = texts.map((each) => [gramsIn(each)]);
      const written = joined([...writeLikeness(sayings).values()]);
      for (const gram of new Set(sayings.flat().flatMap((each) => [...each]))) {
        const holders = [...sayings.keys()].filter((at) => sayings[at]?.[0]?.has(gram));
        expect([...(readLikeness(written, gram)?.sayers?.keys() ?? [])]).toEqual(holders);
      }
    }),
  );
});

test('what is said twice counts more than what is said once', () => {
  const written = writeLikeness([[gramsIn('公章')], [gramsIn('公章'), gramsIn('章子')]]);
  expect([...(readLikeness(joined([...written.values()]), '章')?.sayers ?? [])]).toEqual([
    [0, 1],
    [1, 2],
  ]);
});

test('what is said of nearly everything is told from what is said of nothing, and kept without a list', () => {
  const many = writeLikeness(Array.from({ length: 900 }, () => [new Set(['要'])]));
  const known = joined([...many.values()]);
  expect(known.length).toBeLessThan(20);
  expect(readLikeness(known, '要')?.sayers?.size).toBe(0);
  expect(readLikeness(known, '章')).toBeUndefined();
});

test('what something means comes back, whether anybody says it or not', () => {
  const vector = Float32Array.from({ length: DIMENSIONS }, (_, at) => (at === 3 ? 2 : 0));
  const vectors = new Map(['章', '戳'].map((each) => [each, writeVector(vector)]));
  const known = joined([...writeLikeness([[gramsIn('公章')]], vectors).values()]);
  expect(readLikeness(known, '章')).toMatchObject({ sayers: new Map([[0, 1]]), vector });
  expect(readLikeness(known, '戳')).toEqual({ sayers: undefined, vector });
  expect(readLikeness(known, '公')?.vector).toBeUndefined();
});

test('answers come back with their places and how many questions ask for them', () => {
  const asked = [
    { classed: 'who', document: 1, row: 0 },
    { classed: 'who', document: 1, row: 1 },
    { classed: 'time', document: 0, row: 0 },
  ];
  const classes = ['who', 'time'];
  expect(readAnswers(classes, 2, writeAnswers(classes, 2, asked))).toEqual(asked);
});
