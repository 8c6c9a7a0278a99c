import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlay } from './overlay.ts';
import { madeFiles } from './testing.ts';

const duty = (id: string) => ({
  id,
  title: `事项 ${id}`,
  role: 'lead',
  owner: 'clerk',
  frequency: '每日',
  answer: '文书岗办。',
});

describe('any office', () => {
  const ids = fc.uniqueArray(fc.stringMatching(/^[a-e]{1,2}$/), { maxLength: 6 });
  const entries = ids.map((names) => names.map((id) => duty(id)));
  const ownEntries = fc.uniqueArray(
    fc.record(
      {
        id: fc.stringMatching(/^[a-e]{1,2}$/),
        owner: fc.constantFrom('director', 'clerk'),
        hidden: fc.constant(true),
        after: fc.stringMatching(/^[a-e]$/),
        title: fc.constant('甲'),
        role: fc.constant('lead'),
        frequency: fc.constant('每日'),
        answer: fc.constant('办。'),
      },
      { requiredKeys: ['id'] },
    ),
    { selector: ({ id }) => id, maxLength: 6 },
  );
  const files = fc.tuple(entries, entries, ownEntries, ownEntries).map(([a, b, c, d]) => ({
    ours: {
      'duties/a.yaml': { title: '甲', order: 1, duties: a },
      'duties/b.yaml': { title: '乙', order: 2, duties: b },
    },
    own: { 'duties/a.yaml': { duties: c }, 'duties/b.yaml': { duties: d } },
  }));
  const dataOf = (list: readonly { readonly data: unknown }[]) => list.map(({ data }) => data);

  test('that writes nothing leaves everything as it is', () => {
    fc.assert(
      fc.property(files, ({ ours }) => {
        const made = madeFiles('content', ours);
        expect(overlay(made, []).files).toEqual(made);
        const silent = madeFiles('office', { 'duties/a.yaml': { duties: [] } });
        expect(dataOf(overlay(made, silent).files)).toEqual(dataOf(made));
      }),
    );
  });

  test('laid over twice says the same as once', () => {
    fc.assert(
      fc.property(files, ({ ours, own }) => {
        const office = madeFiles('office', own);
        const once = overlay(madeFiles('content', ours), office);
        expect(dataOf(overlay(once.files, office).files)).toEqual(dataOf(once.files));
      }),
    );
  });

  test('may come in any order of files', () => {
    fc.assert(
      fc.property(files, ({ ours, own }) => {
        const [left, right] = [madeFiles('content', ours), madeFiles('office', own)];
        expect(dataOf(overlay(left.toReversed(), right.toReversed()).files)).toEqual(
          dataOf(overlay(left, right).files),
        );
      }),
    );
  });

  test('that hides everything leaves nothing', () => {
    fc.assert(
      fc.property(entries, (list) => {
        const ours = { 'duties/a.yaml': { title: '甲', order: 1, duties: list } };
        const own = { 'duties/a.yaml': { duties: list.map(({ id }) => ({ id, hidden: true })) } };
        const {
          files: [file],
          problems,
        } = overlay(madeFiles('content', ours), madeFiles('office', own));
        expect(problems).toEqual([]);
        expect(file?.data).toMatchObject({ duties: [] });
      }),
    );
  });

  test('keeps every entry that nobody hides, each once', () => {
    fc.assert(
      fc.property(files, ({ ours, own }) => {
        const { files: merged } = overlay(madeFiles('content', ours), madeFiles('office', own));
        for (const path of ['duties/a.yaml', 'duties/b.yaml'] as const) {
          const hidden = own[path].duties.filter((entry) => entry.hidden).map(({ id }) => id);
          const kept = ours[path].duties.map(({ id }) => id).filter((id) => !hidden.includes(id));
          const data = merged.find(({ file }) => file.endsWith(path))?.data as {
            duties: { id: string }[];
          };
          const found = data.duties.map(({ id }) => id);
          expect(new Set(found).size).toBe(found.length);
          expect(found).toEqual(expect.arrayContaining(kept));
        }
      }),
    );
  });
});
