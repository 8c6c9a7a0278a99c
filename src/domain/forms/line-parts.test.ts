import { describe, expect, test } from 'vitest';
import { headingOf, isMinutes, issuerOf } from './line-parts.ts';
import { readParagraphs, textOfSegments, type Segment } from './running-text.ts';

const segments = (line: string): readonly Segment[] =>
  readParagraphs([line], false, 0)[0]?.segments ?? [];

describe('a heading ends', () => {
  test.each([
    ['一、你反映的事项', '一、你反映的事项', ''],
    ['一、地点：____（____楼）。', '一、地点：', '____（____楼）。'],
    ['一、关于____。会议同意____。', '一、关于____。', '会议同意____。'],
    ['一、____。____完成。', '一、____。', '____完成。'],
    ['一、各科室照办。', '', '一、各科室照办。'],
    ['一、由____负责____。', '', '一、由____负责____。'],
  ])('%s', (line, head, rest) => {
    const parts = headingOf('first', segments(line));
    expect([textOfSegments(parts.head), textOfSegments(parts.rest)]).toEqual([head, rest]);
  });
});

test('text has no heading', () => {
  const parts = headingOf('body', segments('时间：____。'));
  expect(parts.head).toEqual([]);
  expect(textOfSegments(parts.rest)).toBe('时间：____。');
});

test('the issuer stands apart from the number, where there is one', () => {
  const up = issuerOf(segments('____〔____〕____号 签发人：____'));
  expect(textOfSegments(up.number)).toBe('____〔____〕____号');
  expect(textOfSegments(up.issuer)).toBe('____');
  expect(issuerOf(segments('____〔____〕____号')).issuer).toEqual([]);
});

test('minutes are told by their title', () => {
  expect(isMinutes(segments('____会议纪要'))).toBe(true);
  expect(isMinutes(segments('关于印发会议纪要的通知'))).toBe(false);
  expect(isMinutes([])).toBe(false);
});
