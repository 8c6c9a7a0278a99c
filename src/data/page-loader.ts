import type { Loader } from 'astro/loaders';
import { readContentFiles } from './content-files.ts';

/**
 * Hands bodies over to Astro, which renders them. Their data stays out: pages have it from the library, already checked.
 *
 * @param kind a kind of content that has bodies
 * @returns a loader that reads nothing itself
 */
export function pageLoader(kind: 'handbook' | 'procedures'): Loader {
  return {
    name: 'content',
    load: async ({ store, generateDigest }) => {
      const gone = new Set(store.keys());
      for (const { id, file, body } of readContentFiles().filter((each) => each.kind === kind)) {
        gone.delete(id);
        const digest = generateDigest({ file, body });
        // Rendered when a page asks for it, so that a mistake in a body stops the build.
        store.set({ id, data: {}, body, filePath: file, digest, deferredRender: true });
      }
      for (const id of gone) store.delete(id);
    },
  };
}
