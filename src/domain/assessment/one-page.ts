/** Ways within a page on which the whole questionnaire stands: to an area or an item one does not leave it. */
import type { Link } from './outline.ts';
import type { AreaView } from './page-views.ts';

/** @returns what makes addresses ready to use: those of areas and items lead to places of the same page */
export function onePage(areas: readonly Pick<AreaView, 'id' | 'href'>[], link: Link): Link {
  return (address) => {
    const [page = '', place] = address.split('#');
    const area = areas.find(({ href }) => href === page);
    return area ? `#${place ?? area.id}` : link(address);
  };
}
