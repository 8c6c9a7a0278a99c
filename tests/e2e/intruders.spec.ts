/**
 * Whatever got into a page by a fault of ours would do nothing there: on a page of each kind all ways are tried in which
 * code runs, a look is changed or something is asked for or sent elsewhere.
 */
import { expect, type Page } from '@playwright/test';
import { EXAMPLE_HEADERS } from '../deploy-headers.ts';
import { CHAPTER, EACH_KIND } from './pages.ts';
import { test } from './watched.ts';

const ELSEWHERE = 'https://elsewhere.example';

/** What is tried, and the part of the policy by which it is refused. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  eval: /^script-src/,
  'new Function': /^script-src/,
  'a timer of text': /^script-src/,
  'a script in the page': /^script-src/,
  'a script of data': /^script-src/,
  'a script from elsewhere': /^script-src/,
  'a handler in the page': /^script-src/,
  'an address of code': /^script-src/,
  'a module of data': /^script-src/,
  'a worker of text': /^worker-src/,
  'styles of an element': /^style-src/,
  'styles in the page': /^style-src/,
  'styles from elsewhere': /^style-src/,
  'a picture from elsewhere': /^img-src/,
  'a question elsewhere': /^connect-src/,
  'a line elsewhere': /^connect-src/,
  'a message elsewhere': /^connect-src/,
  'a frame': /^(?:frame|child|default)-src/,
  'an object': /^(?:object|default)-src/,
  'a form sent elsewhere': /^form-action/,
  'another base': /^base-uri/,
};

interface Tried {
  /** What was tried and got through. */
  readonly done: readonly string[];
  /** By what was tried, the part of the policy that was reported. */
  readonly reported: Readonly<Record<string, string>>;
}

/** Tries each by itself, and waits for what the browser says of it. */
async function tryAll(page: Page): Promise<Tried> {
  return page.evaluate((elsewhere) => {
    const done: string[] = [];
    const reported: Record<string, string> = {};
    const flags = window as unknown as Record<string, unknown>;
    const put = <Name extends keyof HTMLElementTagNameMap>(
      name: Name,
      about: Partial<HTMLElementTagNameMap[Name]>,
    ) => {
      const element = Object.assign(document.createElement(name), about);
      document.body.append(element);
      return element;
    };
    const mark = 'window.gotIn = true';
    const ways: Readonly<Record<string, () => unknown>> = {
      // What is called by name is what a page would do; the tools of the browser may do more.
      eval: () => (0, eval)(mark),
      'new Function': () => new Function(mark)(),
      'a timer of text': () => setTimeout(mark as unknown as () => void),
      'a script in the page': () => put('script', { text: mark }),
      'a script of data': () => put('script', { src: `data:text/javascript,${mark}` }),
      'a script from elsewhere': () => put('script', { src: `${elsewhere}/x.js` }),
      'a handler in the page': () => {
        const button = put('button', {});
        button.setAttribute('onclick', mark);
        button.click();
      },
      'an address of code': () => put('a', { href: `javascript:${mark}` }).click(),
      'a module of data': () =>
        import(/* @vite-ignore */ `data:text/javascript,${mark}`).catch(() => undefined),
      'a worker of text': () =>
        new Worker(URL.createObjectURL(new Blob(['0'], { type: 'text/javascript' }))),
      'styles of an element': () => {
        const place = put('div', { innerHTML: '<p style="position: fixed">x</p>' });
        const text = place.firstElementChild;
        if (text && getComputedStyle(text).position === 'fixed') flags['gotIn'] = true;
      },
      'styles in the page': () => {
        put('style', { textContent: 'body { outline: 7px solid red }' });
        if (getComputedStyle(document.body).outlineWidth === '7px') flags['gotIn'] = true;
      },
      'styles from elsewhere': () => put('link', { rel: 'stylesheet', href: `${elsewhere}/x.css` }),
      'a picture from elsewhere': () => put('img', { src: `${elsewhere}/x.png` }),
      'a question elsewhere': () =>
        fetch(elsewhere).then(
          () => (flags['gotIn'] = true),
          () => undefined,
        ),
      'a line elsewhere': () => new WebSocket(`${elsewhere.replace('https', 'wss')}/`),
      'a message elsewhere': () => navigator.sendBeacon(elsewhere, 'x'),
      'a frame': () => put('iframe', { src: elsewhere }),
      'an object': () => put('object', { data: `${elsewhere}/x.pdf`, type: 'application/pdf' }),
      'a form sent elsewhere': () => put('form', { action: elsewhere, method: 'post' }).submit(),
      'another base': () => {
        const base = document.createElement('base');
        base.href = `${elsewhere}/`;
        document.head.append(base);
        if (document.baseURI.startsWith(elsewhere)) flags['gotIn'] = true;
      },
    };
    let trying = '';
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
      reported[trying] ??= effectiveDirective;
    });
    const tryOne = async (name: string) => {
      trying = name;
      delete flags['gotIn'];
      try {
        await ways[name]?.();
      } catch {
        // Refused at once.
      }
      const until = performance.now() + 3000;
      while (!(name in reported) && !('gotIn' in flags) && performance.now() < until) {
        await new Promise((ready) => setTimeout(ready, 10));
      }
      if ('gotIn' in flags) done.push(name);
    };
    return new Promise<Tried>((ready) => {
      // Asked by itself, what comes from the tools of the browser is permitted.
      setTimeout(async () => {
        for (const name of Object.keys(ways)) await tryOne(name);
        ready({ done, reported });
      });
    });
  }, ELSEWHERE);
}

