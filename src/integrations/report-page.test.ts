import { expect, test } from 'vitest';
import { reportPage } from './report-page.ts';

test('shows the report as text, whatever an author wrote', () => {
  const page = reportPage(
    'content/a.yaml › title：</pre><script>alert(1)</script> & co',
    '/shouce/',
  );
  expect(page).toContain('&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt; &amp; co');
  expect(page).toContain('src="/shouce/@vite/client"');
});
