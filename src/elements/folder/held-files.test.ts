import { expect, test, vi } from 'vitest';
import { answerWith, fetchHeld } from './held-files.ts';

/** Lets the script of a folder load, or not. */
function letLoad(event: 'load' | 'error', files?: object): void {
  vi.spyOn(document.head, 'append').mockImplementationOnce((script) => {
    if (files) Object.assign((window.handbookFiles ??= {}), files);
    if (script instanceof Node) queueMicrotask(() => script.dispatchEvent(new Event(event)));
  });
}

test('a file is answered as a server would: text, bytes, or nothing', async () => {
  expect(await answerWith({ text: '{"甲":1}' }).json()).toEqual({ 甲: 1 });
  const bytes = new Uint8Array(await answerWith({ bytes: 'AP+A' }).arrayBuffer());
  expect([...bytes]).toEqual([0, 255, 128]);
  expect(answerWith(undefined)).toMatchObject({ ok: false, status: 404 });
});

test('a folder that cannot be read is asked for again', async () => {
  letLoad('error');
  await expect(fetchHeld('../', '/forms/a.json')).rejects.toThrow('forms.js cannot be read');
  letLoad('load');
  await expect(fetchHeld('../', '/forms/a.json')).rejects.toThrow('forms.js is damaged');
  letLoad('load', { forms: { 'a.json': { text: '1' } } });
  expect(await (await fetchHeld('../', '/forms/a.json')).text()).toBe('1');
  // It is kept: nothing is loaded for the next file.
  expect((await fetchHeld('../', '/forms/b.json')).status).toBe(404);
});
