import { expect, test } from 'vitest';
import { isRight } from './asked-set.ts';

const LINE = {
  ...{ text: '20 个工作日内答复。', basis: '《条例》第三条', binds: '行政机关' },
  ...{ url: '/procedures/0/#steps', label: '页' },
};
const asked = (says: string[], urls: string[]) => ({ q: '几天答复', kind: 'long', says, urls });

test.each([
  [['20 个工作日'], ['/procedures/0/'], true],
  [['七天|20个工作日', '第三条'], ['/duties/', '/procedures/'], true],
  [['20 个工作日', '第四条'], ['/procedures/0/'], false],
  [['20 个工作日'], ['/duties/'], false],
])('a line that says %j on %j: %s', (says, urls, right) => {
  expect(isRight(asked(says, urls), LINE)).toBe(right);
});
