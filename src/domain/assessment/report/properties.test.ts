/** What the report must keep to for every questionnaire and every sheet, tried on random ones. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assess } from '#domain/assessment/assess.ts';
import { compare } from '#domain/assessment/fraction.ts';
import { answered, anyLevel, anySheet, unknown } from '#domain/assessment/testing.ts';
import type { ScoredQuestionnaire } from '#domain/assessment/scored-questionnaire.ts';
import { reportOn } from './report.ts';
import type { ResultContent } from './result-content.ts';
import { form, PAGE } from './testing.ts';

const EFFORTS = ['today', 'week', 'quarter'] as const;

/** Words for any questionnaire, with forms that lift some of its items. */
function worded({ items, areas, ...head }: ScoredQuestionnaire): ResultContent {
  const forms = EFFORTS.map((effort, index) => form(`f${index}`, effort));
  return {
    outline: {
      ...head,
      migrations: [],
      areas: areas.map((area) => ({ ...area, title: `领域 ${area.id}`, href: `/${area.id}/` })),
      items: items.map((item, index) => ({
        ...item,
        procedures: [...item.procedures],
        number: index + 1,
        question: `题 ${item.id}？`,
        href: `/${item.area}/#${item.id}`,
        forms:
          index % 4 === 3 ? [] : [{ id: `f${index % 3}`, level: 3 as const, from: 0 as const }],
      })),
      instruments: forms,
    },
    levels: ['没有', '口头', '书面', '记录', '改进'].map((name) => ({ name })),
    details: Object.fromEntries(
      items.map(({ id }) => [
        id,
        {
          levels: [0, 1, 2, 3, 4].map((level) => `${id} 在 ${level} 级`),
          advice: ['甲', '乙', '丙', '丁'],
          ask: '办公室主任',
          check: '查',
          pages: [PAGE],
        },
      ]),
    ),
  };
}

test('the order in which answers were given changes nothing', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers }) => {
      const content = worded(questionnaire);
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(reportOn(content, { answers: turned })).toEqual(reportOn(content, { answers }));
    }),
  );
});

test('evidence changes what is said of evidence, and nothing else', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers }) => {
      const content = worded(questionnaire);
      const noted = Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [
          id,
          typeof answer === 'object' ? { ...answer, evidence: '登记表' } : answer,
        ]),
      );
      const without = ({ head, rows, ...others }: ReturnType<typeof reportOn>) => ({
        ...others,
        head: { ...head, credibility: '' },
        rows: rows.map((area) => area.rows.map((row) => ({ ...row, evidence: '' }))),
      });
      expect(without(reportOn(content, { answers: noted }))).toEqual(
        without(reportOn(content, { answers })),
      );
    }),
  );
});

test('a heading promises no more than stands under it', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers }) => {
      const { things } = reportOn(worded(questionnaire), { answers });
      const titles = ['', '先做一件', '先做两件', '做三件东西'];
      if (things.things.length > 0) expect(things.title).toBe(titles[things.things.length]);
      else expect(things.title).not.toMatch(/件/);
      expect(things.things.length === 0 || things.tasks.length === 0).toBe(true);
    }),
  );
});

test('nothing is praised beyond what was answered, and no point is printed for a range', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire, answers }) => {
      const report = reportOn(worded(questionnaire), { answers });
      const { overall, areas } = assess(questionnaire, answers);
      const open = areas.some(({ unknown: asked, blank }) => asked.length + blank.length > 0);
      const all = JSON.stringify([report.head.sentence, report.things.note]);
      if (open) expect(all).not.toContain('各题都到了目标');
      if (overall.levelLow !== overall.levelHigh) expect(report.head.level).toMatch(/—|未定级/);
      else if (overall.levelLow !== null && overall.status !== 'not-started') {
        expect(report.head.level).toBe(`${overall.levelLow} 级`);
      }
    }),
  );
});

test('where nothing but 不清楚 was said there is only whom to ask', () => {
  fc.assert(
    fc.property(anySheet, ({ questionnaire }) => {
      const answers = Object.fromEntries(questionnaire.items.map(({ id }) => [id, unknown]));
      const { ask, things, areas } = reportOn(worded(questionnaire), { answers });
      expect(ask).toHaveLength(questionnaire.items.length);
      expect(things).toEqual({ title: '', things: [], tasks: [], note: '' });
      expect(areas.every(({ scale }) => scale.low === null)).toBe(true);
    }),
  );
});

test('a level in place of none keeps every range within the one before', () => {
  fc.assert(
    fc.property(anySheet, anyLevel, ({ questionnaire, answers, item }, level) => {
      const wide = assess(questionnaire, { ...answers, [item.id]: unknown });
      const narrow = assess(questionnaire, { ...answers, [item.id]: answered(level) });
      const pairs = [
        ...wide.areas.map((area, index) => [area, narrow.areas[index]] as const),
        [wide.overall, narrow.overall] as const,
      ];
      for (const [before, after] of pairs) {
        if (!after || !before.low || !before.high || !after.low || !after.high) continue;
        expect(compare(before.low, after.low)).toBeLessThanOrEqual(0);
        expect(compare(after.high, before.high)).toBeLessThanOrEqual(0);
        expect(after.levelLow ?? 0).toBeGreaterThanOrEqual(before.levelLow ?? 0);
        expect(after.levelHigh ?? 4).toBeLessThanOrEqual(before.levelHigh ?? 4);
      }
    }),
  );
});
