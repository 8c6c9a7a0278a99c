import fc from 'fast-check';
import { expect, test } from 'vitest';
import { office } from '#schemas/office.ts';
import { written } from '#tests/fixture.ts';
import { blanksOf, draftOf, fieldLabels, withDraft } from './blanks.ts';
import { officeYaml } from './office-yaml.ts';
import { readOffice } from './read-office.ts';
import { bytesOf, setupOf } from './testing.ts';
import { valuesOf, type Values } from './values.ts';

const setup = setupOf(written);
const labels = fieldLabels(setup);
const again = (values: Values) => readOffice(bytesOf(officeYaml(values, setup)), setup);

test('the file says what was decided, with its explanation and what each line is about', () => {
  const values = valuesOf(written.choices);
  expect(officeYaml(values, setup)).toBe(`# 说明。先填：seal-authority。
unit: 某单位
title: 综合办公室
contacts: { phone: 0000-1234567, room: 201 室, hours: 工作日 8:30—17:30 }
posts:
  - { post: director, holder: 甲, cover: clerk } # 办公室主任
  - { post: keeper, holder: 乙 } # 印章管理岗
  - { post: clerk, holder: 丙 } # 文书岗
  - { post: driver, mergedInto: archivist, control: 派车单由主任按月核对 } # 车辆后勤岗
hidden: []
local:
  seal-authority: { value: 部门章由分管领导批, source: 某单位用印权限表 } # 用印审批权限
  approval-time: { value: 半日内, source: 某单位办文规定 } # 签批时限
`);
});

test('a duty that was given away is called by its name, and stands behind the posts', () => {
  const values = { 'duties.seal-use.post': 'clerk', 'duties.seal-use.control': '主任监印' };
  expect(officeYaml(values, setup)).toContain(
    'posts: []\nduties:\n  seal-use: { post: clerk, control: 主任监印 } # 用印审批\nhidden: []\n',
  );
  expect(again(values)).toMatchObject({
    choices: office.parse({ duties: { 'seal-use': { post: 'clerk', control: '主任监印' } } }),
    conflicts: [],
  });
});

test('what does not hold yet stands on top, and reading passes over it', () => {
  const text = officeYaml({ unit: '某中心' }, setup, '还有 1 处对不上：甲');
  expect(text).toMatch(/^# 还有 1 处对不上：甲\n# 说明/);
  expect(readOffice(bytesOf(text), setup).choices).toEqual(office.parse({ unit: '某中心' }));
});

test('nothing decided is a file too', () => {
  expect(again({})).toEqual({ choices: office.parse({}), conflicts: [] });
});

test('reading it back gives the same, whatever was written', () => {
  const text = fc
    .oneof(
      fc.constantFrom('true', 'null', '~', '2026-12-01', '007', '1e3', '10,000 元', '- 一', '? 一'),
      fc.constantFrom(
        '甲: 乙 # 丙',
        '{ 甲 }',
        '[甲]',
        '"甲"',
        "'",
        '*甲',
        '&甲',
        '!甲',
        '%',
        '@',
        '`',
        '|',
        '>',
      ),
      fc.constantFrom('', '\\', '\\n', '：', '，', '<script>', '...', '---', '0o7', '.inf', 'yes'),
      fc.string({ unit: fc.constantFrom(...'甲乙 ab0:#{}[],&*!|>\'"%@`-?~.'), maxLength: 12 }),
    )
    .map((value) => value.trim());
  const choose = fc.record(Object.fromEntries([...labels.keys()].map((id) => [id, text])));
  /** What has to be one of a few, and what says nothing without that. */
  const fixed = (id: string, value: string, chosen: Values) => {
    if (id.startsWith('hidden.')) return 'yes';
    if (id.endsWith('.post')) return 'archivist';
    return /^duties\..*control$/.test(id) && !chosen[id.replace('control', 'post')] ? '' : value;
  };
  fc.assert(
    fc.property(choose, (chosen) => {
      const values = Object.fromEntries(
        Object.entries(chosen)
          .filter(
            ([id, value]) => value !== '' && !/\.(?:mergedInto|cover|mark|code|imprint)$/.test(id),
          )
          .map(([id, value]) => [id, fixed(id, value, chosen)])
          .filter(([, value]) => value !== ''),
      );
      const reading = again(values);
      expect(reading.choices && valuesOf(reading.choices)).toEqual(values);
    }),
  );
});

test('what is kept is what differs from the site, and both together are what was decided', () => {
  const own = valuesOf(written.choices);
  const values = { ...own, unit: '另一单位', 'posts.archivist.holder': '丁' };
  delete (values as Record<string, string>)['posts.clerk.holder'];
  const draft = draftOf(own, values, labels);
  expect(draft).toEqual({
    unit: { label: '单位全称', value: '另一单位' },
    'posts.archivist.holder': { label: '档案岗：谁在岗', value: '丁' },
    'posts.clerk.holder': { label: '文书岗：谁在岗', value: '' },
  });
  expect(withDraft(own, draft)).toEqual(values);
});

test('fields are places of a draft, known by what they are called', () => {
  const blanks = blanksOf(labels);
  expect(blanks.get('unit')?.label).toBe('单位全称');
  expect(blanks.get('unit')?.takes(['甲'])).toBe(false);
  expect(blanks.get('posts.leader.holder')).toBeUndefined();
  expect(blanks.named('不用的页：印章使用单')).toEqual([]);
  expect(blanks.named('档案岗：B 岗')).toEqual(['posts.archivist.cover']);
  expect(labels.size).toBe(new Set(labels.values()).size);
});
