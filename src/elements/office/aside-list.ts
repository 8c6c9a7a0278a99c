import { OFFICE_YAML } from '#domain/setup/office-yaml.ts';
import { handOut } from '#elements/hand-out.ts';
import type { Aside } from '#stores/office/aside.ts';

/**
 * Lists the files that are set aside, each to be taken away or forgotten; out of sight while there is none.
 *
 * Markup: a hidden `data-aside` with a heading, a `data-list` aside and the template of its items, with `data-name`,
 * `data-take-away` and `data-forget`.
 */
export async function showAside(root: HTMLElement, aside: Aside): Promise<void> {
  const part = root.querySelector<HTMLElement>('[data-aside]');
  const template = part?.querySelector('template');
  if (!part || !template) return;
  const files = await aside.all();
  part.querySelector('[data-list="aside"]')?.replaceChildren(
    ...files.map(([key, { name, text, at }]) => {
      const item = document.importNode(template.content, true);
      const title = `${name}（${new Date(at).toLocaleString('zh-CN')}）`;
      item.querySelector('[data-name]')?.replaceChildren(title);
      const on = (selector: string, act: () => void) => {
        const button = item.querySelector(selector);
        button?.setAttribute('aria-label', `${button.textContent.trim()}：${title}`);
        button?.addEventListener('click', act);
      };
      on('[data-take-away]', () => handOut(OFFICE_YAML, new Blob([text])));
      on('[data-forget]', () => {
        void aside.remove(key).then(() => showAside(root, aside));
        part.querySelector<HTMLElement>('h3')?.focus();
      });
      return item;
    }),
  );
  part.hidden = files.length === 0;
}
