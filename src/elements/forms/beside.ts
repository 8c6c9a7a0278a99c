/**
 * What somebody wrote into a form that no longer asks for it.
 *
 * Markup: a list, and the template of its items with `data-name`, `data-text` and a button `data-remove`; beside the
 * section a `data-sign` that can take the focus.
 */
import type { DraftFields } from '#domain/forms/draft/draft.ts';

export function showBeside(section: HTMLElement, beside: DraftFields): void {
  const list = section.querySelector('ul');
  const template = section.querySelector('template');
  if (!list || !template) return;
  const ids = Object.keys(beside);
  // Nothing is drawn anew while it stays the same, so that the focus stays where it is.
  if (list.dataset['shown'] === ids.join(' ')) return;
  list.dataset['shown'] = ids.join(' ');
  const pressed = [...list.children].findIndex((item) => item.contains(document.activeElement));
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
  section.hidden = ids.length === 0;
  // With an entry the button that removed it has gone: the focus goes to the one in its place, at last to the sign.
  if (pressed < 0) return;
  const buttons = list.querySelectorAll<HTMLElement>('[data-remove]');
  const next = buttons[Math.min(pressed, buttons.length - 1)];
  (next ?? section.parentElement?.querySelector<HTMLElement>('[data-sign]'))?.focus();
}
