import { describe, expect, test } from 'vitest';
import { ANSWER_LINE } from '#strings.ts';
import { heardLine, lineParts, makeLine, makeNear, nearParts } from './answer-line.ts';
import { makeOptions } from './options.ts';
import { makeResults } from './results.ts';
import { makeResultView, makeSearchAnswer } from './testing.ts';

const LINE = {
  text: '答复公开申请：20 个工作日。',
  basis: '《信息公开条例》第三十三条',
  binds: '行政机关和被授权组织',
  url: '/procedures/communications/disclosure-request/#deadlines',
  label: '政府信息依申请公开',
};
const answer = { ...makeSearchAnswer('信息公开几天答复', [makeResultView('公开')]), line: LINE };

/** @returns what is read out of a line without its question */
function heardOf({ text, basis, binds }: typeof LINE): string {
  return [text, ANSWER_LINE.basis(basis), ANSWER_LINE.bound(binds)].join(' ');
}

describe('the line', () => {
  test('stands above the results of the page, with what it rests on and whom that binds', () => {
    const [line] = makeResults(answer, () => {});
    expect(line?.matches('section')).toBe(true);
    expect(line?.getAttribute('aria-label')).toBe(ANSWER_LINE.label);
    const texts = [...(line?.querySelectorAll('span') ?? [])].map(({ textContent }) => textContent);
    expect(texts).toEqual([
      LINE.text,
      ANSWER_LINE.basis(LINE.basis),
      ANSWER_LINE.bound(LINE.binds),
    ]);
    expect(line?.querySelector('a')?.getAttribute('href')).toBe(LINE.url);
  });

  test('is the first option of the dialog', () => {
    const [line, next] = makeOptions(answer);
    expect(line?.getAttribute('role')).toBe('option');
    expect(line?.id).toBe('search-option-0');
    expect(line?.getAttribute('href')).toBe(LINE.url);
    expect(line?.textContent.startsWith(`${ANSWER_LINE.spoken}${LINE.text}`)).toBe(true);
    expect(next?.getAttribute('role')).toBe('group');
  });

  test('says that a limit is advice, without the word for a rule', () => {
    const parts = lineParts({ ...LINE, basis: ANSWER_LINE.advice, binds: '' });
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      ANSWER_LINE.spoken,
      LINE.text,
      ANSWER_LINE.advice,
      ANSWER_LINE.from(LINE.label),
    ]);
  });

  test('tells which question of the handbook it answers, before the answer', () => {
    const asked = { ...LINE, ask: '收到公开申请，几天内答复？' };
    const says = ANSWER_LINE.asked(asked.ask);
    expect(makeLine(asked).firstElementChild?.textContent).toBe(says);
    expect(lineParts(asked)[0]?.textContent).toBe(says);
    expect(heardLine({ line: asked })).toBe(ANSWER_LINE.heard(`${says} ${heardOf(LINE)}`));
    expect(makeNear([asked]).querySelector('a')?.textContent).toBe(says + LINE.text);
    expect(nearParts(asked).map(({ textContent }) => textContent)[0]).toBe(says);
  });

  test('takes what it tells as text, never as markup', () => {
    const line = makeLine({ ...LINE, text: '<b>20</b>' });
    expect(line.querySelector('b')).toBeNull();
    expect(line.textContent).toContain('<b>20</b>');
  });

  test('is heard, and where there is none nothing is', () => {
    expect(heardLine(answer)).toContain(LINE.text);
    expect(heardLine(answer)).toContain(LINE.binds);
    expect(heardLine({})).toBe('');
    expect(makeOptions(makeSearchAnswer('公开', [makeResultView('公开')]))).toHaveLength(1);
  });
});

describe('what comes nearest', () => {
  const near = [LINE, { ...LINE, text: '<b>由机要岗保管</b>', basis: '', binds: '' }];
  const unsure = { ...answer, line: undefined, near };

  test('stands above the results, and never looks like an answer', () => {
    const [section] = makeResults(unsure, () => {});
    expect(section?.querySelector('h2')?.textContent).toBe(ANSWER_LINE.near);
    expect(section?.matches('.answer-line')).toBe(false);
    const links = [...(section?.querySelectorAll('li > a') ?? [])];
    expect(links.map(({ textContent }) => textContent)).toEqual(near.map(({ text }) => text));
    expect(links[0]?.getAttribute('href')).toBe(LINE.url);
    expect(section?.textContent).toContain(ANSWER_LINE.bound(LINE.binds));
    expect(makeNear(near).querySelector('b')).toBeNull();
  });

  test('is a named group of options in the dialog, before the results', () => {
    const [group] = makeOptions(unsure);
    const label = group?.querySelector('.search-group');
    expect(group?.getAttribute('aria-labelledby')).toBe(label?.id);
    expect(label?.textContent).toBe(ANSWER_LINE.near);
    expect(group?.querySelectorAll('[role=option]')).toHaveLength(near.length);
  });

  test('is heard as a number, and never beside an answer', () => {
    expect(heardLine(unsure)).toBe(ANSWER_LINE.nearHeard(near.length));
    expect(heardLine({ ...unsure, line: LINE })).toContain(LINE.text);
    const [first] = makeResults({ ...unsure, line: LINE }, () => {});
    expect(first?.matches('.answer-line')).toBe(true);
  });
});
