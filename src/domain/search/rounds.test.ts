/** How often a query waits for the line: what can be asked for at once must not be asked for one after the other. */
import { expect, test } from 'vitest';
import { NAMED_KINDS } from './answer/answer-files.ts';
import { writeShelf } from './answer/shelf-file.ts';
import { makeEntry } from './answer/testing.ts';
import { SearchEngine } from './engine.ts';
import { buildIndex } from './index/build-index.ts';
import { likenessOf } from './likeness/testing.ts';
import type { ReadFile } from './index/reading.ts';

const SENTENCES = [
  '公章由机要岗保管，公章用过当天登记，印章锁在柜里。',
  '介绍信由文秘岗开具，存根留三年。',
  '值班时接报，先登记，再报带班领导。',
  '会议纪要几天内印发，发文前核对，存根由谁保管、谁留一份。',
];
const LIKENESS = likenessOf(
  [{ classed: 'who', document: 3, row: 0, names: '公章保管', asked: [] }],
  40,
);
const { files } = buildIndex(
  Array.from({ length: 40 }, (_, at) => ({
    page: {
      ...{ url: `/procedures/a/${at}/`, title: `第${at}项`, code: '', kind: '流程', aliases: [] },
      blocks: [
        { text: `${SENTENCES[at % SENTENCES.length]}${'其余照旧。'.repeat(400)}`, level: 0 },
        ...SENTENCES.map((text) => ({ text: text.slice(at % 5, 4 + (at % 7)), level: 0 })),
      ],
    },
    extra: {
      ...{ synonyms: [], linked: [], everyday: [] },
      spellings: [{ word: '公章', syllables: ['gong', 'zhang'] }],
    },
  })),
  {
    words: { groups: [{ official: ['印章'], everyday: ['公章'] }], typos: [], stop: ['谁', '的'] },
  },
  (groups) => ({
    data: { shelves: { who: '1'.repeat(groups.length) } },
    said: LIKENESS.said,
    files: {
      ...LIKENESS.files,
      ...Object.fromEntries(
        groups.map((_, at) => [
          `a-who-${at}`,
          writeShelf([makeEntry('who', '公章 保管', '机要岗')]),
        ]),
      ),
      ...Object.fromEntries(NAMED_KINDS.map(([kind]) => [`a-names-${kind}`, writeShelf([])])),
      ...Object.fromEntries(
        Array.from({ length: 82 }, (_, at) => [`c${(78 + at).toString(16)}`, '']),
      ),
    },
  }),
);

/** @returns how often everything stood still until the line brought what had been asked for */
async function roundsOf(typed: string): Promise<{ rounds: number; asked: string[] }> {
  const asked: string[] = [];
  let waiting: (() => void)[] = [];
  const read: ReadFile = async (name) => {
    asked.push(name);
    await new Promise<void>((done) => waiting.push(done));
    const file = files.get(name);
    if (!file) throw new Error(`no ${name}`);
    return file;
  };
  let rounds = 0;
  let isDone = false;
  const answer = new SearchEngine(read, '/').answer({ typed, count: 8 }, () => true);
  void answer.then(() => (isDone = true));
  for (;;) {
    await new Promise(setImmediate);
    if (isDone) return { rounds, asked };
    rounds += 1;
    const come = waiting;
    waiting = [];
    for (const done of come) done();
  }
}

test.each(['公章', '值班', '公章谁保管', '介绍信存根由谁留三年', '会议纪要几天内印发'])(
  '%s waits for the root, for words, and for texts',
  async (typed) => {
    expect(await roundsOf(typed)).toMatchObject({ rounds: 3 });
  },
);

test('no table of characters is read for what stands on the pages as it was typed', async () => {
  const { asked } = await roundsOf('公章登记存根');
  expect(asked.filter((name) => name.startsWith('c'))).toEqual([]);
});

test('a slip waits once more for what its characters are, and what sounds like them', async () => {
  const { rounds, asked } = await roundsOf('公张保管');
  expect(asked.some((name) => name.startsWith('c'))).toBe(true);
  expect(rounds).toBeLessThanOrEqual(7);
});