for (const path of EACH_KIND) {
  test(`nothing that got into /${path} would run, change its look, or reach elsewhere`, async ({
    context,
    page,
    complaints,
  }) => {
    const reached: string[] = [];
    await context.route(`${ELSEWHERE}/**`, (route) => {
      reached.push(route.request().url());
      return route.abort();
    });
    await page.goto(path);
    const { done, reported } = await tryAll(page);
    expect(done).toEqual([]);
    expect(Object.keys(reported).sort()).toEqual(Object.keys(REFUSED).sort());
    for (const [way, part] of Object.entries(REFUSED)) expect(reported[way], way).toMatch(part);
    expect(reached).toEqual([]);
    // And whoever watches the other journeys would have heard of it.
    expect(complaints.filter((line) => line.startsWith('policy: ')).length).toBeGreaterThan(0);
    complaints.length = 0;
  });
}

for (const [example, headersOf] of Object.entries(EXAMPLE_HEADERS)) {
  test(`what ${example} says besides leaves a page all that it does, and lets nobody frame it`, async ({
    context,
    page,
    baseURL,
    complaints,
  }) => {
    const { pathname } = new URL(baseURL ?? '');
    await context.route(
      (url) => url.href.startsWith(baseURL ?? ''),
      async (route) => {
        const { pathname: path } = new URL(route.request().url());
        const response = await route.fetch();
        const said = headersOf(`/${path.slice(pathname.length)}`);
        await route.fulfill({
          response,
          headers: {
            ...response.headers(),
            ...said,
            'content-type': response.headers()['content-type'] ?? '',
          },
        });
      },
    );
    await page.goto(CHAPTER);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: '要查什么' }).fill('用印');
    await expect(page.getByRole('dialog').getByRole('option').first()).toBeVisible();
    expect(complaints).toEqual([]);
    // A page of the same server, without a policy of its own, that frames the handbook.
    await context.route('**/framing.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: `<iframe src="${pathname}${CHAPTER}"></iframe>`,
      }),
    );
    await page.goto('framing.html');
    const frame = page.frames()[1];
    await expect.poll(() => complaints.some((line) => line.includes('frame-ancestors'))).toBe(true);
    expect(await frame?.title()).not.toContain('手册');
    complaints.length = 0;
  });
}
