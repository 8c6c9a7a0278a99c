import { describe, expect, test } from 'vitest';
import { answered, na, unknown } from '#domain/assessment/testing.ts';
import { reportOn } from './report.ts';
import { contentWith, sheetOf } from './testing.ts';

const plain = contentWith();
const head = (answers: Readonly<Record<string, unknown>>, content = plain) =>
  reportOn(content, { answers }).head;

describe('the sentence', () => {
  test.each([
    [
      'names the weakest area and its fact',
      { 'scope-1': answered(0), 'scope-2': answered(1) },
      '总体 1 级，最弱的是“职责范围”，最该先补的现在是“scope-1 在 0 级”。',
    ],
    ['says that all is on target', {}, '总体 3 级，各题都到了目标等级。'],
    [
      'prints a range where it is open, and how much is',
      { 'scope-1': unknown, 'scope-2': unknown },
      '总体在 1—3 级之间，还有 2 题没有定。',
    ],
  ])('%s', (_, named, sentence) => {
    expect(head(sheetOf(plain, answered(3), named)).sentence).toBe(sentence);
  });

  test('names all that tie for the weakest, but none where all areas tie', () => {
    const content = contentWith({}, { count: 3 });
    const best = Object.fromEntries([1, 2, 3].map((n) => [`workflow-${n}`, answered(4)]));
    expect(head(sheetOf(content, answered(1), best), content).sentence).toBe(
      '总体 1 级，最弱的是“职责范围”“内部分工”。',
    );
    expect(head(sheetOf(content, answered(1)), content).sentence).toBe(
      '总体 1 级，3 个领域持平，没有哪个更弱。',
    );
  });

  test('names none where only one area applies, and says by how many it is counted', () => {
    const named = { 'scope-1': na, 'scope-2': na, 'scope-3': na };
    expect(head(sheetOf(plain, answered(2), named))).toMatchObject({
      sentence: '总体 2 级，只有“内部分工”可算。',
      share: '按 1/2 个领域计算。',
    });
  });

  test('says what holds a level that nothing open can change', () => {
    const content = contentWith({ 'scope-1': { critical: true } });
    const named = { 'scope-1': answered(0), 'scope-2': answered(4), 'division-1': unknown };
    expect(head(sheetOf(content, answered(4), named), content).sentence).toBe(
      '总体 1 级，没有定的 1 题改变不了，卡在“职责范围”。',
    );
  });

  test('names no area as the one that holds it where that is every area', () => {
    const heavy = contentWith({ 'scope-1': { weight: 5 }, 'division-1': { weight: 5 } });
    const named = { 'scope-2': unknown, 'division-2': unknown };
    expect(head(sheetOf(heavy, answered(1), named), heavy).sentence).toBe(
      '总体 1 级，没有定的 2 题改变不了。',
    );
  });

  test('says of no level that it holds the office down where that is on target', () => {
    const heavy = contentWith({ 'scope-1': { weight: 3 }, 'scope-2': { weight: 3 } });
    expect(head(sheetOf(heavy, answered(3), { 'scope-3': unknown }), heavy).sentence).toBe(
      '总体 3 级，没有定的 1 题改变不了。',
    );
  });

  test('has nothing to be content with where nothing is known', () => {
    expect(head(sheetOf(plain, unknown))).toMatchObject({
      sentence: '各题都选了不清楚，先问清，再定级。',
      level: '未定级',
      name: '',
      score: '',
    });
    expect(head({ 'scope-1': unknown }).sentence).toBe(
      '还没有一题定级：没答的先答，不清楚的先问。',
    );
    expect(head(sheetOf(plain, na)).sentence).toBe('全部题目都不适用，没有可算的领域。');
  });
});

describe('the level', () => {
  test('comes with its name, the target and then the score', () => {
    expect(head(sheetOf(plain, answered(1)))).toMatchObject({
      level: '1 级',
      name: '口头为主',
      target: '目标 3 级 记录',
      score: '25 分（满分 100）',
    });
  });

  test('is a range where it is wider than one level, and never the point', () => {
    const shown = head(sheetOf(plain, answered(3), { 'scope-1': unknown, 'scope-2': unknown }));
    expect(shown).toMatchObject({
      level: '1—3 级，待核实',
      name: '从“口头”到“记录”',
      score: '50—83 分（满分 100）',
    });
  });

  test('is printed as certain where both ends agree, even with little answered', () => {
    const content = contentWith({ 'scope-1': { critical: true, weight: 3 } });
    const shown = head({ 'scope-1': answered(0), 'division-1': answered(4) }, content);
    expect(shown).toMatchObject({ level: '0—1 级，待核实' });
    const low = { 'scope-1': answered(0), 'scope-2': answered(0), 'scope-3': answered(0) };
    expect(head(low, content)).toMatchObject({ level: '0 级', name: '没有为主' });
  });

  test('is aimed at where all items would be on target, the office’s own included', () => {
    const content = contentWith({ 'scope-1': { target: 2, critical: true } });
    expect(head(sheetOf(content, answered(1)), content).target).toBe('目标 3 级 记录');
    const own = { ...answered(1), target: 1 };
    expect(head(sheetOf(content, own), content).target).toBe('目标 1 级 口头');
  });
});

describe('the staircase', () => {
  const shown = (answers: Readonly<Record<string, unknown>>) =>
    head(answers).steps.map(({ level, marks, state }) => [level, state, marks.join('、')]);

  test('marks where one is and where one is to come', () => {
    expect(shown(sheetOf(plain, answered(1)))).toEqual([
      [0, 'reached', ''],
      [1, 'reached', '现在'],
      [2, 'ahead', ''],
      [3, 'ahead', '目标'],
      [4, 'ahead', ''],
    ]);
  });

  test('marks every step that is possible, and none as where one is', () => {
    const named = { 'scope-1': unknown, 'scope-2': unknown };
    expect(shown(sheetOf(plain, answered(3), named))).toEqual([
      [0, 'reached', ''],
      [1, 'reached', '可能'],
      [2, 'possible', '可能'],
      [3, 'possible', '可能、目标'],
      [4, 'ahead', ''],
    ]);
  });

  test('claims no step where nothing is known, and is none where nothing applies', () => {
    expect(shown(sheetOf(plain, unknown)).map(([, state]) => state)).toEqual(
      Array.from({ length: 5 }, () => 'ahead'),
    );
    expect(shown(sheetOf(plain, na))).toEqual([]);
  });
});
