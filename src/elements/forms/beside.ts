/**
 * What somebody wrote into a form that no longer asks for it.
 *
 * Markup: a list, and the template of its items with `data-name`, `data-text` and a button `data-remove`.
 */
import type { DraftFields } from '#domain/forms/draft/draft.ts';

export function showBeside(section: HTMLElement, beside: DraftFields): void {
  const list = section.querySelector('ul');
  const template = section.querySelector('template');
  if (!list || !template) return;
  const ids = Object.keys(beside);
  section.hidden = ids.length === 0;
  // Nothing is drawn anew while it stays the same, so that the focus stays where it is.
  if (list.dataset['shown'] === ids.join(' ')) return;
  list.dataset['shown'] = ids.join(' ');
  list.replaceChildren(
    ...Object.entries(beside).map(([id, { label, value }]) => {
      const item = document.importNode(template.content, true);
      const put = (part: string, text: string) =>
        item.querySelector(`[data-${part}]`)?.replaceChildren(text);
      put('name', label);
      put('text', [value].flat().join('、'));
      const button = item.querySelector<HTMLElement>('[data-remove]');
      if (button) {
        button.dataset['remove'] = id;
        button.setAttribute('aria-label', `${button.textContent.trim()}：${label}`);
      }
      return item;
    }),
  );
}
