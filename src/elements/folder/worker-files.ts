/** The files of the search index within its worker, which from a disk can fetch nothing. Bundled in front of it. */
import { answerWith, type HeldFiles } from './held-files.ts';

const arriving = new Promise<HeldFiles>((resolve) => {
  // The first message of all is meant for this; the search never sees it.
  const take = (event: MessageEvent<HeldFiles>) => {
    event.stopImmediatePropagation();
    removeEventListener('message', take);
    resolve(event.data);
  };
  addEventListener('message', take);
});

// The search asks for files in the one way there is.
globalThis.fetch = async (input) => {
  const address = input instanceof Request ? input.url : String(input);
  const path = /\/((?:_astro\/)?search-[^?#]+)$/u.exec(address)?.[1] ?? '';
  return answerWith((await arriving)[path]);
};
