import { beforeEach, expect, test, vi } from 'vitest';
import NewerBuild from '#components/page/NewerBuild.astro';
import { get, show } from '#tests/elements/page.ts';
import { render } from '#tests/elements/render.ts';

const OWN = '0123456789ab';

const answers = vi.fn<(address: string, options: RequestInit) => Promise<Response>>();
vi.stubGlobal('fetch', answers);
document.head.append(
  Object.assign(document.createElement('meta'), { name: 'build', content: OWN }),
);
show(await render(NewerBuild));
await import('./newer-build.ts');

const part = get('[data-newer-build]');
const inPlace = (text: string) => answers.mockResolvedValueOnce(new Response(text));

beforeEach(() => {
  answers.mockReset();
  part.hidden = true;
});

/** What a module brings about that cannot be loaded, and all that comes of it. */
async function miss(): Promise<void> {
  dispatchEvent(new Event('vite:preloadError'));
  await new Promise((done) => setTimeout(done));
}

test('nothing is asked or said while nothing is missing', () => {
  expect(answers).not.toHaveBeenCalled();
  expect(part.hidden).toBe(true);
});

test('something is missing and another build is in place: that is said, and reloading is offered', async () => {
  inPlace('{"build":"ba9876543210","base":"/"}');
  await miss();
  expect(part.hidden).toBe(false);
  expect(answers).toHaveBeenCalledWith('/build.json', { cache: 'no-store' });
  expect(part.textContent).toContain('网站刚更新');
  const reload = vi.spyOn(location, 'reload').mockImplementation(() => undefined);
  get('[data-newer-build] button').click();
  expect(reload).toHaveBeenCalledTimes(1);
});

test.each(['{"build":"0123456789ab","base":"/"}', '<p>没有这一页</p>'])(
  'something is missing, and %s is in place: nothing is said',
  async (text) => {
    inPlace(text);
    await miss();
    expect(answers).toHaveBeenCalledTimes(1);
    expect(part.hidden).toBe(true);
  },
);

test('something is missing and nobody answers: nothing is said', async () => {
  answers.mockRejectedValueOnce(new TypeError('Failed to fetch'));
  await miss();
  expect(answers).toHaveBeenCalledTimes(1);
  expect(part.hidden).toBe(true);
});
