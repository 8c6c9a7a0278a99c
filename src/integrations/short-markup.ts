/** A built page without markup that says nothing. */

/** What a drawing is made of, and what a drawing alone may close so. */
const EMPTY_SHAPE = /<(path|rect|line|circle|polyline|polygon)\b((?:[^>"]|"[^"]*")*)><\/\1>/g;
/** Ends of lines in front of a box, which nobody sees; a word that stands before it ends there anyway. */
const BEFORE_BOX =
  /\n(?=<\/?(?:blockquote|div|h[2-4]|li|ol|p|section|table|tbody|td|th|thead|tr|ul)\b)/g;
/**
 * What a paragraph ends before by itself, and what ends with the paragraph that stands last in it; whose own end may be
 * left out is none of these, since not every reader of pages closes two at once.
 */
const AFTER_PARAGRAPH =
  '<(?:article|blockquote|details|div|dl|fieldset|figure|form|h[1-6]|nav|ol|p|section|table|ul)(?![\\w-])|</(?:article|blockquote|details|div|fieldset|figure|form|main|section)>';
/** Ends of elements, by what follows at once, of which HTML says that they may be left out. Scripts are text. */
const NEEDLESS_END = new RegExp(
  [
    '(<script\\b.*?</script>)',
    '</li>(?=<li\\b|</[ou]l>)',
    '</t[dh]>(?=<t[dh]\\b|</tr>)',
    '</tr>(?=<tr\\b|</t(?:head|body)>)',
    '</thead>(?=<tbody\\b)',
    '</tbody>(?=<tbody\\b|</table>)',
    '</dt>(?=<d[dt]\\b)',
    '</dd>(?=<d[dt]\\b|</d(?:l|iv)>)',
    '</option>(?=<option\\b|</select>)',
    `</p>(?=${AFTER_PARAGRAPH})`,
  ].join('|'),
  'gs',
);

/**
 * @param html a page as Astro built it; what is preformatted has no boxes within
 * @returns the same page for whoever reads it, by a hundred and eighty bytes shorter after packing where it is a procedure
 */
export function shortMarkup(html: string): string {
  return html.replace(EMPTY_SHAPE, '<$1$2/>').replace(BEFORE_BOX, '').replace(NEEDLESS_END, '$1');
}
