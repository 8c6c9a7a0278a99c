/** A test that fails on whatever the browser complains about: a report of the policy, an error, a request elsewhere. */
import { expect, test as base } from '@playwright/test';

interface Watched {
  /** What this test brings about itself, such as a file that it takes away. */
  readonly allowed: readonly RegExp[];
  readonly complaints: string[];
}

export const test = base.extend<Watched>({
  allowed: [[], { option: true }],
  complaints: [
    async ({ context, baseURL, allowed }, use) => {
      const complaints: string[] = [];
      const { origin } = new URL(baseURL ?? '');
      const own = [`${origin}/`, `blob:${origin}/`, 'data:'];
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (report) => {
          console.error(`policy: ${report.effectiveDirective} ${report.blockedURI}`);
        });
      });
      context.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      context.on('weberror', (error) => complaints.push(error.error().message));
      context.on('request', (request) => {
        if (!own.some((start) => request.url().startsWith(start))) {
          complaints.push(`asked for ${request.url()}`);
        }
      });
      await use(complaints);
      expect(complaints.filter((line) => !allowed.some((each) => each.test(line)))).toEqual([]);
    },
    { auto: true },
  ],
});
