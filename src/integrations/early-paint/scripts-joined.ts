/** Scripts of a built page that only name others, replaced by what they name. */

const SCRIPT = /<script type="module" src="([^"]+)"><\/script>/g;
/** A module that does nothing but load its neighbours. */
const ONLY_IMPORTS = /^(?:import"\.\/[\w.-]+";\s*)+$/;

/**
 * Each component with a script gets a file of its own from Astro; where its code lies in a file shared with others, that
 * file holds one import and costs one request.
 *
 * @param html a page as Astro built it
 * @param read gives the text of a script by its address, or undefined where it is not one of the build's
 * @returns the page with each script once, in the order of their first mention
 */
export function scriptsJoined(html: string, read: (src: string) => string | undefined): string {
  const named = new Set<string>();
  return html.replace(SCRIPT, (_, src: string) =>
    leadsTo(src, read)
      .filter((one) => !named.has(one))
      .map((one) => {
        named.add(one);
        return `<script type="module" src="${one}"></script>`;
      })
      .join(''),
  );
}

function leadsTo(src: string, read: (src: string) => string | undefined): string[] {
  const code = read(src) ?? '';
  if (!ONLY_IMPORTS.test(code)) return [src];
  const folder = src.slice(0, src.lastIndexOf('/') + 1);
  return [...code.matchAll(/"\.\/([\w.-]+)"/g)].flatMap(([, file = '']) =>
    leadsTo(folder + file, read),
  );
}
