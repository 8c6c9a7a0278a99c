import { expect, test } from 'vitest';
import { escapeMarkup } from './escape-markup.ts';

test('nothing of a text is taken for markup, and what was escaped before is escaped again', () => {
  expect(escapeMarkup('<b title="x">甲 & 乙</b> &lt;')).toBe(
    '&lt;b title=&quot;x&quot;&gt;甲 &amp; 乙&lt;/b&gt; &amp;lt;',
  );
});
