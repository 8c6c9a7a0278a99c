/** Loads what lists drafts on the first page, where there may be some. Markup: resume-drafts.ts. */
import { mayHaveDrafts } from '#stores/drafts/any-drafts.ts';

const place = document.querySelector<HTMLElement>('resume-drafts');
if (place) {
  const { hint = '', database = '' } = place.dataset;
  void mayHaveDrafts(hint, database).then((may) => may && import('./resume-drafts.ts'));
}
