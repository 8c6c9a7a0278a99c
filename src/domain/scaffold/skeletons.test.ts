import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readSources } from '#data/disk.ts';
import { checkEdition } from '#domain/checks/check-edition.ts';
import { describeProblems } from '#domain/content/problem.ts';
import { KINDS } from '#schemas/kinds.ts';
import { FIXTURE, written } from '#tests/fixture.ts';
import { fillTemplate, valuesFor } from './fill.ts';
import { insertIntoList } from './insert.ts';
import { listPage } from './list-page.ts';
import { OWN_QUESTIONNAIRE, ownQuestionnaire } from './own-questionnaire.ts';
import { SKELETONS, targetOf } from './skeletons.ts';

const OURS = readSources(FIXTURE, 'content');
const NAMES: Readonly<Record<string, string>> = {
  chapter: 'general/own',
  procedure: 'seals/own',
  form: 'seals/own-form',
  regulation: 'own-rule',
  duty: 'seals/own-duty',
  question: 'scope/scope-90',
  term: 'own-term',
  post: 'own-post',
  scenario: 'own-scenario',
  local: 'own-limit',
};

/** The files of an office that has begun one thing. */
function begun(what: string): Record<string, string> {
  const skeleton = SKELETONS[what];
  const target = skeleton && targetOf(skeleton, NAMES[what] ?? '', written);
  if (!skeleton || !target || target.refused !== undefined) throw new Error(`No ${what}`);
  const template = readFileSync(`scripts/templates/${what}.txt`, 'utf8');
  const text = fillTemplate(template, valuesFor(written, target, '2026-12-05'));
  const { list, kind, ending } = skeleton;
  if (list) {
    const file = { [list.file(target.place)]: insertIntoList(undefined, list.key, text) };
    if (kind !== 'areas') return file;
    const { id } = written.questionnaire.head;
    return { ...file, [OWN_QUESTIONNAIRE]: ownQuestionnaire(undefined, id) };
  }
  const slug = kind === 'forms' || kind === 'regulations' ? target.id : NAMES[what];
  const file = `${KINDS[kind].folder}/${slug}.${ending}`;
  return kind === 'handbook' || kind === 'procedures'
    ? { [file]: text, 'catalogue.yaml': listPage(undefined, kind, slug ?? '') }
    : { [file]: text };
}

function report(files: Readonly<Record<string, string>>): string {
  const own = Object.entries(files).map(([path, text]) => ({
    file: `office/${path}`,
    bytes: new TextEncoder().encode(text),
  }));
  return describeProblems(checkEdition([...OURS, ...own]));
}

describe.each(Object.keys(SKELETONS))('the skeleton of a %s', (what) => {
  const files = begun(what);

  test('is refused by name, and for nothing else, until it is filled in', () => {
    const text = report(files);
    expect(text).toContain('内容有 1 处需要改正');
    expect(text).toContain('样板里的“待填”还没有填');
  });

  test('passes once every mark is replaced', () => {
    let count = 0;
    const filled = Object.entries(files).map(([path, text]) => [
      path,
      // What has to be short is marked without a hint.
      text.replace(/「待填[^」]*」/g, (mark) =>
        mark === '「待填」' ? '新岗' : `内容已经写好第${(count += 1)}处`,
      ),
    ]);
    expect(report(Object.fromEntries(filled))).toBe('内容有 0 处需要改正：\n');
  });
});

describe('a name', () => {
  const refused = (what: string, name: string) => {
    const skeleton = SKELETONS[what];
    return skeleton && targetOf(skeleton, name, written).refused;
  };

  test('that belongs to nothing names what it may have meant', () => {
    expect(refused('procedure', 'seal/own')).toBe('没有这个流程类别：seal。是不是想写 seals');
    expect(refused('chapter', 'genral/own')).toBe('没有这个手册的部分：genral。是不是想写 general');
    expect(refused('duty', 'xxxxxxxxxxxxxxxxxxxx/own')).toBe(
      '没有这个职责文件：xxxxxxxxxxxxxxxxxxxx。可以写的有：archives、seals',
    );
  });

  test('of another form is refused with an example', () => {
    for (const [what, name] of [
      ['term', 'Own_Term'],
      ['term', 'a/b'],
      ['procedure', 'own'],
      ['procedure', 'seals/own/more'],
      ['term', ''],
    ] as const)
      expect(refused(what, name), `${what} ${name}`).toContain('应写成');
  });
});

test('a new procedure takes the code after the last one of its category', () => {
  const code = (place: string) => valuesFor(written, { place, id: 'own' }, '2026-12-05')['code'];
  expect(code('seals')).toBe('YZ-02');
  expect(code('nowhere')).toBe('XX-01');
});

test('a page is listed where its part stands, or with a part of its own', () => {
  const text = 'parts:\n  - id: rules\n    chapters: [rules/a]\n';
  expect(listPage(text, 'handbook', 'rules/b')).toBe(text.replace('rules/a', 'rules/a, rules/b'));
  expect(listPage(text, 'procedures', 'seals/a')).toBe(
    `${text}categories:\n  - id: seals\n    procedures: [seals/a]\n`,
  );
});
