import fc from 'fast-check';
import { expect, test } from 'vitest';
import { phrasesOf } from './phrases.ts';

test.each([
  ['送客撤场清点物资', '送客|撤场|清点|物资'],
  ['按权限签批', '按权限|签批'],
  ['发现不实：转出', '发现|不实：|转出'],
  ['分管领导批准', '分管|领导|批准'],
  ['清点并签收', '清点|并签收'],
  ['有法定途径或不归口', '有法定|途径|或不归口'],
  ['停账号改授权收设备', '停账号|改授权|收|设备'],
  ['月度汇总报主任', '月度汇总报主任'],
  ['重要公文或上行文', '重要|公文|或上行文'],
  ['通知受影响的个人', '通知|受影响的|个人'],
])('%s may be parted where nobody would stumble', (text, pieces) => {
  expect(phrasesOf(text).join('|')).toBe(pieces);
});

test('pieces are the text, whatever it holds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(phrasesOf(text).join('')).toBe(text);
    }),
  );
});
