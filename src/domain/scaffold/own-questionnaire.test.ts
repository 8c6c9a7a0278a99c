import { expect, test } from 'vitest';
import { ownQuestionnaire } from './own-questionnaire.ts';

test('begins the head of an office, and adds to one without a name', () => {
  expect(ownQuestionnaire(undefined, 'all')).toMatch(/^# .+\nid: own-all\n$/);
  expect(ownQuestionnaire('title: 自评\n', 'all')).toMatch(/^# .+\nid: own-all\ntitle: 自评\n$/);
});

test('leaves a head that has a name or a version of its own', () => {
  for (const text of ['id: mine\n', 'title: 自评\nversion: "2.1.0"\n']) {
    expect(ownQuestionnaire(text, 'all')).toBe(text);
  }
});
