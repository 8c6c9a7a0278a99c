import { expect, test } from 'vitest';
import { coreProperties } from './properties.ts';

const textsOf = (part: string) =>
  [...part.matchAll(/<(\w+:\w+)>([^<]*)<\//gu)].map(([, name, text]) => [name, text]);

test('a Word file says what it is and whose, and nothing that would go out with a real letter', () => {
  const part = coreProperties({ title: '用印单 <A&B>', author: '某某街道' });
  expect(textsOf(part)).toEqual([
    ['dc:title', '用印单 &lt;A&amp;B&gt;'],
    ['dc:creator', '某某街道'],
  ]);
  expect(part).not.toMatch(/\d{4}-\d{2}-\d{2}|keywords|lastModifiedBy/u);
});

test('where nobody has said whose it is, nobody is named', () => {
  expect(textsOf(coreProperties({ title: '用印单', author: '' }))).toEqual([
    ['dc:title', '用印单'],
  ]);
});
