import { expect, test } from 'vitest';
import { lived } from '#tests/fixture.ts';
import { byLaw } from './by-law.ts';

const { regulations } = lived;
const [law, other] = regulations;
if (!law || !other) throw new Error('The fixture has two regulations.');
const cite = (regulation: string, purpose: string, article?: string) => ({
  regulation,
  for: purpose,
  ...(article !== undefined && { article }),
});

test('each law stands once, where it is first cited, with its articles in their order', () => {
  const laws = byLaw(regulations, [
    cite(law.id, '甲', '第九十九条'),
    cite(other.id, '乙', '第二条'),
    cite(law.id, '丙', '第九十八条'),
  ]);
  expect(laws.map(({ id, articles }) => [id, articles.map(({ purpose }) => purpose)])).toEqual([
    [law.id, ['甲', '丙']],
    [other.id, ['乙']],
  ]);
  expect(laws[0]?.articles[0]?.article).toBe('第九十九条');
});

test('a law cited as a whole has no article', () => {
  const [{ articles } = { articles: [] }] = byLaw(regulations, [cite(law.id, '甲')]);
  expect(articles).toEqual([{ article: '', purpose: '甲' }]);
});

test('what was not read is marked at its article and told of the law', () => {
  const fact = { claim: '样例', article: '第七条', read: 'quotation' as const };
  const unread = { ...law, facts: [...law.facts, fact] };
  const [one] = byLaw([unread], [cite(law.id, '甲', '第七条'), cite(law.id, '乙', '第九十九条')]);
  expect(one?.articles[0]?.article).toBe('第七条（原文未核）');
  expect(one?.isUnread).toBe(true);
  expect(byLaw([unread], [cite(law.id, '甲', '第九十九条')])[0]?.isUnread).toBe(false);
});

test('the title of a law says that it was not read only where the law is cited as a whole', () => {
  const fact = { claim: '样例', article: '—', read: 'quotation' as const };
  const partly = { ...law, facts: [...law.facts, fact] };
  const titleOf = (article?: string) => byLaw([partly], [cite(law.id, '甲', article)])[0]?.title;
  expect(titleOf()).toBe(`《${law.title}》（原文未核）`);
  expect(titleOf('第九十九条')).toBe(`《${law.title}》`);
});
