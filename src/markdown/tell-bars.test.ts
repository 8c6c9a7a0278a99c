import { evaluate } from 'satteri';
import { expect, test } from 'vitest';
import { FEATURES } from '#domain/body/features.ts';
import { tellBars } from './tell-bars.ts';

test('a drawing is told the rows of its table, which stays', async () => {
  const told: unknown[] = [];
  const jsx = (type: unknown, props: unknown) => {
    if (type === 'Bars') told.push(props);
    return String(type);
  };
  const text = [
    ...['<Bars title="工时" of="工时">', '', '| 岗 | 人 | 工时 |', '| --- | --- | --- |'],
    ...['| 文秘岗 | 甲 | 195.8 |', '| 会务岗 | 乙 | 86.8 |', '', '</Bars>'],
  ].join('\n');
  const { default: made } = await evaluate(text, {
    features: FEATURES,
    mdastPlugins: [tellBars],
    Fragment: '',
    jsx,
    jsxs: jsx,
  });
  if (typeof made === 'function') made({ components: { Bars: 'Bars' } });
  expect(told).toEqual([
    { title: '工时', of: '工时', rows: '文秘岗\t195.8\n会务岗\t86.8', children: 'table' },
  ]);
});
