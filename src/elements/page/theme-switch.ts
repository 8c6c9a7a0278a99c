/**
 * Shows the select that the HTML holds hidden, applies what is chosen to the page and keeps it. Which theme was chosen
 * before, the page knows since before its first paint.
 */
import { writeTheme } from '#stores/theme.ts';

class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const { dataset } = document.documentElement;
    select.value = dataset['theme'] ?? '';
    select.onchange = () => {
      const { value } = select;
      if (value) dataset['theme'] = value;
      else delete dataset['theme'];
      writeTheme(value);
    };
    this.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);
