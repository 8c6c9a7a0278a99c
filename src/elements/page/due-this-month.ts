/**
 * Shows what is due in the month it is.
 *
 * Markup: a hidden list whose items have `data-month` (12 for every year, 2027-09 for one); a paragraph `data-status` for
 * the count, in the words of its `data-some` or `data-none`; a hidden paragraph `data-more` with a link, for those
 * beyond `data-most`, in its `data-words`. Words come from the HTML: the labels of the whole calendar weigh a kilobyte.
 */
class DueThisMonth extends HTMLElement {
  connectedCallback(): void {
    const now = new Date();
    const month = now.getMonth() + 1;
    const meant = [String(month), `${now.getFullYear()}-${String(month).padStart(2, '0')}`];
    const items = [...this.querySelectorAll<HTMLElement>('[data-month]')];
    const due = items.filter((item) => meant.includes(item.dataset['month'] ?? ''));
    const most = Number(this.dataset['most'] ?? due.length);
    for (const item of items) item.hidden = !due.slice(0, most).includes(item);
    const list = this.querySelector('ul');
    if (list) list.hidden = due.length === 0;
    const status = this.querySelector<HTMLElement>('[data-status]');
    if (status) {
      const { some = '', none = '' } = status.dataset;
      status.textContent = (due.length > 0 ? some : none)
        .replace('{month}', String(month))
        .replace('{count}', String(due.length));
    }
    const more = this.querySelector<HTMLElement>('[data-more]');
    const link = more?.querySelector('a');
    if (more) more.hidden = due.length <= most;
    const { words = '' } = link?.dataset ?? {};
    if (link) link.textContent = words.replace('{count}', String(due.length - most));
  }
}

customElements.define('due-this-month', DueThisMonth);
