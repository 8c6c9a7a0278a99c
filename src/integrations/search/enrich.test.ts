import { describe, expect, test } from 'vitest';
import { enrich, wordTable, type WordSource } from './enrich.ts';

const WORDS: WordSource = {
  synonyms: {
    groups: [
      { official: ['用印', '印章'], everyday: ['盖章', '公章'] },
      { official: ['函'], everyday: ['发函'] },
    ],
    typos: [{ wrong: '会义', right: '会议' }],
    stop: [],
    formats: [],
  },
  terms: [{ term: '监印', aliases: ['盯着盖', '会义'], pages: ['seals/use-approval'] }],
  regulations: [],
  posts: [],
  procedures: [{ slug: 'letters', steps: [{ form: 'letter' }] }],
  dutyAreas: [{ duties: [{ id: 'custody', procedures: ['seals/use-approval'] }] }],
  hints: [{ for: ['duties/custody', 'duties/seals'], words: ['柜子', '锁'] }],
  everydayWords: [
    { for: 'procedures/seals/use-approval', say: ['敲个戳'] },
    { for: 'duties/custody', say: ['章谁拿着'] },
  ],
  askedPages: [{ slug: 'seals/use-approval', questions: [{ ask: '盖章要等几天？' }] }],
  scenarios: [
    { say: '有人来盖章', aliases: ['盖个章'], procedures: [{ slug: 'seals/use-approval' }] },
  ],
};
const page = (url: string, title: string, text: string) => ({
  ...{ url, title, code: '', kind: '流程', aliases: [] },
  blocks: [{ text, level: 0 }],
});
const [seal, letter, custody, seals] = enrich(
  [
    page('/procedures/seals/use-approval/', '用印审批', '监印人在场。'),
    page('/procedures/letters/', '公函办理', '印章在右下。'),
    page('/duties/#custody', '印章保管', '专柜保管。'),
    { ...page('/duties/#seals', '章', '专柜保管。'), aliases: ['印章'] },
  ],
  WORDS,
);

describe('enrich', () => {
  test('gives a page the everyday words for what it is called', () => {
    expect(seal?.synonyms).toEqual(['用印', '印章', '盖章', '公章']);
  });

  test('gives a page and a duty what people say for them', () => {
    expect(seal?.everyday).toEqual(['敲个戳']);
    expect(custody?.everyday).toEqual(['章谁拿着']);
    expect(letter?.everyday).toEqual([]);
    // Whoever asks for the duty may want its procedure.
    expect(seal?.linked).toContain('章谁拿着');
  });

  test('gives each of several pages what is spoken of around them, as no name', () => {
    for (const each of [custody, seals]) {
      expect(each?.linked).toEqual(expect.arrayContaining(['柜子', '锁']));
      expect(each?.everyday).not.toContain('锁');
    }
    expect(seal?.linked).not.toContain('锁');
  });

  test('gives a duty those for the whole of a name only', () => {
    expect(custody?.synonyms).toEqual([]);
    expect(seals?.synonyms).toEqual(['用印', '盖章', '公章']);
  });

  test('takes no single character for a name', () => {
    expect(letter?.synonyms).toEqual([]);
  });

  test('gives it what scenarios and the glossary lead to it for, but no mistakes', () => {
    expect(seal?.linked.slice(0, 4)).toEqual(['有人来盖章', '盖个章', '监印', '盯着盖']);
    expect(wordTable(WORDS).groups.at(-1)).toEqual({ official: ['监印'], everyday: ['盯着盖'] });
  });

  test('gives it what its readers ask, without spelling that out', () => {
    expect(seal?.linked).toContain('盖章要等几天？');
    expect(letter?.linked).toEqual([]);
    expect(seal?.spellings.map(({ word }) => word)).not.toContain('盖章要等几天？');
  });

  test('spells out names, and words of the trade where they stand', () => {
    expect(seal?.spellings.map(({ word }) => word)).toContain('盖章');
    expect(letter?.spellings.map(({ word }) => word)).toEqual(['公函办理', '印章']);
  });
});
