import { expect, test } from 'vitest';
import { gapId } from './entries.ts';
import { fillView } from './fill-view.ts';
import { viewForm } from './form-view.ts';
import { headOf, paragraphsOf, spelledOut } from './free-text.ts';
import { textOfSegments } from './running-text.ts';
import { aForm } from './testing.ts';

const paragraphs = [
  '各科室：',
  { free: ['为____{目的}，通知如下。', '一、____{任务}。'] },
  '特此通知。',
];
const view = viewForm(aForm({ official: true, blocks: [{ type: 'text', paragraphs }] }), '文秘岗');
const linesOf = (text?: string) => {
  const [block] = fillView(view, text === undefined ? {} : { [gapId(0, 1, 0)]: text }).blocks;
  return block?.type === 'text'
    ? spelledOut(block.paragraphs).map(
        ({ role, segments }) => `${role} ${textOfSegments(segments)}`,
      )
    : [];
};

test('is one place to write in, and shows how it may run until something is written', () => {
  expect(linesOf()).toEqual([
    'body 各科室：',
    'body 为____，通知如下。',
    'first 一、____。',
    'body 特此通知。',
  ]);
  expect(linesOf(' \n\u3000\n')).toEqual(linesOf());
});

test('becomes a paragraph for each line that was typed or pasted, headings among them', () => {
  const pasted = '　　第一段。\r\n\r\n\t一、工作安排\u000B（一）时间。下周。\n1. 甲\n(二)地点  ';
  expect(linesOf(pasted)).toEqual([
    'body 各科室：',
    'body 第一段。',
    'first 一、工作安排',
    'second （一）时间。下周。',
    'body 1. 甲',
    'second (二)地点',
    'body 特此通知。',
  ]);
});

test('takes nothing but headings for more than text', () => {
  expect(linesOf('附件：1. 甲\n2. 乙\n出席：甲\n关于甲的通知')?.slice(1, -1)).toEqual([
    'body 附件：1. 甲',
    'body 2. 乙',
    'body 出席：甲',
    'body 关于甲的通知',
  ]);
});

test('a heading ends at its first stop or colon, and a whole sentence is none', () => {
  expect(headOf('一、时间：下周。').head).toBe('一、时间：');
  expect(headOf('（一）甲。乙。')).toEqual({ role: 'second', head: '（一）甲。', rest: '乙。' });
  expect(headOf('一、工作安排').head).toBe('一、工作安排');
  expect(headOf('二、请各科室照办。')).toEqual({
    role: 'first',
    head: '',
    rest: '二、请各科室照办。',
  });
  expect(headOf('1. 甲。乙。').head).toBe('');
});

test('lines are parted at every mark that ends one', () => {
  expect(paragraphsOf('甲\u2028乙\u2029丙\r丁')).toEqual(['甲', '乙', '丙', '丁']);
});
