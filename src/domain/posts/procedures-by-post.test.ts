import { expect, test } from 'vitest';
import { readLibrary } from '#data/content-files.ts';
import { postGroups, proceduresByPost } from './procedures-by-post.ts';

const library = readLibrary();
const posts = proceduresByPost(library);

test('every procedure is led by exactly one post', () => {
  const led = posts.flatMap(({ leads }) => leads.map(({ page }) => page.href));
  expect(led.toSorted()).toEqual(
    library.procedures.map(({ slug }) => `/procedures/${slug}/`).toSorted(),
  );
});

test('no procedure stands twice with one post, and what it takes part in names its steps', () => {
  for (const { post, leads, takesPart } of posts) {
    const hrefs = [...leads, ...takesPart].map(({ page }) => page.href);
    expect(new Set(hrefs).size, post.id).toBe(hrefs.length);
    for (const { page, parts } of takesPart) {
      expect(parts.flatMap(({ steps }) => steps).length, page.href).toBeGreaterThan(0);
    }
  }
});

test('a post that approves is listed with the steps it approves', () => {
  const leader = posts.find(({ post }) => post.id === 'deputy-leader');
  const seal = leader?.takesPart.find(({ page }) => page.code === 'YZ-01');
  expect(seal?.parts.find(({ responsibility }) => responsibility === 'approve')).toBeDefined();
});

test('people outside the unit have no list', () => {
  expect(postGroups(posts).map(({ id }) => id)).not.toContain('outside');
});
