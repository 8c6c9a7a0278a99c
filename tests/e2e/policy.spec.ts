/** Nothing gets in: every kind of page with all that can be pressed on it, and the search under the policy of a server. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { SCRIPT_POLICY } from '../deploy-types.ts';
import { CHAPTER, EACH_KIND } from './pages.ts';
import { test } from './watched.ts';

test.beforeEach(async ({ context }) => {
  await context.addInitScript(() => {
    // Paper is tried elsewhere, and its window would stop all that follows.
    window.print = () => undefined;
  });
});

/** Writes into every field, chooses in every list and presses every button that is shown, in the order of the page. */
async function pressAll(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const rest = () => new Promise((ready) => setTimeout(ready, 20));
    const input = (field: Element) =>
      ['input', 'change'].forEach((type) =>
        field.dispatchEvent(new Event(type, { bubbles: true })),
      );
    for (const field of document.querySelectorAll<HTMLInputElement>('input:enabled, textarea')) {
      if (field.type === 'radio' || field.type === 'checkbox') field.click();
      else if (field.type !== 'file') field.value = field.type === 'date' ? '2026-11-29' : '用印';
      if (field.type !== 'file') input(field);
    }
    for (const list of document.querySelectorAll('select')) {
      list.selectedIndex = list.options.length - 1;
      input(list);
    }
    await rest();
    document.querySelectorAll('summary').forEach((summary) => summary.click());
    // Forms that lead to another page are sent elsewhere.
    const buttons = [...document.querySelectorAll<HTMLButtonElement>('main button')]
      .filter(({ type, form }) => type !== 'submit' || !form?.hasAttribute('action'))
      .slice(0, 60);
    for (const button of buttons) {
      button.click();
      await rest();
      document.querySelectorAll('dialog[open]').forEach((each) => {
        if (each instanceof HTMLDialogElement) each.close();
      });
    }
  });
}

for (const path of EACH_KIND) {
  test(`/${path} with all that can be pressed on it`, async ({ page }) => {
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await pressAll(page);
    await page.waitForLoadState('networkidle');
  });
}

test('the search works under the policy that the server gives its worker, which runs nothing else', async ({
  context,
  page,
  complaints,
}) => {
  for (const example of ['nginx.conf', 'Caddyfile', 'apache.conf', 'web.config']) {
    expect(readFileSync(`deploy/${example}`, 'utf8')).toContain(SCRIPT_POLICY);
  }
  await context.route('**/_astro/*.js', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': SCRIPT_POLICY };
    await route.fulfill({ response, headers });
  });
  const started = page.waitForEvent('worker');
  await page.goto(CHAPTER);
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: '要查什么' }).fill('用印');
  await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
  const worker = await started;
  const tried = await worker.evaluate(
    () =>
      new Promise<string>((ready) => {
        // Asked by itself, what comes from the tools of the browser is permitted.
        setTimeout(async () => {
          const code = () => new Function('return "ran"')() as string;
          const asked = fetch('https://elsewhere.example/').then(
            () => 'asked',
            () => 'no answer',
          );
          try {
            ready(`${code()}, ${await asked}`);
          } catch (error) {
            ready(`${String(error).slice(0, 9)}, ${await asked}`);
          }
        });
      }),
  );
  expect(tried).toBe('EvalError, no answer');
  expect(complaints.filter((line) => line.startsWith('asked for'))).toEqual([]);
  complaints.length = 0;
});
