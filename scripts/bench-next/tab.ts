/**
 * A tab of a browser that may draw pages ahead. It forbids that to whoever drives a page of it, as Playwright does, and
 * permits it to whoever holds the tab, whose page is another one once what was drawn ahead is shown.
 */
import { z } from 'zod';

const message = z.object({
  id: z.number().optional(),
  sessionId: z.string().optional(),
  method: z.string().optional(),
  result: z.unknown().optional(),
  params: z.unknown().optional(),
});
const target = z.object({ targetId: z.string() });
const session = z.object({ sessionId: z.string() });
const attached = session.extend({
  targetInfo: target.extend({ subtype: z.string().optional() }),
});
const changed = z.object({
  targetInfo: target.extend({ type: z.string(), subtype: z.string().optional() }),
});
const evaluated = z.object({ result: z.object({ value: z.unknown() }) });

export interface Tab {
  /** Sends a command to the page that is shown. */
  readonly send: (method: string, params?: object) => Promise<unknown>;
  readonly evaluate: (expression: string) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** @param address where the browser is driven, as it says itself */
export async function openTabs(address: string): Promise<() => Promise<Tab>> {
  const socket = new WebSocket(address);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));
  const waiting = new Map<number, (result: unknown) => void>();
  /** Sessions of pages by what they drive, and the page that a tab shows. */
  const pages = new Map<string, string>();
  let shown = '';
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const { id, method, result, params } = message.parse(JSON.parse(String(data)));
    if (id !== undefined) waiting.get(id)?.(result);
    if (method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = attached.parse(params);
      pages.set(targetInfo.targetId, sessionId);
      if (!targetInfo.subtype) shown = sessionId;
    }
    if (method === 'Target.targetInfoChanged') {
      const { targetInfo } = changed.parse(params);
      const page = pages.get(targetInfo.targetId);
      if (page && targetInfo.type === 'page' && !targetInfo.subtype) shown = page;
    }
  });
  const send = async (method: string, params: object = {}, sessionId?: string) => {
    last += 1;
    const id = last;
    const answer = new Promise<unknown>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    return answer;
  };
  await send('Target.setDiscoverTargets', { discover: true });
  return async () => {
    const made = await send('Target.createTarget', { url: 'about:blank', forTab: true });
    const { targetId } = target.parse(made);
    const held = await send('Target.attachToTarget', { targetId, flatten: true });
    const { sessionId } = session.parse(held);
    await send(
      'Target.setAutoAttach',
      { autoAttach: true, waitForDebuggerOnStart: false, flatten: true },
      sessionId,
    );
    return {
      send: async (method, params) => send(method, params, shown),
      evaluate: async (expression) => {
        const params = { expression, awaitPromise: true, returnByValue: true };
        return evaluated.parse(await send('Runtime.evaluate', params, shown)).result.value;
      },
      close: async () => send('Target.closeTarget', { targetId }),
    };
  };
}
