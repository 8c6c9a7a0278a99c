import { expect, test } from 'vitest';
import { lived, the } from '#tests/fixture.ts';
import { dutyViews, type DutyView } from './duty-view.ts';

const areas = dutyViews(lived);
const duty = (id: string): DutyView =>
  the(
    areas.flatMap(({ duties }) => duties),
    id,
  );

test('areas stand in their order with their duties', () => {
  expect(areas.map(({ id, title, duties }) => [id, title, duties.map((each) => each.id)])).toEqual([
    ['archives', '档案', ['filing', 'driving']],
    ['seals', '印章', ['seal-keeping', 'seal-use', 'contract-signing']],
  ]);
});

test('a duty is told in words: role, owner, helpers, who is barred and why, qualifications', () => {
  expect(duty('seal-keeping')).toEqual({
    id: 'seal-keeping',
    title: '印章保管',
    role: 'lead',
    roleLabel: '主办',
    answer: '由印章管理岗专柜保管，交接当面清点，登记后 3 日内报主任；事业单位参照。',
    owner: { id: 'keeper', title: '印章管理岗' },
    assist: ['办公室主任'],
    barred: [
      { title: '文书岗', why: '起草文件的人不得同时管章' },
      { title: '档案岗', why: '经手采购的人不得管章' },
    ],
    eligibility: ['party-member'],
    eligibilityLabels: ['中共党员'],
    frequency: '每日',
    basis: [{ regulation: 'seal-rules', article: '第三条', for: '印章由专人保管' }],
    pages: [
      { title: '用印', href: '/procedures/seals/use/', code: 'YZ-01' },
      { title: '职责边界', href: '/handbook/general/boundaries/' },
    ],
    posts: ['keeper', 'director'],
    names: '印章保管 管公章 公章放哪 yinzhangbaoguan yzbg guangongzhang ggz gongzhangfangna gzfn',
    keys: '由印章管理岗专柜保管,交接当面清点,登记后 3 日内报主任;事业单位参照。',
  });
});

test('pages that are not published are left out', () => {
  expect(duty('seal-use').pages.map(({ href }) => href)).toEqual(['/procedures/seals/use/']);
  expect(duty('driving').pages).toEqual([]);
});

test('a duty is found by everyday words for what its title or an alias contains', () => {
  expect(duty('seal-use').keys).toBe('盖章 敲章 先批后盖,登记簿上人、事、份数写全。');
  const groups = [
    { official: ['不相干', '公章放哪'], everyday: ['章在谁手里', '章在谁手里'] },
    { official: ['合同'], everyday: ['协议'] },
  ];
  const [, seals] = dutyViews({ ...lived, synonyms: { ...lived.synonyms, groups } });
  const keys = seals?.duties.map((each) => each.keys.split(' ')[0]);
  expect(keys?.[0]).toBe('章在谁手里');
  expect(seals?.duties[0]?.keys.match(/章在谁手里/g)).toHaveLength(1);
  expect(keys?.[2]).toBe('协议');
});

test('a name given twice is kept once', () => {
  const [area] = lived.dutyAreas;
  const twice = area?.duties.map((each) => ({ ...each, aliases: [each.title] })) ?? [];
  const [view] = dutyViews({ ...lived, dutyAreas: [{ id: 'a', title: '甲', duties: twice }] });
  expect(view?.duties[0]?.names).toBe('文书归档 wenshuguidang wsgd');
});
