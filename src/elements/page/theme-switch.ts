/**
 * Shows the select that the HTML holds hidden, and applies what is chosen to the page. Which theme was chosen before, the
 * page knows since before its first paint; what keeps a choice is loaded with one.
 */
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
      // Where it cannot be loaded the choice holds for this page.
      import('#stores/theme.ts').then(({ writeTheme }) => writeTheme(value)).catch(() => undefined);
    };
    this.hidden = false;
  }
}

customElements.define('theme-switch', ThemeSwitch);
