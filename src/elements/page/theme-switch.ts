import { readTheme, writeTheme, type Theme } from '#stores/theme.ts';

/** Shows the select that the HTML holds hidden, and applies what is chosen to the page. */
class ThemeSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    this.#listening = new AbortController();
    select.value = readTheme();
    select.addEventListener('change', () => this.apply(select.value), {
      signal: this.#listening.signal,
    });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Applies a theme and keeps it for the next page. */
  apply(value: string): void {
    const theme: Theme = value === 'light' || value === 'dark' ? value : '';
    writeTheme(theme);
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }
}

customElements.define('theme-switch', ThemeSwitch);
