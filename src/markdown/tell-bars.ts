import { defineMdastPlugin } from 'satteri';
import { readBars } from '#domain/body/bars.ts';

/** Tells <Bars> the numbers of the table that stands within it. What is wrong with it was told by the check. */
export const tellBars = defineMdastPlugin({
  name: 'tell-bars',
  mdxJsxFlowElement(node, context) {
    if (node.name !== 'Bars') return;
    const of = node.attributes.find((each) => 'name' in each && each.name === 'of')?.value;
    const table = readBars(node, typeof of === 'string' ? of : '');
    if ('message' in table) return;
    const rows = table.rows.map(({ title, figures }) => [title, ...figures].join('\t')).join('\n');
    const attribute = { type: 'mdxJsxAttribute' as const, name: 'rows', value: rows };
    // Attributes of a node that stands cannot be set.
    context.replaceNode(node, { ...node, attributes: [...node.attributes, attribute] });
  },
});
