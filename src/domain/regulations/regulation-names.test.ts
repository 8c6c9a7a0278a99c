import { expect, test } from 'vitest';
import { the, written } from '#tests/fixture.ts';
import { regulationNames } from './regulation-names.ts';

test('a regulation is found by title, short name and number, and by how its names sound', () => {
  const rules = regulationNames(the(written.regulations, 'seal-rules'));
  for (const name of ['样例印章管理规定', '印章规定', '样例令第 1 号', 'yinzhangguiding', 'yzgd'])
    expect(rules).toContain(name);
  const notice = regulationNames(the(written.regulations, 'archive-rules'));
  expect(notice).toContain('样例归档办法');
  expect(notice).not.toContain('undefined');
});
