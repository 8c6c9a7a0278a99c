import { expect, test } from 'vitest';
import { coreProperties } from './properties.ts';

const part = coreProperties({
  title: '用印单 <A&B>',
  subject: '盖章之前填',
  author: '某某街道',
  keywords: ['盖章申请单', '用章申请'],
  day: '2026-12-01',
});

test('a Word file says what it is, whose, and the day of the form as its time', () => {
  const texts = [...part.matchAll(/<(\w+:\w+)(?: [^>]*)?>([^<]*)<\//gu)];
  expect(Object.fromEntries(texts.map(([, name, text]) => [name, text]))).toEqual({
    'dc:title': '用印单 &lt;A&amp;B&gt;',
    'dc:subject': '盖章之前填',
    'dc:creator': '某某街道',
    'cp:keywords': '盖章申请单 用章申请',
    'cp:lastModifiedBy': '某某街道',
    'cp:revision': '1',
    'dcterms:created': '2026-12-01T00:00:00Z',
    'dcterms:modified': '2026-12-01T00:00:00Z',
  });
});
