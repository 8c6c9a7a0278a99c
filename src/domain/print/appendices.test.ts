import { describe, expect, test } from 'vitest';
import { bodies, lived, the } from '#tests/fixture.ts';
import { appendixTables } from './appendices.ts';

const tables = appendixTables(lived, bodies());

test('terms stand by their sound, with what each is mistaken for', () => {
  expect(tables.terms).toEqual([
    {
      anchor: 'appendix-glossary--supervised-sealing',
      title: '监印',
      plain: '盖章时有第二人在场看着。',
      confused: [],
    },
    {
      anchor: 'appendix-glossary--cross-page-seal',
      title: '骑缝章',
      plain: '盖在两页接缝上的章，用来防止换页。',
      confused: [{ name: '监印', difference: '一个说盖在哪里，一个说谁在场。' }],
    },
    {
      anchor: 'appendix-glossary--file',
      title: '文件',
      plain: '办公中形成的有用的材料。',
      confused: [],
    },
  ]);
});

describe('regulations', () => {
  test('stand by the sound of their titles without the marks around them', () => {
    expect(tables.regulations.map(({ title }) => title)).toEqual([
      '样例单位关于规范用印的通知',
      '样例归档办法',
      '《样例印章管理规定》',
    ]);
  });

  test('say number with the last revision, status, whom they bind, where they were read, and their facts', () => {
    expect(tables.regulations[1]).toEqual({
      anchor: 'appendix-regulations--archive-rules',
      title: '样例归档办法',
      number: '样例令第 2 号　2022 年修正',
      status: '现行有效',
      binds: '各类单位',
      source: { extent: 'part', where: '样例公报', day: '2026-11-28' },
      facts: the(lived.regulations, 'archive-rules').facts,
    });
    expect(tables.regulations[2]?.number).toBe('样例令第 1 号');
  });

  test('are those that some page cites', () => {
    const quiet = appendixTables({ ...lived, chapters: [], procedures: [] }, new Map());
    expect(quiet.regulations).toEqual([]);
  });
});

describe('forms', () => {
  test('stand by category with who keeps them, and who uses them', () => {
    expect(tables.forms).toEqual([
      {
        anchor: 'appendix-forms--seal-ledger',
        title: '用印登记簿',
        kind: '台账',
        keeper: '印章岗',
        keep: '长期',
        usedBy: [{ label: 'YZ-01', href: '/procedures/seals/use/' }],
      },
      {
        anchor: 'appendix-forms--seal-sheet',
        title: '用印单',
        kind: '单据',
        keeper: '印章岗',
        keep: '按年成册',
        usedBy: [{ label: 'YZ-01', href: '/procedures/seals/use/' }],
      },
      {
        anchor: 'appendix-forms--opinion-letter',
        title: '征求意见函（范本）',
        kind: '文书',
        keeper: '档案岗',
        keep: '随稿归档',
        usedBy: [],
      },
    ]);
  });

  test('that no procedure uses name the chapters that do', () => {
    const { forms } = appendixTables({ ...lived, procedures: [] }, new Map());
    expect(forms.map(({ usedBy }) => usedBy.map(({ label }) => label))).toEqual([
      ['印章管理岗手册'],
      ['职责边界'],
      [],
    ]);
  });
});
