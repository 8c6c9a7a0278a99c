import { expect, test } from 'vitest';
import { findInGroups, placeInGroups } from './place-in-groups.ts';

const item = (name: string) => ({ title: name, href: `/forms/${name}/` });
const groups = [
  { id: 'first', title: 'First', items: [item('a'), item('b'), item('c')] },
  { id: 'second', title: 'Second', items: [item('d')] },
];

test('a page has the group it stands in, and what stands beside it there', () => {
  const { group, previous, next } = placeInGroups(groups, '/forms/b/');
  expect([group.id, previous?.title, next?.title]).toEqual(['first', 'a', 'c']);
});

test('nothing stands beside it across the ends of its group', () => {
  expect(placeInGroups(groups, '/forms/c/').next).toBeUndefined();
  expect(placeInGroups(groups, '/forms/d/').previous).toBeUndefined();
});

test('what the list does not have has no place', () => {
  expect(findInGroups(groups, '/forms/x/')).toBeUndefined();
  expect(() => placeInGroups(groups, '/forms/x/')).toThrow('/forms/x/');
});
